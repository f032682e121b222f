import { type Layout, outputFile, outputSections } from "./layouts.ts";
import { traceV1 } from "./other-files.ts";

/** Findings of one specimen as a key of the export: class and variant. */
export type Truth = ReadonlyMap<string, ReadonlySet<string>>;
export type Cohort = {
  readonly files: Readonly<Record<string, string>>;
  readonly ids: string;
  readonly patients: string;
  /** By sample id: what is somatic, and what is germline. */
  readonly somatic: Truth;
  readonly germline: Truth;
};

type Call = { readonly place: string; readonly key: string };

const tissues: readonly Layout[] = ["LocalApp 2.2", "DRAGEN 2.1", "DRAGEN 2.5", "DRAGEN 2.6"];
const bases = "ACGT";
const partners = [
  ["EML4", "ALK"],
  ["TPM3", "NTRK1"],
  ["KIF5B", "RET"],
  ["CD74", "ROS1"],
  ["FGFR3", "TACC3"],
] as const;

/** A sequence of numbers that are the same for a seed (Lehmer, modulus 2^31 - 1, multiplier 48271). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/**
 * Results of patients with 20 germline calls that both specimens share, somatic calls in one or both, gains, and fusions
 * that blood lists in the order of the genome and twice. Every layout of tissue occurs.
 */
export function cohort(size: number, seed: number): Cohort {
  const next = numbers(seed);
  const files: Record<string, string> = {};
  const [somatic, germline] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const ids = ["id,patient_id,specimen"];
  const patients = ["patient_id,site,consented_on"];
  const call = (): Call => {
    const [chromosome, position] = [1 + next(22), 1000 + next(100_000_000)];
    const reference = bases[next(4)] ?? "A";
    const other = bases.replace(reference, "")[next(3)] ?? "C";
    const written = next(4) === 0 ? [`${reference}${other}`, reference] : [reference, other];
    const key = written[0]?.length === 2 ? [chromosome, position + 1, other, "-"] : [chromosome, position, ...written];
    return { place: [`chr${chromosome}`, position, ...written].join("\t"), key: key.join(":") };
  };
  const calls = (n: number): readonly Call[] => Array.from({ length: n }, call);

  for (let i = 0; i < size; i += 1) {
    const [shared, inherited] = [calls(next(4)), calls(20)];
    const fusion = next(3) === 0 ? partners[next(partners.length)] : undefined;
    const gain = next(2) === 0;
    patients.push(`PAT${i},A,2024-10-02`);
    for (const specimen of ["tissue", "blood"] as const) {
      const id = `${specimen === "tissue" ? "T" : "B"}${i}`;
      const own = [...shared, ...calls(next(3))];
      const layout = specimen === "blood" ? "ctDNA 2.6" : (tissues[i % 4] ?? "DRAGEN 2.6");
      ids.push(`${id},PAT${i},${specimen}`);
      somatic.set(
        id,
        new Set([...own.map(({ key }) => key), ...(gain ? ["gain"] : []), ...(fusion ? [fusion.join("::")] : [])]),
      );
      germline.set(id, new Set(inherited.map(({ key }) => key)));
      files[`${id}.tsv`] = result(layout, id, [...own, ...inherited], gain, fusion);
      files[`${id}_TMB_Trace.tsv`] = trace(own, inherited);
    }
  }
  return { files, ids: `${ids.join("\n")}\n`, patients: `${patients.join("\n")}\n`, somatic, germline };
}

function result(
  layout: Layout,
  id: string,
  calls: readonly Call[],
  gain: boolean,
  fusion: readonly [string, string] | undefined,
): string {
  const blood = layout === "ctDNA 2.6";
  const rest = "\tchr1:1\tchr2:2\t9\t0\t0";
  const [five, three] = fusion ?? ["", ""];
  const rows: Readonly<Record<string, readonly string[]>> = {
    "[Smal": calls.map(({ place }) => `KRAS\t${place}\t0.2\t500\t\t\t\t`),
    "[Gene": gain ? ["MYC\t3.2"] : ["NA"],
    "[Copy": gain ? ["MYC\t3.2\t<DUP>\t8"] : ["NA"],
    "[Fusi": fusion ? [`${five}-${three}${rest}`] : ["NA"],
    "[DNA ": fusion ? [`${three}-${five}${rest}`, `${five}-${three}${rest}`] : ["NA"],
  };
  const sections = outputSections(layout).map((section) => {
    const own = rows[section.slice(0, 5)];
    const renamed = section
      .replace("Pair ID\tP1", `Pair ID\t${id}`)
      .replace(/DNA Sample ID\t.*/, `DNA Sample ID\t${id}`)
      .replace("P1-R", `${id}-R`);
    return own === undefined ? renamed : [...section.split("\n").slice(0, 2), ...own].join("\n");
  });
  return outputFile(layout, { sections, width: blood ? 11 : 1 });
}

function trace(somatic: readonly Call[], germline: readonly Call[]): string {
  const row = ({ place }: Call, proxi: string): string =>
    `${place}\t0.1\t100\t\tKRAS\tSNV\t\t0\t0\t0\t0\t0\tFalse\t${proxi}\tTrue\tTrue\tTrue`;
  const rows = [...somatic.map((call) => row(call, "False")), ...germline.map((call) => row(call, "True"))];
  return `${[traceV1.split("\n")[0], ...rows].join("\n")}\n`;
}
