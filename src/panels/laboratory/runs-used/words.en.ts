import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import { meanSize, type RunSpecimen } from "./model.ts";
import type { RunsWords } from "./wording.ts";

const kind: Readonly<Record<RunSpecimen, string>> = { blood: "blood", tissue: "tissue", both: "mixed" };
const run = (n: number): string => (n === 1 ? "run" : "runs");
const libraries = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "library" : "libraries"}`;
const note =
  "Months are those of sequencing. Only this study's libraries are counted: a run may hold others, so a run that looks nearly empty here may have been full.";

const tellers: Tellers<Fact> = {
  held: ({ used }, { f }) =>
    sentence`On average ${used.map(({ specimen, meanSize }, i) => [i > 0 && ", ", `a ${kind[specimen]} run `, i === 0 && "held ", strong(f.number(meanSize, 1), specimen), i === 0 && " of this study's libraries"])}.`,
  runs: ({ used }, { f }) =>
    sentence`${f.list(used.map(({ specimen, runs, samples }) => `${f.count(runs)} ${kind[specimen]} ${run(runs)} with ${libraries(samples, f)}`))}.`,
  full: ({ full, needed }, { f }) =>
    sentence`${f.of(full.events, full.trials)} blood ${run(full.trials)} ${full.trials === 1 ? "was" : "were"} full (${fullRun}); ${f.count(needed)} full ${run(needed)} would have held all.`,
  repeats: ({ repeats }, { f }) =>
    sentence`${libraries(repeats, f)} ${repeats === 1 ? "was a repeat" : "were repeats"}.`,
};

export const en: RunsWords = {
  title: "How are the sequencing runs used?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: () => sentence`${note}`,
  method: {
    definition: `A run: all samples with one run identifier. Its size: how many of the study's libraries it held. A repeat: a library of a patient who had an earlier one of the same specimen on a run. A full blood run holds ${fullRun}: TruSight Oncology 500 ctDNA on a NovaSeq 6000 with S2 reagents.`,
    denominator:
      "Runs of samples that name one; samples without a run are not counted. A run of blood and tissue stands apart.",
    formula: `Libraries a run = libraries ÷ runs. Full runs needed = blood libraries ÷ ${fullRun}, rounded up. Wilson interval.`,
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; the size of a full run is that of the assay's own guide.",
  },
  standing: (used, f) => {
    const mean = meanSize(used);
    const { runs, samples } = used.all;
    return mean === null
      ? "no run"
      : `${f.count(runs)} ${run(runs)}, ${libraries(samples, f)}, ${f.number(mean, 1)} a run`;
  },
  axis: "Libraries on the run; bars: number of runs",
  mark: ({ specimen, size, runs, samples, repeats }, names, f) =>
    `${names.run_specimen(specimen)}, ${libraries(size, f)} a run: ${f.count(runs)} ${run(runs)}${
      runs > 0 ? `, ${libraries(samples, f)} in all` : ""
    }${repeats > 0 ? `, ${f.count(repeats)} of them repeats` : ""}`,
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied samples: how runs are used is not known.",
    "No sequencing run matches these filters.",
    "No sample names a run: none is sequenced yet, or runs are not supplied.",
  ),
  note,
};
