import fc from "fast-check";
import type { Tables } from "./study-export.ts";

export type Sample = {
  outcome: string;
  collected: number | null;
  waited: number;
  fraction: number | null;
  no: string[];
  found: Finding[];
};
export type Finding = { class: string; gene: string; key: string; origin: string; tier: string; vaf: number | null };
export type Patient = {
  site: string;
  group: string;
  consented: number | null;
  blood: Sample[];
  tissue: Sample[];
  board: number | null;
  informed: string;
  started: boolean;
  /** Variants that were reviewed, as class,gene,key. */
  reviewed: string[];
};

export const classes = ["snv", "indel", "cnv", "fusion"];
const offset = fc.option(fc.integer({ min: 0, max: 60 }));
const finding: fc.Arbitrary<Finding> = fc.record({
  class: fc.constantFrom(...classes),
  gene: fc.constantFrom("KRAS", "TP53"),
  key: fc.constantFrom("v1", "v2"),
  origin: fc.constantFrom("", "somatic", "haematopoiesis", "germline"),
  tier: fc.constantFrom("", "I", "IV"),
  vaf: fc.option(fc.constantFrom(0.001, 0.02, 0.4)),
});
const sample: fc.Arbitrary<Sample> = fc.record({
  outcome: fc.constantFrom("reported", "reported", "reported", "pending", "failed", "cancelled", "not_available"),
  collected: offset,
  waited: fc.integer({ min: 0, max: 20 }),
  fraction: fc.option(fc.constantFrom(0.001, 0.5)),
  no: fc.subarray(classes),
  found: fc.uniqueArray(finding, { maxLength: 4, selector: (f) => `${f.class} ${f.gene} ${f.key}` }),
});
/** A patient with up to two samples of each specimen, of any outcome, dated and undated. */
export const patient: fc.Arbitrary<Patient> = fc.record({
  site: fc.constantFrom("A", "B"),
  group: fc.constantFrom("", "lung"),
  consented: offset,
  blood: fc.array(sample, { maxLength: 2 }),
  tissue: fc.array(sample, { maxLength: 2 }),
  board: offset,
  informed: fc.constantFrom("", "blood", "both"),
  started: fc.boolean(),
  reviewed: fc.subarray(["snv,KRAS,v1", "snv,TP53,v2", "cnv,KRAS,v1", "fusion,TP53,v1"]),
});

/** Days are counted from 2023-01-01. */
const day = (n: number | null): string =>
  n === null ? "" : new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

/** The tables of a study export that hold these patients, each with its identifier. */
export function tablesOf(patients: readonly (readonly [string, Patient])[]): Tables {
  const samples = patients.flatMap(([id, p]) =>
    (["blood", "tissue"] as const).flatMap((specimen) =>
      p[specimen].map((s, i) => ({ id: `${id}-${specimen}-${i}`, of: id, specimen, s })),
    ),
  );
  const lines = (header: string, rows: readonly string[]): string => [header, ...rows].join("\n");
  return {
    patients: lines(
      "patient_id,site,tumour_group,consented_on",
      patients.map(([id, p]) => `${id},${p.site},${p.group},${day(p.consented)}`),
    ),
    samples: lines(
      "sample_id,patient_id,specimen,outcome,collected_on,reported_on,tumour_fraction",
      samples.map(({ id, of, specimen, s }) => {
        const reported = s.outcome === "reported" ? day((s.collected ?? 0) + s.waited) : "";
        return `${id},${of},${specimen},${s.outcome},${day(s.collected)},${reported},${s.fraction ?? ""}`;
      }),
    ),
    assays: lines(
      "sample_id,class,evaluable",
      samples.flatMap(({ id, s }) => s.no.map((name) => `${id},${name},no`)),
    ),
    variants: lines(
      "sample_id,class,gene,variant,origin,tier,vaf",
      samples.flatMap(({ id, s }) =>
        s.found.map((f) => `${id},${f.class},${f.gene},${f.key},${f.origin},${f.tier},${f.vaf ?? ""}`),
      ),
    ),
    decisions: lines(
      "patient_id,discussed_on,informed_by,started_on",
      patients.flatMap(([id, p]) =>
        p.board === null ? [] : [`${id},${day(p.board)},${p.informed},${p.started ? day(p.board) : ""}`],
      ),
    ),
    reviews: lines(
      "patient_id,class,gene,variant,reason",
      patients.flatMap(([id, p]) => p.reviewed.map((key) => `${id},${key},unresolved`)),
    ),
  };
}
