import type { SuppliedRow } from "../tables/supplied.ts";
import { cohortResult } from "./cohort-result.ts";
import type { VariantClass } from "./evaluability.ts";
import { type JoinFile, label, type Part } from "./files.ts";
import {
  cohortFormats,
  type Group,
  groupParts,
  metricsFormat,
  outputFormat,
  resultsFormat,
  tsoppiFormats,
} from "./groups.ts";
import type { Identity, Specimen } from "./identity.ts";
import { newest, type Replaced } from "./newest.ts";
import { qualityParts } from "./quality-parts.ts";
import { tsoppiResult } from "./tsoppi-result.ts";

/** One specimen of one patient with everything that the files say of it. */
export type JoinedSpecimen = {
  /** The id that its pseudonym is made of: the DNA sample, else the RNA sample, else the pair. */
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly patient: string;
  readonly specimen: Specimen;
  readonly dna: string | null;
  readonly rna: string | null;
  readonly output: Part | undefined;
  /** The classes that its files tell, where those of a cohort or TSOPPI's tables tell its result. */
  readonly told: ReadonlySet<VariantClass> | undefined;
  /** The files of a cohort, or TSOPPI's tables, that tell its result. */
  readonly cohort: readonly Part[];
  readonly metrics: readonly Part[];
  readonly sheets: readonly Part[];
};

export type Joined = {
  readonly specimens: readonly JoinedSpecimen[];
  readonly replaced: readonly Replaced[];
  /** Every id that stands in the files, or of which the study's table says what became of it. */
  readonly ids: ReadonlySet<string>;
  /** Specimens left out, by reason. */
  readonly keptOut: Readonly<Record<string, number>>;
  /** No-template controls in which something was found: their run, and how many findings. */
  readonly contaminated: readonly { readonly run: string | null; readonly findings: number }[];
  /** What stops the join; no id stands in it. */
  readonly problems: readonly string[];
};

type Outcome =
  | { readonly specimen: JoinedSpecimen; readonly replaced: readonly Replaced[] }
  | { readonly out: string }
  | { readonly problems: readonly string[] };

/** Why a specimen is left out whose ids tell no patient. */
export const notFitting = "an id that the map's ids do not fit";

/**
 * Joins the files to specimens, and each specimen to its patient by `identify`. Ids that match one of `controls` and
 * normal samples are kept out and counted. `samples` is the study's own table of them.
 */
export function joinSpecimens(
  files: readonly JoinFile[],
  identify: (id: string) => Identity | undefined,
  controls: readonly RegExp[],
  samples: ReadonlyMap<string, SuppliedRow>,
): Joined {
  const specimens: JoinedSpecimen[] = [];
  const replaced: Replaced[] = [];
  const problems: string[] = [];
  const keptOut: Record<string, number> = {};
  const contaminated: { run: string | null; findings: number }[] = [];
  const groups = groupParts(files);
  const inFiles = new Set(groups.flatMap(({ ids }) => ids));
  // A specimen that no file names is there when the study's table says what became of it.
  for (const [id, row] of samples) if (!inFiles.has(id) && row("outcome") !== "") groups.push({ ids: [id], parts: [] });
  const ids = new Set(groups.flatMap((group) => group.ids));
  for (const group of groups) {
    if (group.ids.some((id) => /^NTC/i.test(id))) contaminated.push(...findingsIn(group));
    const outcome = group.ids.some((id) => controls.some((control) => control.test(id)))
      ? { out: "control" }
      : joinGroup(group, identify);
    if ("out" in outcome) keptOut[outcome.out] = (keptOut[outcome.out] ?? 0) + 1;
    else if ("problems" in outcome) problems.push(...outcome.problems);
    else {
      specimens.push(outcome.specimen);
      replaced.push(...outcome.replaced);
    }
  }
  return {
    specimens: specimens.sort((a, b) => (a.id < b.id ? -1 : 1)),
    replaced,
    ids,
    keptOut,
    contaminated,
    problems,
  };
}

