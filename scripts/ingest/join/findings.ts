import { fusionName } from "../genes/fusion-name.ts";
import { isSettled } from "../genes/partners.ts";
import type { Origin } from "../read/sample.ts";
import type { CallOrigin } from "./origins.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** A row of variants.csv before its ids are hidden. */
export type Finding = {
  readonly class: "snv" | "indel" | "cnv" | "fusion";
  readonly gene: string;
  readonly variant: string;
  readonly vaf: number | null;
  readonly origin: Origin | null;
};

/** Findings of one specimen, and how many of its rows were what. */
export type Findings = {
  readonly rows: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * The reader of a specimen's findings. `originOf` tells the origin of a small variant; what is germline in one specimen of
 * a patient is germline in the others too. `approved` gives a gene's approved symbol. A fusion in both directions is one,
 * under one name for the whole study: a direction known anywhere, else one of `settled`, else the order of the alphabet.
 */
export function findingsBy(
  specimens: readonly JoinedSpecimen[],
  originOf: (specimen: JoinedSpecimen, key: string) => CallOrigin,
  settled: readonly string[],
  approved: (gene: string) => string,
): (specimen: JoinedSpecimen) => Findings {
  const germline = new Map<string, Set<string>>();
  for (const specimen of specimens)
    for (const { key } of specimen.output?.sample.rows.small ?? [])
      if (originOf(specimen, key) === "germline")
        germline.set(specimen.patient, (germline.get(specimen.patient) ?? new Set()).add(key));
  const named = directions(specimens, settled, approved);

  return (specimen) => {
    const rows = new Map<string, Finding>();
    const counts: Record<string, number> = {};
    const count = (what: string): void => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    const add = (row: Finding): void => {
      const key = `${row.class} ${row.gene} ${row.variant}`;
      if (rows.has(key)) count(`${row.class} rows that tell the same again`);
      else rows.set(key, row);
    };
    const { small = [], cnv = [], fusions = [] } = specimen.output?.sample.rows ?? {};
    const ofPatient = germline.get(specimen.patient);
    for (const { gene, key, class: kind, vaf } of small) {
      const own = originOf(specimen, key);
      if (own === "blacklisted") {
        count("blacklisted");
        continue;
      }
      const shared = own !== "germline" && ofPatient?.has(key) === true;
      if (own === "germline") count("germline by its own specimen");
      if (shared) count("germline by the patient's other specimen");
      if (gene !== null)
        add({ class: kind, gene: approved(gene), variant: key, vaf, origin: shared ? "germline" : own });
    }
    for (const { gene, change } of cnv)
      add({ class: "cnv", gene: approved(gene), variant: change, vaf: null, origin: null });
    for (const { name: written } of fusions) {
      const name = bothApproved(written, approved);
      const known = named.get(unordered(name));
      if (known === undefined) count("fusions without a known direction");
      const full = known ?? inOrder(name);
      add({ class: "fusion", gene: full, variant: full, vaf: null, origin: null });
    }
    return { rows: [...rows.values()].sort(byClassAndVariant), counts };
  };
}

function byClassAndVariant(a: Finding, b: Finding): number {
  if (a.class !== b.class) return a.class < b.class ? -1 : 1;
  if (a.variant !== b.variant) return a.variant < b.variant ? -1 : 1;
  return a.gene < b.gene ? -1 : 1;
}

/** The name of each pair of genes whose direction is known somewhere. */
function directions(
  specimens: readonly JoinedSpecimen[],
  settled: readonly string[],
  approved: (gene: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const known = specimens
    .flatMap(({ output }) => output?.sample.rows.fusions ?? [])
    .filter((fusion) => fusion.direction_known);
  // Where files state both directions, the literature decides, else the alphabet.
  for (const name of known.map((fusion) => bothApproved(fusion.name, approved)).sort()) {
    const before = names.get(unordered(name));
    const [five = "", three = ""] = name.split("::");
    if (before === undefined || isSettled(five, three)) names.set(unordered(name), name);
  }
  for (const name of settled) if (!names.has(unordered(name))) names.set(unordered(name), name);
  return names;
}

const bothApproved = (name: string, approved: (gene: string) => string): string =>
  name.split("::").map(approved).join("::");
const unordered = (name: string): string => name.split("::").sort().join("::");

/** Where no file and no list tells the direction: as the literature has it, else in the order of the alphabet. */
function inOrder(name: string): string {
  const [one = "", other = ""] = name.split("::");
  return fusionName(one, other, "unknown").name;
}
