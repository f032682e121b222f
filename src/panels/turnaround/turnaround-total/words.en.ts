import { beyond } from "../../../marks/days-shown.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { dayInterval, dayLimits } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf } from "../../../words/samples.ts";
import type { Fact, OnTarget } from "./facts.ts";
import { reportedBy } from "./model.ts";
import type { TotalWords } from "./wording.ts";

type Median = Extract<Fact, { say: "medians" }>["medians"][number];

/** By which day half of one specimen are reported. */
function half({ specimen, median: { day }, n }: Median, f: Format): Sentence {
  if (n === 1)
    return day === null
      ? sentence`Not yet: the one ${specimen} sample is still open`
      : sentence`The one ${specimen} sample was reported ${strong(f.days(day), specimen)} after receipt`;
  return day === null
    ? sentence`Not yet: less than half of the ${specimen} samples are reported`
    : sentence`Half of the ${specimen} reports come within ${strong(f.days(day), specimen)} of receipt`;
}

/** "80 %", where there are enough for a percentage. */
const told = ({ specimen, target }: Median, f: Format, about = true): Sentence | null =>
  target !== null && enough(target.by.received)
    ? strong(about ? aboutPercent(target.by.share, target.by.received, f) : f.percent(target.by.share), specimen)
    : null;

function halves(medians: readonly Median[], f: Format): Sentence {
  const [first, second] = medians.toSorted((a, b) => Number(a.median.day === null) - Number(b.median.day === null));
  if (first === undefined) return sentence``;
  if (second === undefined) {
    const share = told(first, f);
    return sentence`${half(first, f)}${share && ["; by target day, ", share, " of samples"]}`;
  }
  const [soon, late] = [first.median.day, second.median.day];
  if (soon === null) return sentence`Not yet: less than half of either specimen's samples are reported`;
  if (late === null) return sentence`${half(first, f)}, less than half of the ${second.specimen} samples yet`;
  const shares = [told(first, f), told(second, f, false)];
  return sentence`Half of reports come within ${strong(f.days(soon), first.specimen)} for ${first.specimen}, ${strong(f.exact(late), second.specimen)} for ${second.specimen}${
    shares.every((share) => share !== null) && ["; by target day, ", shares[0], " and ", shares[1], " of samples"]
  }`;
}

/** "80 % of all 411 received reported within 14 days", with its interval. */
const byTarget = ({ by: { received, undated, reported, share, interval }, days }: OnTarget, f: Format): string =>
  enough(received)
    ? `within ${f.calendarDays(days)}, ${aboutPercent(share, received, f)} of ${f.rounded || undated > 0 ? "" : "all "}${f.count(received)} received${interval ? ` (${f.interval} ${f.percentRange(interval)})` : ""}`
    : `within ${f.calendarDays(days)}, ${f.of(reported, received)}`;

const tellers: Tellers<Fact> = {
  medians: ({ medians }, { f }) => sentence`${halves(medians, f)}.`,
  known: ({ specimen, median, target }, { f }) => {
    const parts = [median.day === null ? "" : dayInterval(median, f), target === null ? "" : byTarget(target, f)];
    const known = parts.filter((part) => part !== "");
    return sentence`${known.length > 0 && `${capital(specimen)}: ${known.join("; ")}.`}`;
  },
  undated: ({ specimen, undated, of }, { f }) =>
    sentence`${capital(specimen)}: ${f.of(undated, of)} lack the day of their report.`,
  no_target: () => sentence`No target is supplied.`,
  not_received: ({ specimen }, { f }) =>
    sentence`${f.rounded ? `${f.few} ${specimen} samples have` : `No ${specimen} sample has`} been received.`,
};

