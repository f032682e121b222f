import { fusionName } from "../genes/fusion-name.ts";
import { isSettled } from "../genes/partners.ts";
import type { Origin } from "../read/sample.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** A row of variants.csv before its ids are hidden. */
export type Finding = {
  readonly specimen: JoinedSpecimen;
  readonly class: "snv" | "indel" | "cnv" | "fusion";
  readonly gene: string;
  readonly variant: string;
  readonly vaf: number | null;
  readonly origin: Origin | null;
};

export type Findings = {
  readonly rows: readonly Finding[];
  /** Rows that became one with another, by reason. */
  readonly merged: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Findings of all specimens. `originOf` tells the origin of a small variant; what is germline in one specimen of a patient
 * is germline in the others too. `approved` gives a gene's approved symbol. A fusion in both directions is one, under one name for the whole study: a direction known
 * anywhere, else one of `settled`, else the order of the alphabet.
 */
export function findingsOf(
  specimens: readonly JoinedSpecimen[],
  originOf: (specimen: JoinedSpecimen, key: string) => Origin,
  settled: readonly string[],
  approved: (gene: string) => string,
): Findings {
  const counts = {
    "germline by its own specimen": 0,
    "germline by the patient's other specimen": 0,
    "fusions without a known direction": 0,
  };
  const merged: Record<string, number> = {};
  const germline = new Set<string>();
  for (const specimen of specimens)
    for (const { key } of specimen.output?.sample.rows.small ?? [])
      if (originOf(specimen, key) === "germline") germline.add(`${specimen.patient}\0${key}`);
  const named = directions(specimens, settled, approved);
  const rows = new Map<string, Finding>();
  const add = (row: Finding, why: string): void => {
    const key = [row.specimen.id, row.class, row.gene, row.variant].join("\0");
    if (rows.has(key)) merged[why] = (merged[why] ?? 0) + 1;
    else rows.set(key, row);
  };
  for (const specimen of specimens) {
    const lists = specimen.output?.sample.rows;
    for (const { gene, key, class: kind, vaf } of lists?.small ?? []) {
      const own = originOf(specimen, key);
      const shared = own !== "germline" && germline.has(`${specimen.patient}\0${key}`);
      if (own === "germline") counts["germline by its own specimen"] += 1;
      if (shared) counts["germline by the patient's other specimen"] += 1;
      if (gene !== null)
        add(
          { specimen, class: kind, gene: approved(gene), variant: key, vaf, origin: shared ? "germline" : own },
          "the same call twice",
        );
    }
    for (const { gene, change } of lists?.cnv ?? [])
      add(
        { specimen, class: "cnv", gene: approved(gene), variant: change, vaf: null, origin: null },
        "the same gene twice in copy number",
      );
    for (const { name: written } of lists?.fusions ?? []) {
      const name = bothApproved(written, approved);
      const known = named.get(unordered(name));
      if (known === undefined) counts["fusions without a known direction"] += 1;
      const full = known ?? inOrder(name);
      add(
        { specimen, class: "fusion", gene: full, variant: full, vaf: null, origin: null },
        "the same fusion twice, or in both directions",
      );
    }
  }
  return { rows: [...rows.values()], merged, counts };
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
