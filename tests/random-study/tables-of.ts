import type { SourceTable } from "../../src/cubes/source-tables.ts";
import type { Patient } from "./draw-patient.ts";
import { dayColumns } from "./draw-sample.ts";

const csv = (header: string, rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;

/** The tables of a study export that hold these patients, in their order. */
export function tablesOf(patients: readonly Patient[]): Readonly<Record<SourceTable, string>> {
  const named = patients.map((patient, i) => ({ id: `P${i}`, patient }));
  const samples = named.flatMap(({ id, patient }) =>
    patient.samples.map((sample, i) => ({ id: `${id}-${i}`, of: id, sample })),
  );
  return {
    patients: csv(
      "patient_id,site,tumour_group,screened_on,consented_on,not_included_reason,withdrawn_on,died_on",
      named.map(({ id, patient: p }) => [
        ...[id, p.site, p.group, p.screened, p.consented, p.notIncluded],
        ...[p.withdrawn, p.died],
      ]),
    ),
    samples: csv(
      `sample_id,patient_id,specimen,outcome,outcome_reason,${dayColumns.join(",")},run_id,tumour_fraction`,
      samples.map(({ id, of, sample: s }) => [id, of, s.specimen, s.outcome, s.reason, ...s.days, s.run, s.fraction]),
    ),
    assays: csv(
      "sample_id,class,evaluable",
      samples.flatMap(({ id, sample }) => sample.not.map((name) => [id, name, "no"])),
    ),
    variants: csv(
      "sample_id,class,gene,variant,vaf,origin,tier",
      samples.flatMap(({ id, sample }) =>
        sample.found.map((f) => [id, f.class, f.gene, f.key, f.vaf, f.origin, f.tier]),
      ),
    ),
    biomarkers: csv(
      "sample_id,tmb,msi",
      samples.flatMap(({ id, sample: { outcome, tmb, msi } }) => (outcome === "reported" ? [[id, tmb, msi]] : [])),
    ),
    decisions: csv(
      "patient_id,discussed_on,informed_by,recommended_on,offered_on,started_on,not_started_reason",
      named.flatMap(({ id, patient: { decision } }) => (decision ? [[id, ...decision]] : [])),
    ),
    metrics: csv(
      "sample_id,metric,value,unit,lower_limit,upper_limit,class",
      samples.flatMap(({ id, sample: { coverage } }) =>
        coverage === "" ? [] : [[id, "coverage", coverage, "reads", "80", "", "snv"]],
      ),
    ),
    reviews: csv(
      "patient_id,class,gene,variant,reason",
      named.flatMap(({ id, patient }) => patient.reviews.map(([variant, reason]) => [id, variant, reason])),
    ),
  };
}
