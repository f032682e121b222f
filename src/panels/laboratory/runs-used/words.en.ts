import { fullRun } from "../../../cubes/runs.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Format } from "../../../words/format.ts";
import { fullRuns, type RunSpecimen, type Used } from "./stats.ts";
import type { RunsWords } from "./wording.ts";

const kind: Readonly<Record<RunSpecimen, string>> = { blood: "blood", tissue: "tissue", both: "mixed" };
const runs = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "run" : "runs"}`;
const samples = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "library" : "libraries"}`;

const held = ({ specimen, all }: Used, f: Format): Sentence =>
  sentence`${strong(f.count(all.runs ?? 0), specimen)} ${kind[specimen]} ${all.runs === 1 ? "run" : "runs"} held ${samples(all.samples ?? 0, f)}, ${f.number(all.mean_size ?? 0, 1)} a run`;

export const en: RunsWords = {
  title: "How are the sequencing runs used?",
  summary: (model, { f }, { filters }) => {
    const used = model.used.filter(({ all }) => (all.runs ?? 0) > 0);
    if (used.length === 0) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const blood = used.find(({ specimen }) => specimen === "blood");
    const repeats = used.reduce((sum, { all }) => sum + (all.repeats ?? 0), 0);
    const n = blood?.all.runs ?? 0;
    return sentence`${used.map((each, i) => [i > 0 && "; ", held(each, f)])}.${
      blood &&
      ` Of the blood runs ${f.share(wilsonOrNull(fullRuns(blood), n), fullRuns(blood), n)} were full (${fullRun}); ${f.count(blood.all.full_runs_needed ?? 0)} full ${blood.all.full_runs_needed === 1 ? "run" : "runs"} would have held them all.`
    } ${repeats === 0 ? "No library was a repeat." : `${samples(repeats, f)} ${repeats === 1 ? "was a repeat" : "were repeats"}.`}`;
  },
  note: () =>
    sentence`Months are those of sequencing. Only this study's libraries are counted: a run may hold others, so a run that looks nearly empty here may have been full.`,
  method: {
    definition:
      "A run: all samples with one run identifier. Its size: how many of the study's libraries it held. A repeat: a library of a patient who had an earlier one of the same specimen on a run. A full blood run holds 8: TruSight Oncology 500 ctDNA on a NovaSeq 6000 with S2 reagents.",
    denominator:
      "Runs of samples that name one; samples without a run are not counted. A run of blood and tissue stands apart.",
    formula: "Libraries a run = libraries ÷ runs. Full runs needed = blood libraries ÷ 8, rounded up. Wilson interval.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; the size of a full run is that of the assay's own guide.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: how runs are used is not known.";
    return filtered
      ? "No sequencing run matches these filters."
      : "No sample names a run: none is sequenced yet, or runs are not supplied.";
  },
  standing: ({ all }, f) =>
    (all.runs ?? 0) === 0
      ? "no run"
      : `${runs(all.runs ?? 0, f)}, ${samples(all.samples ?? 0, f)}, ${f.number(all.mean_size ?? 0, 1)} a run`,
  axis: "Libraries on the run; bars: number of runs",
  full: (size, f) => (size === fullRun ? `${f.count(size)}, full` : f.count(size)),
  mark: ({ specimen, size, runs: n, samples: held, repeats }, names, f) =>
    `${names.run_specimen(specimen)}, ${samples(size ?? 0, f)} a run: ${runs(n ?? 0, f)}${
      (n ?? 0) > 0 ? `, ${samples(held ?? 0, f)} in all` : ""
    }${(repeats ?? 0) > 0 ? `, ${f.count(repeats ?? 0)} of them repeats` : ""}`,
};
