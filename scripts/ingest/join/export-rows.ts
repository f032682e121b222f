import type { Cell, Table } from "../../simulate/tables.ts";
import type { StudyMap } from "../map/map-schema.ts";
import { readDate } from "../read/dates.ts";
import { msiOfTissue } from "../read/msi.ts";
import type { Metric } from "../read/sample.ts";
import type { SuppliedRow } from "../tables/supplied.ts";
import type { Beside } from "./beside.ts";
import { type JoinFile, partsOf } from "./files.ts";
import type { Findings } from "./findings.ts";
import type { Specimen } from "./identity.ts";
import { measureIn } from "./measures.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { assaysOf, metricRows } from "./quality.ts";
import type { JoinedSpecimen } from "./specimens.ts";
import { statedOutcome } from "./stated-outcome.ts";
import type { TumourGroups } from "./tumour-groups.ts";

/** Takes one row of a table; columns that are not there are empty. */
export type PutRow = (table: Table, row: Readonly<Record<string, Cell>>) => void;

/** What the study supplies beside the files of results, by the ids that stand in them. */
export type Supplied = {
  readonly patients: readonly SuppliedRow[];
  readonly samples: ReadonlyMap<string, SuppliedRow>;
  readonly decisions: readonly SuppliedRow[];
  readonly reviews: readonly SuppliedRow[];
};

const patientColumns = ["site", "screened_on", "consented_on", "not_included_reason", "withdrawn_on", "died_on"];
const otherDates = ["requested_on", "collected_on", "received_on", "extracted_on", "library_on", "reported_on"];

/** Hands every row of every table to `put`, under pseudonyms and in their order; one specimen at a time is in memory. */
export function exportRows(
  specimens: readonly JoinedSpecimen[],
  findings: (specimen: JoinedSpecimen) => Findings,
  besideOf: (specimen: JoinedSpecimen) => Beside,
  groups: TumourGroups,
  files: readonly JoinFile[],
  { patients, samples }: Supplied,
  map: StudyMap,
  names: Pseudonyms,
  put: PutRow,
): void {
  const people = patients.map((row) => ({ row, patient_id: names.patient(row("patient_id")) }));
  for (const { row, patient_id } of people.sort((a, b) => (a.patient_id < b.patient_id ? -1 : 1)))
    put("patients", {
      patient_id,
      tumour_group: groups.get(row("patient_id")),
      ...Object.fromEntries(patientColumns.map((column) => [column, row(column)])),
    });
  const hidden = specimens.map((specimen) => ({ specimen, sample_id: names.sample(specimen.id) }));
  for (const { specimen, sample_id } of hidden.sort((a, b) => (a.sample_id < b.sample_id ? -1 : 1))) {
    const told = outcomeOf(specimen, map, samples);
    put("samples", {
      sample_id,
      patient_id: names.patient(specimen.patient),
      specimen: specimen.specimen,
      ...told,
      ...datesOf(specimen, files, samples),
      run_id: hashed(runOf(specimen), names),
      assay_version: specimen.output?.file.reading.version ?? undefined,
      tumour_fraction: told.outcome === "reported" ? fractionOf(specimen, besideOf(specimen), samples) : undefined,
    });
    for (const { metric, value, unit, lower, upper, class: gate } of metricRows(specimen)) {
      const limits = { lower_limit: lower ?? undefined, upper_limit: upper ?? undefined };
      put("metrics", { sample_id, metric, value, unit: unit ?? undefined, ...limits, class: gate });
    }
    if (told.outcome !== "reported") continue;
    const stated = rowOf(specimen, samples);
    const own = { tmb: stated?.("tmb") || undefined, msi: stated?.("msi") || undefined };
    const stands = (["tmb", "msi"] as const).filter((name) => own[name] !== undefined);
    for (const row of assaysOf(specimen, new Set(stands)) ?? []) put("assays", { sample_id, ...row });
    for (const { vaf, origin, ...row } of findings(specimen).rows)
      put("variants", { sample_id, ...row, vaf: vaf ?? undefined, origin: origin ?? undefined });
    const measures = [...(specimen.output?.sample.rows.metrics ?? []), ...besideOf(specimen).metrics];
    const tmb = specimen.output?.sample.facts.tmb ?? measureIn(measures, "tmb") ?? own.tmb;
    const msi = msiOf(specimen.specimen, measures, map) ?? own.msi;
    if (tmb !== undefined || msi !== undefined) put("biomarkers", { sample_id, tmb, msi });
  }
}

