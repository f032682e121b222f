import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { SegmentModel } from "./stats.ts";
import { bare, overSteps, type SegmentWords } from "./wording.ts";

function longest({ specimen, steps }: SegmentModel["longest"][number], names: Names, f: Format): Sentence {
  const [step] = steps;
  if (!step) return sentence`For ${specimen} no step has 25 completed samples, too few to compare.`;
  const list = f.list(steps.map(({ segment }) => names.segment(segment).toLowerCase()));
  const n = steps.map((row) => f.count(row.completed ?? 0));
  return sentence`For ${specimen} the longest ${steps.length === 1 ? "step is" : "steps are"} ${list}: half take ${strong(f.days(step.median_days ?? 0), specimen)} or less, ${f.percent(0.9)} up to ${f.list([...new Set(steps.map((row) => bare(row.p90_days, f)))])} (n\u00a0=\u00a0${f.list(n)}).`;
}

export const en: SegmentWords = {
  title: "Where are the days lost?",
  summary: (model, { f, names }, { filters }) =>
    model.present.length === 0
      ? sentence`${en.nothing(model, !isDefault(filters))}`
      : sentence`${model.longest.map((each, i) => [i > 0 && " ", longest(each, names, f)])}`,
  note: (model, { f }) => {
    const [open, unknown] = [overSteps(model, "pending"), overSteps(model, "unknown")];
    return sentence`Completed samples only${open > 0 && `: ${f.count(open)} still open in a step ${open === 1 ? "is" : "are"} left out of the bars and counted beside them`}. Medians of steps do not add up to the median of the whole way.${
      unknown > 0 &&
      ` ${f.count(unknown)} ${unknown === 1 ? "step lacks its" : "steps lack their"} end though a later date is there: unknown, never a delay.`
    } Grey: fewer than 25 completed.${f.working && " Working days: Monday to Friday, without Norwegian public holidays."}`;
  },
  method: {
    definition:
      "Calendar days from the first to the last date of each segment of a sample's way; on request working days: Monday to Friday without Norwegian public holidays, those after the first date up to and including the last (a Friday to the Monday after is 1; counted backwards they are below zero). Report to board: to the patient's first day at the tumour board, which may lie before the report (days below zero).",
    denominator:
      "Completed samples: both dates are there. Pending ones are open at the data cut; ended without report: failed, cancelled, or the patient withdrew or died; unknown: the end is missing though a later date is there. Those three are counted beside and are in no quantile.",
    formula: "Mean, and sample quantiles of type 7, from the counts by day.",
    reference: "Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: where days are lost is not known.";
    return filtered ? "No sample matches these filters." : "No sample has started its way yet.";
  },
  key: "middle half, median, line to 90 %",
  steps: "Steps, one after another",
  spans: "Longer spans, and the tumour board",
  median: "median",
  completed: "n",
  open: "open",
  axis: (f) => (f.working ? "Working days" : "Calendar days"),
  cut: "An arrow marks what goes on beyond the axis; the table has the numbers.",
  noBar: ({ status, unknown }, f) => {
    if (status === "not_supplied") return "not supplied";
    return (unknown ?? 0) > 0 ? `end unknown: ${f.count(unknown ?? 0)}` : "none completed";
  },
  mark: (row, names, f) => {
    const head = `${names.specimen(row.specimen)}, ${names.segment(row.segment).toLowerCase()}`;
    if (row.status === "not_supplied") return `${head}: not supplied`;
    const counts = [
      `${f.count(row.completed ?? 0)} completed`,
      ...((row.pending ?? 0) > 0 ? [`${f.count(row.pending ?? 0)} open`] : []),
      ...((row.ended_without_report ?? 0) > 0
        ? [`${f.count(row.ended_without_report ?? 0)} ended without a report`]
        : []),
      ...((row.unknown ?? 0) > 0 ? [`${f.count(row.unknown ?? 0)} with unknown end`] : []),
    ].join(", ");
    if (row.median_days === null) return `${head}: ${counts}`;
    return `${head}: median ${f.days(row.median_days)}, middle half ${bare(row.p25_days, f)} to ${bare(row.p75_days, f)}, p90 ${bare(row.p90_days, f)}; ${counts}`;
  },
};
