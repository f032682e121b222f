import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { bareDays } from "../../../say/days.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import type { BatchWords } from "./wording.ts";

const over = (known: number, f: Format): string => `(n\u00a0=\u00a0${f.count(known)})`;
const note = (undated: number, f: Format): string =>
  `${f.working ? "Working days: Monday to Friday, without Norwegian public holidays" : "Calendar days"}. Run size counts this study's libraries of any site; a run may hold others that are not seen here.${
    undated > 0 ? ` ${opening(f).count(undated)} without both dates: left out of the bars.` : ""
  } Sizes are what was observed; that a wait differs between them does not show what caused it. Grey: fewer than 25.`;

const tellers: Tellers<Fact> = {
  undated: ({ samples }, { f }) =>
    sentence`It is not known: ${samples === 1 ? "the one blood sample lacks" : `${f.rounded ? "" : "all "}${f.count(samples)} blood samples lack`} a date.`,
  wait: ({ median }, { f }) =>
    sentence`Half of the blood samples wait ${strong(f.days(median), "blood")} or less from library to sequencing.`,
  most: ({ p90, known }, { f }) =>
    sentence`${samplesOf("blood", known, f)} have both dates; ${f.percent(0.9)} wait up to ${f.days(Math.round(p90))}.`,
  full: ({ full }, { f }) =>
    sentence`${f.of(full.events, full.trials)} ${full.events === 1 ? "was" : "were"} on a full run of ${fullRun}.`,
  alone: ({ single, shared }, { f }) =>
    sentence`Median alone on a run: ${f.days(single.median)} ${over(single.known, f)}; with others: ${bareDays(shared.median, f)} ${over(shared.known, f)}.`,
};

export const en: BatchWords = {
  title: "How long does blood wait for a full run?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ undated }, { f }) => sentence`${note(undated, f)}`,
  method: (rounded) => ({
    definition: `Calendar days${rounded ? "" : " (on request working days: Monday to Friday without Norwegian public holidays, those after the first date up to and including the last)"} from the date of the library to the date of sequencing of each blood sample, by how many libraries of the study its sequencing run held. A full run holds ${fullRun}: TruSight Oncology 500 ctDNA on a NovaSeq 6000 with S2 reagents.`,
    denominator:
      "Blood samples with a run. Quantiles: those with both dates. Share on a full run: all with a run. Samples still waiting for a run are not counted here.",
    formula: "Mean, and sample quantiles of type 7, from the counts by day; Wilson interval for the share.",
    reference:
      "Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  sizes: "Libraries on the run",
  none: "none",
  undated: "no dates",
  median: "median",
  samples: "n",
  axis: (f) => `${f.working ? "Working days" : "Days"} from library to sequencing`,
  key: "middle half, median, line to 90 %",
  cut: "An arrow marks what goes on beyond the axis; the table has the numbers.",
  mark: ({ size, samples, wait }, f) => {
    const head = `Runs of ${f.exact(size)}${size === fullRun ? " (full)" : ""}`;
    if (f.none(samples)) return `${head}: no blood sample`;
    const n = `${f.count(samples)} blood ${samples === 1 ? "sample" : "samples"}`;
    if (wait === null) return `${head}: ${n} without dates`;
    return `${head}: median ${f.days(wait.median)}, middle half ${bareDays(wait.p25, f)} to ${bareDays(wait.p75, f)}, p90 ${bareDays(wait.p90, f)}; ${n}`;
  },
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied samples: how long blood waits for a run is not known.",
    "No blood sample on a known run matches these filters.",
    "No blood sample has a run: none is sequenced yet, or runs are not supplied.",
  ),
  note: ({ f }) => note(0, f),
};