function joinGroup({ ids, parts }: Group, identify: (id: string) => Identity | undefined): Outcome {
  const where = [...new Set(parts.map(({ file }) => label(file)))].sort().join(", ");
  const wrong = (text: string): Outcome => ({ problems: [`${where}: (whole file): ${text}`] });
  const [dna, rna, pair] = [only(parts, "dna_id"), only(parts, "rna_id"), only(parts, "pair_id")];
  if (dna === undefined || rna === undefined)
    return wrong("ids of more than one DNA or RNA sample in one pair: a pair has one of each");
  if (pair === undefined) return wrong("one DNA or RNA sample in two pairs: a sample is of one pair");
  const identities = ids.map(identify).filter((identity) => identity !== undefined);
  const [identity] = identities;
  if (identity === undefined) return { out: notFitting };
  if (identities.some(({ patient, specimen }) => patient !== identity.patient || specimen !== identity.specimen))
    return wrong("ids of different patients or specimens in one pair: a pair is one specimen");
  const { patient, specimen } = identity;
  if (specimen === "normal") return { out: "normal sample" };
  const other = specimen === "blood" ? "tissue" : "ctDNA";
  const swapped = parts.filter(({ file }) => file.reading.kind === other);
  if (swapped.length > 0)
    return wrong(`a ${other} file of a ${specimen} specimen: the map's ids may have blood and tissue swapped`);
  // Files of a cohort tell less than a result does, and count where there is none.
  const results = parts.filter(({ file }) => file.format === outputFormat);
  const choice = newest(results);
  if ("problem" in choice) return { problems: [choice.problem] };
  const ofCohort = parts.filter(({ file }) => cohortFormats.has(file.format));
  const ofTsoppi = parts.filter(({ file }) => tsoppiFormats.has(file.format));
  const cohort = choice.part === undefined ? cohortResult(ofCohort) : undefined;
  if (cohort !== undefined && "problem" in cohort) return { problems: [cohort.problem] };
  // So do TSOPPI's tables.
  const tsoppi = choice.part === undefined && cohort === undefined ? tsoppiResult(parts) : undefined;
  const quality = qualityParts(parts);
  if ("problem" in quality) return { problems: [quality.problem] };
  const arms = { dna: dna ?? tsoppi?.dna ?? null, rna: rna ?? tsoppi?.rna ?? null };
  const joined = {
    id: arms.dna ?? arms.rna ?? ids[0] ?? "",
    ids: new Set(ids),
    patient,
    specimen,
    ...arms,
    output: choice.part ?? cohort?.part ?? tsoppi?.part,
    told: cohort?.told ?? tsoppi?.told,
    cohort: cohort !== undefined ? ofCohort : tsoppi !== undefined ? ofTsoppi : [],
    metrics: quality.parts,
    sheets: parts.filter(({ file }) => !isOther(file.format)),
  };
  return { specimen: joined, replaced: [...choice.replaced, ...quality.replaced] };
}

/** What is no sheet. */
const isOther = (format: string): boolean =>
  [outputFormat, metricsFormat, resultsFormat].includes(format) ||
  cohortFormats.has(format) ||
  tsoppiFormats.has(format);

function findingsIn({ parts }: Group): Joined["contaminated"] {
  return parts
    .filter(({ file }) => file.format === outputFormat)
    .map(({ sample: { facts, rows } }) => ({
      run: facts.run,
      findings: rows.small.length + rows.cnv.length + rows.fusions.length,
    }))
    .filter(({ findings }) => findings > 0);
}

/** The one id of an arm or pair, null where there is none, undefined where there are two. */
function only(parts: readonly Part[], arm: "dna_id" | "rna_id" | "pair_id"): string | null | undefined {
  const ids = [...new Set(parts.map(({ sample }) => sample.facts[arm]).filter((id) => id !== null))];
  return ids.length > 1 ? undefined : (ids[0] ?? null);
}
