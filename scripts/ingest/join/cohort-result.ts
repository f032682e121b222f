import { type CopyNumber, type Fusion, type Profile, profiles, type Small } from "../read/sample.ts";
import type { VariantClass } from "./evaluability.ts";
import { label, type Part } from "./files.ts";

/** What the files of a cohort tell of one sample together, and what it was looked at for. */
export type CohortResult = { readonly part: Part; readonly told: ReadonlySet<VariantClass> };

/** The classes that each profile tells; no file of a cohort tells microsatellites or mutational burden. */
const classesOf: Readonly<Record<Profile, readonly VariantClass[]>> = {
  mutations: ["snv", "indel"],
  cna: ["cnv"],
  sv: ["fusion"],
};

/**
 * One result of a sample from a MAF, from copy number and from structural variants. It was looked at for what it stands
 * in, or a list of cases or a gene panel matrix says; where the matrix says NA, it was not. Undefined where it was looked at for nothing; a problem
 * where two files tell the same class.
 */
export function cohortResult(parts: readonly Part[]): CohortResult | { readonly problem: string } | undefined {
  const closed = new Set(parts.flatMap(({ sample }) => [...sample.unprofiled]));
  const stands = parts.flatMap(({ sample }) => [...sample.profiled]);
  const profiled = new Set(stands.filter((profile) => !closed.has(profile)));
  const [first] = parts;
  if (first === undefined || profiled.size === 0) return undefined;
  const of = (formats: readonly string[]): readonly Part[] => parts.filter(({ file }) => formats.includes(file.format));
  const told = { mutations: of(["maf"]), cna: of(["cbioportal-cna"]), sv: of(["cbioportal-sv", "cbioportal-fusions"]) };
  for (const profile of profiles) {
    const files = [...new Map(told[profile].map(({ file }) => [file.sha256, file])).values()];
    if (files.length > 1)
      return {
        problem: `${files.map(label).sort().join(", ")}: (whole file): one sample in two files of one kind: one of them must go`,
      };
  }
  const [maf] = told.mutations;
  const sample: Part["sample"] = {
    facts: first.sample.facts,
    profiled,
    unprofiled: closed,
    rows: {
      get small(): Small[] {
        return maf?.sample.rows.small ?? [];
      },
      cnv: told.cna.flatMap((part): readonly CopyNumber[] => part.sample.rows.cnv),
      fusions: told.sv.flatMap((part): readonly Fusion[] => part.sample.rows.fusions),
      metrics: [],
    },
    get seen(): string[] {
      return maf?.sample.seen ?? [];
    },
  };
  return {
    part: { file: (maf ?? told.cna[0] ?? told.sv[0] ?? first).file, sample },
    told: new Set([...profiled].flatMap((profile) => classesOf[profile])),
  };
}
