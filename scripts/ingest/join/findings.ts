import type { Origin, Small } from "../read/sample.ts";
import type { Beside } from "./beside.ts";
import type { FusionNames } from "./fusion-names.ts";
import type { IsHaematopoiesis } from "./haematopoiesis.ts";
import type { CallOrigin } from "./origins.ts";
import { mostCalls, recent } from "./recent.ts";
import type { JoinedSpecimen } from "./specimens.ts";
import type { TierOf } from "./tiers.ts";

/** A row of variants.csv before its ids are hidden. */
export type Finding = {
  readonly class: "snv" | "indel" | "cnv" | "fusion";
  readonly gene: string;
  readonly variant: string;
  readonly vaf: number | null;
  readonly origin: Origin | "haematopoiesis" | null;
  readonly tier: string;
};

/** Findings of one specimen, and how many of its rows were what. */
export type Findings = {
  readonly rows: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
};

/** What findings are told by. */
export type Rules = {
  readonly originOf: (specimen: JoinedSpecimen, call: Small) => CallOrigin;
  readonly isHaematopoiesis: IsHaematopoiesis;
  readonly besideOf: (specimen: JoinedSpecimen) => Beside;
  /** A gene's approved symbol. */
  readonly approved: (gene: string) => string;
  readonly fusionNamed: FusionNames;
  readonly tierOf: TierOf;
};

/**
 * The reader of a specimen's findings. What is germline in one specimen of a patient is germline in the others too. A
 * finding that a result and a file beside it both tell is one, and so is a fusion in both directions.
 */
export function findingsBy(
  specimens: readonly JoinedSpecimen[],
  { originOf, isHaematopoiesis, besideOf, approved, fusionNamed, tierOf }: Rules,
): (specimen: JoinedSpecimen) => Findings {
  const ofPatient = Map.groupBy(specimens, ({ patient }) => patient);
  const germlineOf = recent(
    (patient: string): ReadonlySet<string> => {
      const keys = new Set<string>();
      for (const specimen of ofPatient.get(patient) ?? [])
        for (const call of specimen.output?.sample.rows.small ?? [])
          if (originOf(specimen, call) === "germline") keys.add(call.key);
      return keys;
    },
    ({ size }) => size,
    mostCalls,
  );

  return (specimen) => {
    const rows = new Map<string, Finding>();
    const counts: Record<string, number> = {};
    const count = (what: string): void => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    const add = (row: Omit<Finding, "tier">): boolean => {
      const key = `${row.class} ${row.gene} ${row.variant}`;
      if (rows.has(key)) {
        count(`${row.class} rows that tell the same again`);
        return false;
      }
      const tier = row.origin === "germline" ? "" : tierOf(specimen.patient, row);
      rows.set(key, { ...row, tier });
      return true;
    };
    const { small = [], cnv = [], fusions = [] } = specimen.output?.sample.rows ?? {};
    const germline = germlineOf(specimen.patient);
    for (const call of small) {
      const { gene, key, class: kind, vaf } = call;
      const own = originOf(specimen, call);
      if (own === "blacklisted") {
        count("blacklisted");
        continue;
      }
      const shared = own !== "germline" && germline.has(key);
      if (own === "germline") count("germline by its own specimen");
      if (shared) count("germline by the patient's other specimen");
      const formed = own !== "germline" && !shared && isHaematopoiesis(specimen, key);
      if (formed) count("haematopoiesis by the study's table");
      const origin = shared ? "germline" : formed ? "haematopoiesis" : own;
      if (gene !== null) add({ class: kind, gene: approved(gene), variant: key, vaf, origin });
    }
    const beside = besideOf(specimen);
    for (const [list, from] of [
      [cnv, ""],
      [beside.cnv, "copy-number changes from a file beside the result"],
    ] as const)
      for (const { gene, change } of list)
        if (add({ class: "cnv", gene: approved(gene), variant: change, vaf: null, origin: null }) && from !== "")
          count(from);
    for (const [list, from] of [
      [fusions, ""],
      [beside.fusions, "fusions from a file beside the result"],
    ] as const)
      for (const { name: written } of list) {
        const { name, known } = fusionNamed(written);
        if (!add({ class: "fusion", gene: name, variant: name, vaf: null, origin: null })) continue;
        if (!known) count("fusions without a known direction");
        if (from !== "") count(from);
      }
    return { rows: [...rows.values()].sort(byClassAndVariant), counts };
  };
}

function byClassAndVariant(a: Finding, b: Finding): number {
  if (a.class !== b.class) return a.class < b.class ? -1 : 1;
  if (a.variant !== b.variant) return a.variant < b.variant ? -1 : 1;
  return a.gene < b.gene ? -1 : 1;
}