export const en: TotalWords = {
  title: "How long until the report?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { open, ended, unknown, cut, few } }, { f }) => {
    const stillOpen = f.none(open) ? "no sample was" : `${f.count(open)} ${open === 1 ? "sample" : "samples"}`;
    return sentence`Kaplan-Meier from the day of receipt: ${stillOpen} still open on ${f.day(cut)}${
      f.none(open) ? "" : open === 1 ? " counts as open" : " count as open"
    }. ${ended > 0 && `${opening(f).count(ended)} that ended without a report ${ended === 1 ? "is" : "are"} left out of the curve. `}${
      unknown > 0 &&
      `${opening(f).count(unknown)} reported without a date ${unknown === 1 ? "is" : "are"} left out too: unknown, never a delay. `
    }Bands: 95 %.${few && " Thin and pale: fewer than 25 samples."}`;
  },
  method: (rounded) => ({
    definition: `Calendar days from receipt at the laboratory (and, in the table, from collection) to the report${rounded ? "" : "; on request working days: Monday to Friday without Norwegian public holidays, those after the first day up to and including the last. Targets stay in calendar days"}. Median, p75 and p90: the first day on which the curve reaches that share; not reached is an answer. From collection: from the day of request where there is one, else from the later of collection and consent (0 days where that lies after the end).`,
    denominator:
      "The curve: samples completed, and pending ones, censored at the data cut. Samples that ended without a report, and those whose report has no date, are left out and counted beside. Reported by the target day: all samples received, but those whose report has no date, and told only where these are a tenth at most; the ones that failed, or whose patient died or withdrew first, stay in as not reported. Within target (table): completed ones, and pending ones already older than the target.",
    formula:
      "Share reported on the curve = 1 − S(day), S the Kaplan-Meier estimate with log-log limits. Reported by the target day = Aalen-Johansen cumulative incidence of a report, failure, death and withdrawal competing, the open ones censored at the data cut; limits on the log-log scale. Within target = completed within the target ÷ (completed + pending older than the target), with a Wilson interval.",
    reference:
      "Kaplan and Meier 1958, doi 10.1080/01621459.1958.10501452; Brookmeyer and Crowley 1982, doi 10.2307/2530286; Aalen and Johansen 1978, Scand J Stat 5:141–150; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  axis: (f) => `${f.working ? "Working days" : "Days"} from receipt to report`,
  noSample: (f) => (f.vague ? `${f.few} samples` : "no sample"),
  noTarget: "No target supplied",
  reported: ({ counts: { completed, started } }, f) => `${f.of(completed, started)} reported`,
  target: (specimen, { target }, f) =>
    `${specimen === null ? "Target" : `Target for ${specimen}`}: ${f.percent(target.share)} ${f.working ? `within ${f.calendarDays(target.days)}` : `by day ${f.exact(target.days)}`}`,
  targetMark: (specimen, { target, byTarget: by }, f) =>
    `Target for ${specimen}: ${f.percent(target.share)} within ${f.calendarDays(target.days)}; reported ${by ? byTarget({ by, days: target.days }, f) : "not known yet"}`,
  medianMark: (followed, day, f) =>
    `${capital(followed.specimen)}: half reported within ${f.days(day)}${dayLimits(followed.median, f)}, ${en.reported(followed, f)}`,
  dayMark: (followed, day, f) => {
    const each = followed.map(({ specimen, completed, curve, status }) => {
      if (status !== "ok") return `${f.of(reportedBy(completed, day), curve.n)} ${specimen} samples`;
      const share = shareBy(curve, day);
      return `${f.percent(share.value)} (${f.percentRange(share)}) of ${specimen}`;
    });
    return `By ${f.onDay(day)}: ${each.join(", ")}`;
  },
  beyond: (followed, last, f) => {
    const parts = followed.flatMap((each) => {
      const { completed, pending, longest } = beyond(each, last);
      const late = `${samplesOf(each.specimen, completed, f)} reported later (the last on ${f.onDay(longest)})`;
      return [
        ...(completed > 0 ? [late] : []),
        ...(pending > 0 ? [`${samplesOf(each.specimen, pending, f)} open for longer`] : []),
      ];
    });
    return parts.length === 0 ? "" : `Beyond ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
