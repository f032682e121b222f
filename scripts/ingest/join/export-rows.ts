import type { Cell, Table } from "../../simulate/tables.ts";
import type { StudyMap } from "../map/map-schema.ts";
import { readDate } from "../read/dates.ts";
import { msiOfTissue } from "../read/msi.ts";
import { type JoinFile, partsOf } from "./files.ts";
import type { Findings } from "./findings.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { assaysOf, metricRows } from "./quality.ts";
import type { JoinedSpecimen } from "./specimens.ts";
import type { SuppliedRow } from "./supplied.ts";

export type ExportRow = Readonly<Record<string, Cell>>;
export type ExportRows = Readonly<Record<Exclude<Table, "decisions" | "reviews">, readonly ExportRow[]>>;

/** What the study supplies beside the files of results, by the ids that stand in them. */
export type Supplied = {
  readonly patients: readonly SuppliedRow[];
  readonly samples: ReadonlyMap<string, SuppliedRow>;
};

const patientColumns = [
  "site",
  "tumour_group",
  "screened_on",
  "consented_on",
  "not_included_reason",
  "withdrawn_on",
  "died_on",
];
const otherDates = ["collected_on", "received_on", "extracted_on", "library_on", "reported_on"];

/** Rows of every table, under pseudonyms and sorted by them. */
export function exportRows(
  specimens: readonly JoinedSpecimen[],
  findings: Findings,
  files: readonly JoinFile[],
  { patients, samples }: Supplied,
  map: StudyMap,
  names: Pseudonyms,
): ExportRows {
  const idOf = (specimen: JoinedSpecimen): string => names.sample(specimen.id);
  const reported = specimens.filter((specimen) => outcomeOf(specimen, map).outcome === "reported");
  const isReported = new Set(reported.map(({ id }) => id));
  const rows = {
    patients: patients.map((row) => ({
      patient_id: names.patient(row("patient_id")),
      ...Object.fromEntries(patientColumns.map((column) => [column, row(column)])),
    })),
    samples: specimens.map((specimen) => ({
      sample_id: idOf(specimen),
      patient_id: names.patient(specimen.patient),
      specimen: specimen.specimen,
      ...outcomeOf(specimen, map),
      ...datesOf(specimen, files, samples),
      run_id: hashed(runOf(specimen), names),
      assay_version: specimen.output?.file.reading.version ?? undefined,
      tumour_fraction: fractionOf(specimen) ?? undefined,
    })),
    assays: reported.flatMap((specimen) =>
      (assaysOf(specimen) ?? []).map((row) => ({ sample_id: idOf(specimen), ...row })),
    ),
    variants: findings.rows
      .filter(({ specimen }) => isReported.has(specimen.id))
      .map(({ specimen, vaf, origin, ...row }) => ({
        sample_id: idOf(specimen),
        ...row,
        vaf: vaf ?? undefined,
        origin: origin ?? undefined,
      })),
    biomarkers: reported.flatMap((specimen) => {
      const [tmb, msi] = [specimen.output?.sample.facts.tmb ?? undefined, msiOf(specimen, map) ?? undefined];
      return tmb === undefined && msi === undefined ? [] : [{ sample_id: idOf(specimen), tmb, msi }];
    }),
    metrics: specimens.flatMap((specimen) =>
      metricRows(specimen).map(({ metric, value, unit, lower, upper, class: gate }) => ({
        sample_id: idOf(specimen),
        metric,
        value,
        unit: unit ?? undefined,
        lower_limit: lower ?? undefined,
        upper_limit: upper ?? undefined,
        class: gate,
      })),
    ),
  };
  for (const table of Object.values(rows)) table.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return rows;
}

const orderOf = (row: ExportRow): string => Object.values(row).map(String).join("\0");
const hashed = (run: string | null, names: Pseudonyms): Cell => (run === null ? undefined : names.run(run));

function outcomeOf({ output, metrics }: JoinedSpecimen, map: StudyMap): { outcome: string; outcome_reason: string } {
  const told = metrics.filter(({ sample }) => sample.facts.outcome !== null);
  const reasons = [
    ...new Set(told.map(({ sample }) => sample.facts.outcome_reason).filter((reason) => reason !== null)),
  ];
  if (told.length > 0 && told.every(({ sample }) => sample.facts.outcome === "failed"))
    return { outcome: "failed", outcome_reason: reasons.join("; ") };
  if (output !== undefined) return { outcome: "reported", outcome_reason: "" };
  return { outcome: map.without_results, outcome_reason: map.without_results === "failed" ? "no results" : "" };
}

const runOf = ({ output, sheets }: JoinedSpecimen): string | null =>
  output?.sample.facts.run ?? sheets.map(({ sample }) => sample.facts.run).find((run) => run !== null) ?? null;

/** Sequenced on the day of the run, analysed on the day of the output; other days come from the study's own table. */
function datesOf(specimen: JoinedSpecimen, files: readonly JoinFile[], samples: Supplied["samples"]): ExportRow {
  const { output, metrics, sheets, ids } = specimen;
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
  const row = [...ids].map((id) => samples.get(id)).find((found) => found !== undefined);
  return {
    ...Object.fromEntries(otherDates.map((column) => [column, row?.(column)])),
    sequenced_on: sequenced,
    analysed_on: output?.sample.facts.output_date ?? metrics[0]?.sample.facts.output_date ?? undefined,
  };
}

const fractionOf = ({ specimen, output, metrics }: JoinedSpecimen): number | null =>
  specimen === "tissue"
    ? (output?.sample.facts.tumour_fraction ?? null)
    : (metrics.map(({ sample }) => sample.facts.tumour_fraction).find((share) => share !== null) ?? null);

function msiOf({ specimen, output }: JoinedSpecimen, { msi }: StudyMap) {
  const of = (name: RegExp): number | null =>
    output?.sample.rows.metrics.find(({ metric }) => name.test(metric))?.value ?? null;
  if (specimen === "tissue") return msiOfTissue(of(/^usable msi sites$/i), of(/^percent unstable/i), msi);
  const sum = of(/^sum_jsd$/i);
  if (sum === null || msi.blood_sum_jsd === null) return null;
  return sum >= msi.blood_sum_jsd ? "unstable" : "stable";
}
