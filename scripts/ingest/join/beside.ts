import type { CopyNumber, Fusion, Metric } from "../read/sample.ts";
import { type JoinFile, label, type Part, partsOf } from "./files.ts";
import { measureIn, sharedMeasures } from "./measures.ts";
import { namedBy } from "./named.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** What files beside a specimen's result say of it. */
export type Beside = {
  readonly fusions: Fusion[];
  readonly cnv: CopyNumber[];
  /** Measures of microsatellites and of the mutational burden. */
  readonly metrics: Metric[];
  /** Largest somatic allele fraction. */
  fraction: number | null;
};

export type Besides = {
  readonly of: (specimen: JoinedSpecimen) => Beside;
  /** Checksums of the files that are tied. */
  readonly tied: ReadonlySet<string>;
  /** Files that are tied to no specimen, and why. */
  readonly unjoined: readonly { readonly file: JoinFile; readonly why: string }[];
  readonly problems: readonly string[];
};

type Output = NonNullable<JoinedSpecimen["output"]>["sample"];
/** Undefined where the file is proven; else what contradicts it, or that nothing can prove it. */
type Doubt = { readonly wrong: string } | { readonly unproven: string } | undefined;

const unordered = ({ name }: Fusion): string => name.split("::").sort().join("::");

/** Each format, and what its file must have in common with the result that it lies beside, and may add to it. */
const proofs: Readonly<Record<string, (sample: Part["sample"], output: Output) => Doubt>> = {
  "tso500-ctdna-fusions-csv": fusionsStand,
  "tso500-all-fusions-csv": fusionsStand,
  "pcgr-fusions": fusionsStand,
  "tso500-cnv-vcf": ({ rows }, output) => {
    const known = new Set(rows.cnv.map(({ gene, change }) => `${gene} ${change}`));
    const absent = output.rows.cnv.filter(({ gene, change }) => !known.has(`${gene} ${change}`)).length;
    return absent === 0 ? undefined : { wrong: `${absent} copy-number changes of the result are not in this file` };
  },
  "tso500-sample-analysis-results": byOwnId,
  "tsoppi-variant-summary": byOwnId,
  "tso500-msi-json": measuresAgree,
  "tso500-tmb-json": measuresAgree,
  "tso500-tmb-msaf-csv": ({ facts }, output) => {
    const share = facts.tumour_fraction;
    if (share === null) return { unproven: "it holds no value" };
    const stands = output.rows.small.some(({ vaf }) => vaf !== null && Math.abs(vaf - share) <= 0.00051);
    return stands ? undefined : { wrong: "no call of the result has this allele fraction" };
  },
};

/**
 * Ties the files that lie beside results to specimens: by the sample's id where the file holds one, else by the name or
 * the folder of the file. A file that its result contradicts is a problem; one that nothing can prove is not joined.
 */
export function tieBesides(files: readonly JoinFile[], specimens: readonly JoinedSpecimen[]): Besides {
  const found = new Map<JoinedSpecimen, Beside>();
  const tied = new Set<string>();
  const unjoined: { file: JoinFile; why: string }[] = [];
  const problems: string[] = [];
  const named = namedBy(specimens);
  const byId = new Map(specimens.flatMap((specimen) => [...specimen.ids].map((id) => [id, specimen] as const)));
  for (const [format, proof] of Object.entries(proofs))
    for (const { file, sample } of partsOf(files, format)) {
      const specimen = byId.get(sample.facts.id ?? "") ?? named(file.name);
      const output = specimen?.output?.sample;
      if (specimen === undefined || output === undefined) {
        const why = specimen === undefined ? "neither it nor its name bears a known id" : "its specimen has no result";
        unjoined.push({ file, why });
        continue;
      }
      // It tells the result itself.
      if (specimen.cohort.some((part) => part.file === file)) continue;
      const doubt = proof(sample, output);
      if (doubt === undefined) {
        const beside = found.get(specimen) ?? empty();
        found.set(specimen, beside);
        beside.fusions.push(...sample.rows.fusions);
        beside.cnv.push(...sample.rows.cnv);
        beside.metrics.push(...measuresOf(sample));
        beside.fraction ??= sample.facts.tumour_fraction;
        tied.add(file.sha256);
      } else if ("unproven" in doubt) unjoined.push({ file, why: doubt.unproven });
      else problems.push(`${label(file)}: (whole file): ${doubt.wrong}: a file of another sample, or misnamed`);
    }
  return { of: (specimen) => found.get(specimen) ?? empty(), tied, unjoined, problems };
}

const empty = (): Beside => ({ fusions: [], cnv: [], metrics: [], fraction: null });

/** A list of all candidates holds every fusion that the result reports. */
function fusionsStand({ rows }: Part["sample"], output: Output): Doubt {
  const known = new Set(rows.fusions.map(unordered));
  const absent = output.rows.fusions.filter((fusion) => !known.has(unordered(fusion))).length;
  return absent === 0 ? undefined : { wrong: `${absent} fusions of the result are not in this file` };
}

/** The measures of a file; a summary tells the mutational burden without a row of its own. */
function measuresOf({ facts, rows }: Part["sample"]): readonly Metric[] {
  if (facts.tmb === null || measureIn(rows.metrics, "tmb") !== null) return rows.metrics;
  return [
    ...rows.metrics,
    { block: "TMB", metric: "Total TMB", unit: null, lower: null, upper: null, value: facts.tmb },
  ];
}

/** A file that holds the sample's id needs no proof, but what it shares with the result must be the same. */
function byOwnId(sample: Part["sample"], output: Output): Doubt {
  const doubt = measuresAgree(sample, output);
  return doubt !== undefined && "unproven" in doubt ? undefined : doubt;
}

function measuresAgree(sample: Part["sample"], output: Output): Doubt {
  const { shared, same } = sharedMeasures(measuresOf(sample), output.rows.metrics);
  if (shared === 0) return { unproven: "the result of its specimen holds no value to prove it by" };
  return same === shared
    ? undefined
    : { wrong: `${shared - same} of ${shared} values differ from those of the result that it lies beside` };
}