const hashed = (run: string | null, names: Pseudonyms): Cell => (run === null ? undefined : names.run(run));

function outcomeOf(
  specimen: JoinedSpecimen,
  map: StudyMap,
  samples: Supplied["samples"],
): { readonly outcome: string; readonly outcome_reason: string } {
  const { output, metrics } = specimen;
  const stated = statedOutcome(specimen, samples);
  // What the study says stands, but a result is no longer pending.
  if (stated !== undefined && stated.outcome !== "pending") return stated;

  const told = metrics.filter(({ sample }) => sample.facts.outcome !== null);
  const reasons = [
    ...new Set(told.map(({ sample }) => sample.facts.outcome_reason).filter((reason) => reason !== null)),
  ];
  if (told.length > 0 && told.every(({ sample }) => sample.facts.outcome === "failed"))
    return { outcome: "failed", outcome_reason: reasons.join("; ") };
  if (output !== undefined) return { outcome: "reported", outcome_reason: "" };
  return (
    stated ?? { outcome: map.without_results, outcome_reason: map.without_results === "failed" ? "no results" : "" }
  );
}

const runOf = ({ output, sheets }: JoinedSpecimen): string | null =>
  output?.sample.facts.run ?? sheets.map(({ sample }) => sample.facts.run).find((run) => run !== null) ?? null;

/** Sequenced on the day of the run, analysed on the day of the output; other days come from the study's own table. */
function datesOf(
  specimen: JoinedSpecimen,
  files: readonly JoinFile[],
  samples: Supplied["samples"],
): Readonly<Record<string, Cell>> {
  const { output, metrics, sheets } = specimen;
  const run = runOf(specimen);
  const ofRun = partsOf(files, "illumina-run-info").find(({ sample }) => sample.facts.run === run)?.sample.facts
    .run_date;
  const inName = run === null ? undefined : readDate(/^(?:20)?(\d{6})_/.exec(run)?.[1] ?? "");
  const fromSheet = sheets.map(({ sample }) => sample.facts.run_date).find((date) => date !== null);
  const sequenced =
    output?.sample.facts.run_date ??
    ofRun ??
    fromSheet ??
    (inName !== undefined && "date" in inName ? inName.date : undefined);
  const row = rowOf(specimen, samples);
  return {
    ...Object.fromEntries(otherDates.map((column) => [column, row?.(column)])),
    sequenced_on: sequenced,
    analysed_on: output?.sample.facts.output_date ?? metrics[0]?.sample.facts.output_date ?? undefined,
  };
}

/** Of tissue what the study's table says, else what the result does; of blood the largest somatic allele fraction, else that table. */
function fractionOf(specimen: JoinedSpecimen, beside: Beside, samples: Supplied["samples"]): Cell {
  const seen = rowOf(specimen, samples)?.("tumour_fraction") || undefined;
  if (specimen.specimen === "tissue") return seen ?? specimen.output?.sample.facts.tumour_fraction ?? undefined;
  const told = specimen.metrics.map(({ sample }) => sample.facts.tumour_fraction).find((share) => share !== null);
  return told ?? beside.fraction ?? seen;
}

/** The row of the study's table that bears one of the specimen's ids. */
const rowOf = ({ ids }: JoinedSpecimen, samples: Supplied["samples"]): SuppliedRow | undefined =>
  [...ids].map((id) => samples.get(id)).find((row) => row !== undefined);

function msiOf(specimen: Specimen, measures: readonly Metric[], { msi }: StudyMap) {
  if (specimen === "tissue") return msiOfTissue(measureIn(measures, "sites"), measureIn(measures, "percent"), msi);
  const sum = measureIn(measures, "sumJsd");
  if (sum === null || msi.blood_sum_jsd === null) return null;
  return sum >= msi.blood_sum_jsd ? "unstable" : "stable";
}
