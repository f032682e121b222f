import { type JoinFile, type Part, partsOf } from "./files.ts";
import { pairKey, Ties } from "./ties.ts";

/** The parts of all files that are of one specimen, and the ids that it has in them. */
export type Group = { readonly ids: readonly string[]; readonly parts: readonly Part[] };

export const outputFormat = "tso500-combined-variant-output";
/** Files of a whole cohort that tell some classes of a sample's findings; what they tell together is its result. */
export const cohortFormats: ReadonlySet<string> = new Set([
  "maf",
  "cbioportal-cna",
  "cbioportal-sv",
  "cbioportal-fusions",
  "cbioportal-gene-panels",
  "cbioportal-meta",
]);
/** TSOPPI's tables lie beside a result of LocalApp, and tell one together where there is none. */
export const tsoppiFormats: ReadonlySet<string> = new Set(["tsoppi-small-variant-table", "tsoppi-variant-summary"]);
export const metricsFormat = "tso500-metrics-output";
export const resultsFormat = "tso500-sample-analysis-results";
// Metrics come last: whether a column is a sample or a pair is told by the others.
const formats = [
  outputFormat,
  ...cohortFormats,
  "cbioportal-clinical",
  "illumina-samplesheet",
  "csv-with-map",
  resultsFormat,
  metricsFormat,
];

/** Groups parts by the ties between pair, DNA and RNA ids that results and run sheets tell. */
export function groupParts(files: readonly JoinFile[]): Group[] {
  const ties = new Ties();
  const tied: { readonly part: Part; readonly id: string }[] = [];
  for (const part of formats.flatMap((format) => partsOf(files, format))) {
    const { facts } = part.sample;
    const pair = pairKey(facts.id ?? "");
    const ofPair = part.file.format === metricsFormat && !ties.has(facts.id ?? "") && ties.has(pair);
    const ids = ofPair ? [pair] : idsOf(facts);
    const [id] = ids;
    if (id === undefined) continue;
    ties.tie(ids);
    tied.push({ part, id });
  }
  for (const part of [...tsoppiFormats].flatMap((format) => partsOf(files, format))) {
    const id = part.sample.facts.id ?? "";
    // Its id may leave out what follows the patient: then it is of the one sample that it can be of, else of none here.
    const longer = ties.has(id) ? [] : tied.map((other) => other.id).filter((other) => other.startsWith(`${id}-`));
    const [whole = id, ...others] = new Map(longer.map((other) => [ties.of(other), other])).values();
    if (others.length > 0) continue;
    ties.tie([whole]);
    tied.push({ part, id: whole });
  }
  const groups = new Map<ReadonlySet<string>, Part[]>();
  for (const { part, id } of tied) groups.set(ties.of(id), [...(groups.get(ties.of(id)) ?? []), part]);
  return [...groups].map(([ids, parts]) => ({ ids: [...ids].map((id) => id.replace(/^pair /, "")).sort(), parts }));
}

function idsOf({ id, pair_id, dna_id, rna_id }: Part["sample"]["facts"]): readonly string[] {
  const pair = pair_id === null ? null : pairKey(pair_id);
  const all = [dna_id, rna_id, pair].filter((one) => one !== null);
  return all.length === 0 && id !== null ? [id] : all;
}
