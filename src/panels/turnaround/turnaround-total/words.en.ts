import type { Specimen } from "../../../cubes/codes.ts";
import { beyond } from "../../../marks/days-shown.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Format } from "../../../words/format.ts";
import type { Followed, TotalRow } from "./stats.ts";
import {
  anyFew,
  capital,
  drawable,
  inColour,
  missing,
  reportedBy,
  sumOf,
  type TotalWords,
  targetShare,
} from "./wording.ts";

const samples = (specimen: Specimen, n: number, f: Format): string =>
  `${f.count(n)} ${specimen} ${n === 1 ? "sample" : "samples"}`;

function interval({ km_median_low: low, km_median_high: high }: TotalRow): string {
  if (low === null && high === null) return "";
  if (low === null) return ` (95 % interval up to ${high})`;
  return ` (95 % interval ${high === null ? `from ${low}, no upper limit` : `${low} to ${high}`})`;
}

const median = ({ specimen, row }: Followed, i: number, f: Format): Sentence =>
  row.km_median_days === null
    ? sentence`${i === 0 ? "The" : "the"} median for ${specimen} samples is ${strong(sentence`not reached`, specimen)}${interval(row)}`
    : sentence`${i === 0 ? "Half" : "half"} of the ${specimen} samples are reported within ${strong(f.days(row.km_median_days), specimen)}${i === 0 ? " of receipt" : ""}${interval(row)}`;

/** By which day 90 % are out; where even the median is not reached, that has been said already. */
function p90(shown: readonly Followed[], f: Format): string {
  const asked = shown.filter(({ row }) => row.status === "ok" && row.km_median_days !== null);
  const days = asked.flatMap(({ specimen, row: { km_p90_days: day } }) =>
    day === null ? [] : [`by ${f.onDay(day)} for ${specimen}`],
  );
  const open = asked.flatMap(({ specimen, row }) => (row.km_p90_days === null ? [specimen] : []));
  return `${days.length > 0 ? `${f.percent(0.9)} are out ${f.list(days)}. ` : ""}${
    open.length > 0 ? `${f.percent(0.9)} is not reached for ${f.list(open)}. ` : ""
  }`;
}

const reported: TotalWords["reported"] = (row, f) => `${f.of(row.completed ?? 0, row.started ?? 0)} reported`;

export const en: TotalWords = {
  title: "How long until the report?",
  summary: (model, { f }, { filters }) => {
    const shown = drawable(model);
    if (shown.length === 0) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const [first, second] = shown.map((followed, i) => median(followed, i, f));
    const [goal, goal2] = shown.flatMap((followed) =>
      followed.targets
        .slice(0, 1)
        .map(
          (target) =>
            sentence`${inColour(followed.specimen, targetShare(followed, target, f))} of ${followed.specimen} within ${f.calendarDays(target.days)} (target ${f.percent(target.share)})`,
        ),
    );
    return sentence`${first}${second && sentence`; ${second}`}. ${p90(shown, f)}${
      goal ? sentence`On target: ${goal}${goal2 && sentence`, ${goal2}`}.` : "No target is supplied."
    }${missing(model).map((specimen) => ` No ${specimen} sample has been received.`)}`;
  },
  note: (model, { f }, { manifest }) => {
    if (drawable(model).length === 0)
      return sentence`Kaplan-Meier from the day of receipt: samples not yet reported count as open.`;
    const [open, ended, unknown] = [
      sumOf(model, "pending"),
      sumOf(model, "ended_without_report"),
      sumOf(model, "unknown"),
    ];
    return sentence`Kaplan-Meier from the day of receipt: ${open === 0 ? "no sample was" : `${f.count(open)} ${open === 1 ? "sample" : "samples"}`} still open on ${f.day(manifest.study.data_cut)}${
      open === 0 ? "" : open === 1 ? " counts as open" : " count as open"
    }. ${ended > 0 && `${f.count(ended)} that ended without a report ${ended === 1 ? "is" : "are"} left out of the curve. `}${
      unknown > 0 &&
      `${f.count(unknown)} reported without a date ${unknown === 1 ? "is" : "are"} left out too: unknown, never a delay. `
    }Bands: 95 %.${anyFew(model) && " Thin and pale: fewer than 25 samples."}`;
  },
  method: {
    definition:
      "Calendar days from receipt at the laboratory (and, in the table, from collection) to the report; on request working days: Monday to Friday without Norwegian public holidays, those after the first day up to and including the last. Targets stay in calendar days. Median, p75 and p90: the first day on which the curve reaches that share; not reached is an answer.",
    denominator:
      "The curve: samples completed, and pending ones, censored at the data cut. Samples that ended without a report, and those whose report has no date, are left out and counted beside. Within target: completed ones, and pending ones already older than the target.",
    formula:
      "Share reported = 1 − S(day), S the Kaplan-Meier estimate with log-log limits. Within target = completed within the target ÷ (completed + pending older than the target), with a Wilson interval.",
    reference:
      "Kaplan and Meier 1958, doi 10.1080/01621459.1958.10501452; Brookmeyer and Crowley 1982, doi 10.2307/2530286; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  axis: (f) => `${f.working ? "Working days" : "Days"} from receipt to report`,
  noSample: "no sample",
  noTarget: "No target supplied",
  nothing: (model, filtered, f) => {
    if (!model.supplied) return "The study has not supplied samples: how long reports take is not known.";
    const started = sumOf(model, "started");
    if (started === 0)
      return filtered ? "No sample that was received matches these filters." : "No sample has been received yet.";
    return `No sample can be followed to a report: of ${f.count(started)} received, ${f.count(sumOf(model, "ended_without_report"))} ended without one and ${f.count(sumOf(model, "unknown"))} have no date of report.`;
  },
  reported,
  target: (specimen, target, f) =>
    `${specimen === null ? "Target" : `Target for ${specimen}`}: ${f.percent(target.share)} ${f.working ? `within ${f.calendarDays(target.days)}` : `by day ${f.count(target.days)}`}`,
  targetMark: (followed, target, f) =>
    `Target for ${followed.specimen}: ${f.percent(target.share)} within ${f.calendarDays(target.days)}; reached by ${targetShare(followed, target, f)}`,
  medianMark: ({ specimen, row }, f) =>
    `${capital(specimen)}: half reported within ${f.days(row.km_median_days ?? 0)}${interval(row)}, ${reported(row, f)}`,
  dayMark: (followed, day, f) => {
    const each = followed.map(({ specimen, completed, curve, row }) => {
      if (row.status !== "ok") return `${f.of(reportedBy(completed, day), curve.n)} ${specimen} samples`;
      const share = shareBy(curve, day);
      return `${f.percent(share.value)} (${f.percentRange(share)}) of ${specimen}`;
    });
    return `By ${f.onDay(day)}: ${each.join(", ")}`;
  },
  beyond: (followed, last, f) => {
    const parts = followed.flatMap((each) => {
      const { completed, pending, longest } = beyond(each, last);
      const late = `${samples(each.specimen, completed, f)} reported later (the last on ${f.onDay(longest)})`;
      return [
        ...(completed > 0 ? [late] : []),
        ...(pending > 0 ? [`${samples(each.specimen, pending, f)} open for longer`] : []),
      ];
    });
    return parts.length === 0 ? "" : `Beyond ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
