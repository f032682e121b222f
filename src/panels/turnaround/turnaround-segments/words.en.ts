import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, opening } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Slowest } from "./facts.ts";
import type { Apart } from "./model.ts";
import { bare, type SegmentWords } from "./wording.ts";

const clause = ({ specimen, steps: [first, ...ties] }: Slowest, { f, names }: Voice): Sentence => {
  if (first === undefined) return sentence`${specimen} in no step that has 25 completed samples`;
  const days = strong(f.days(first.median), specimen);
  return ties.length > 0
    ? sentence`${specimen} in ${f.exact(ties.length + 1)} steps alike, ${days} each`
    : sentence`${specimen} from ${names.segment(first.segment).toLowerCase()}, ${days}`;
};

const tellers: Tellers<Fact> = {
  untold_steps: () => sentence`Steps whose days are not supplied are left out.`,
  all_too_few: () => sentence`It cannot be said yet: no step has 25 completed samples.`,
  longest: ({ each }, voice) => {
    const [first, second] = each.map((slowest) => clause(slowest, voice));
    return sentence`Longest waits: ${first}${second && ["; ", second]}.`;
  },
  known: ({ specimen, steps }, { f, names }) => {
    const [first] = steps;
    if (first && steps.length === 1)
      return sentence`Median of ${f.count(first.completed)} ${specimen} samples; ${f.percent(0.9)} take up to ${f.days(Math.round(first.p90))}${first.segment === "collection_to_receipt" && ", from consent where collected before"}.`;
    return sentence`${capital(specimen)} alike: ${f.list(steps.map(({ segment }) => names.segment(segment).toLowerCase()))}.`;
  },
};

/** "5 days (n = 250)"; of few only how many. */
const told = ({ median, completed }: Apart, f: Format): string =>
  median !== null && enough(completed) ? `${f.days(median)} (n = ${f.count(completed)})` : `n = ${f.count(completed)}`;
/** How long fresh and archived samples of a specimen waited for receipt. */
const apartOf = (apart: readonly Apart[], f: Format) =>
  apart.map((each) =>
    each.material === "fresh"
      ? ` Collection to receipt, median: ${each.specimen} collected since consent ${told(each, f)}, `
      : `before it ${told(each, f)}, counted from consent.`,
  );

const noteOf = ({ open, unknown, apart }: Said["note"], f: Format) =>
  sentence`Completed samples only${open > 0 && `: ${f.count(open)} still open in a step ${open === 1 ? "is" : "are"} left out of the bars and counted beside them`}. Medians of steps do not add up to the median of the whole way.${
    unknown > 0 &&
    ` ${opening(f).count(unknown)} ${unknown === 1 ? "step lacks its" : "steps lack their"} end though a later date is there: unknown, never a delay.`
  }${apartOf(apart, f)} Grey: fewer than 25 completed.${f.working && " Working days: Monday to Friday, without Norwegian public holidays."}`;

export const en: SegmentWords = {
  title: "Where are the days lost?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note }, { f }) => noteOf(note, f),
  method: (rounded) => ({
    definition: `Calendar days from the first to the last date of each segment of a sample's way${rounded ? "" : "; on request working days: Monday to Friday without Norwegian public holidays, those after the first date up to and including the last (a Friday to the Monday after is 1; counted backwards they are below zero)"}. Report to board: to the patient's first day at the tumour board, which may lie before the report (days below zero). From collection: from the day of request where there is one, else from the later of collection and consent (0 days where that lies after the end).${rounded ? "" : " Fresh and archived apart: collected on the day of consent or later, and before it."}`,
    denominator:
      "Completed samples: both dates are there. Pending ones are open at the data cut; ended without report: failed, cancelled, or the patient withdrew or died; unknown: the end is missing though a later date is there. Those three are counted beside and are in no quantile.",
    formula: "Mean, and sample quantiles of type 7, from the counts by day.",
    reference: "Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566.",
  }),
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
  note: ({ f }) => noteOf({ open: 0, unknown: 0, apart: [] }, f).text,
};
