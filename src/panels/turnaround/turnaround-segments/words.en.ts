import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact, Said } from "./facts.ts";
import { bare, type SegmentWords } from "./wording.ts";

const tellers: Tellers<Fact> = {
  too_few: ({ specimen }) => sentence`For ${specimen} no step has 25 completed samples, too few to compare.`,
  longest: ({ specimen, segments, median, p90, completed }, { f, names }) =>
    sentence`For ${specimen} the longest ${segments.length === 1 ? "step is" : "steps are"} ${f.list(
      segments.map((segment) => names.segment(segment).toLowerCase()),
    )}: half take ${strong(f.days(median), specimen)} or less, ${f.percent(0.9)} up to ${f.list([...new Set(p90.map((days) => bare(days, f)))])} (n\u00a0=\u00a0${f.list(completed.map(f.count))}).`,
};

const noteOf = ({ open, unknown }: Said["note"], f: Format) =>
  sentence`Completed samples only${open > 0 && `: ${f.count(open)} still open in a step ${open === 1 ? "is" : "are"} left out of the bars and counted beside them`}. Medians of steps do not add up to the median of the whole way.${
    unknown > 0 &&
    ` ${f.count(unknown)} ${unknown === 1 ? "step lacks its" : "steps lack their"} end though a later date is there: unknown, never a delay.`
  } Grey: fewer than 25 completed.${f.working && " Working days: Monday to Friday, without Norwegian public holidays."}`;

export const en: SegmentWords = {
  title: "Where are the days lost?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ note }, { f }) => noteOf(note, f),
  method: {
    definition:
      "Calendar days from the first to the last date of each segment of a sample's way; on request working days: Monday to Friday without Norwegian public holidays, those after the first date up to and including the last (a Friday to the Monday after is 1; counted backwards they are below zero). Report to board: to the patient's first day at the tumour board, which may lie before the report (days below zero).",
    denominator:
      "Completed samples: both dates are there. Pending ones are open at the data cut; ended without report: failed, cancelled, or the patient withdrew or died; unknown: the end is missing though a later date is there. Those three are counted beside and are in no quantile.",
    formula: "Mean, and sample quantiles of type 7, from the counts by day.",
    reference: "Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566.",
  },
  key: "middle half, median, line to 90 %",
  steps: "Steps, one after another",
  spans: "Longer spans, and the tumour board",
  median: "median",
  completed: "n",
  open: "open",
  axis: (f) => (f.working ? "Working days" : "Calendar days"),
  cut: "An arrow marks what goes on beyond the axis; the table has the numbers.",
  notSupplied: "not supplied",
  noBar: ({ unknown }, f) => (unknown > 0 ? `end unknown: ${f.count(unknown)}` : "none completed"),
  standing: {
    completed: "completed",
    pending: "open",
    endedWithoutReport: "ended without a report",
    unknown: "with unknown end",
  },
  spread: ({ p25, median, p75, p90 }, f) =>
    `median ${f.days(median)}, middle half ${bare(p25, f)} to ${bare(p75, f)}, p90 ${bare(p90, f)}`,
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied samples: where days are lost is not known.",
    "No sample matches these filters.",
    "No sample has started its way yet.",
  ),
  note: ({ f }) => noteOf({ open: 0, unknown: 0 }, f).text,
};
