import { metricsFile } from "../metrics-file.ts";
import type { Row } from "../patient-rows.ts";
import { resultFile } from "../result-file.ts";
import { traceFile } from "../trace-file.ts";
import type { Files } from "./trap.ts";

const rowOf =
  (cells: Readonly<Record<string, string>>): Row =>
  (column) =>
    cells[column] ?? "";

const days = { sequenced_on: "2023-01-10", analysed_on: "2023-01-12", outcome: "reported" };
export const blood = rowOf({ sample_id: "B1", specimen: "blood", ...days });
export const tissue = rowOf({ sample_id: "T1", specimen: "tissue", ...days });

const variants = [
  rowOf({ class: "snv", gene: "KRAS", variant: "12:25398284:C:T", vaf: "0.33" }),
  rowOf({ class: "snv", gene: "TP53", variant: "17:7578406:C:T", vaf: "0.21" }),
  rowOf({ class: "cnv", gene: "MYC", variant: "gain" }),
  rowOf({ class: "fusion", gene: "EML4::ALK" }),
];
const common = { time: "10:00:00", variants, germline: ["13:32914437:G:T"], named: (gene: string) => gene };
const measures = { tmb: "5.5", msi: "stable", run: "230110_A00001_0001_AHAAAAAAAA" };

export const bloodResult = resultFile({
  layout: "ctDNA 2.6",
  sample: blood,
  ...common,
  ...measures,
  msiSites: "2300",
});
export const tissueResult = resultFile({
  layout: "DRAGEN 2.6",
  sample: tissue,
  ...common,
  ...measures,
  msiSites: "110",
});
export const trace = traceFile(["12:25398284:C:T", "17:7578406:C:T"], ["13:32914437:G:T"]);
export const metrics = metricsFile(blood, [
  rowOf({ metric: "CONTAMINATION_SCORE", value: "400", upper_limit: "1227" }),
  rowOf({ metric: "MEDIAN_EXON_COVERAGE", value: "2100", lower_limit: "1300" }),
]);
const tissueMetrics = metricsFile(tissue, [
  rowOf({ metric: "CONTAMINATION_SCORE", value: "400", upper_limit: "1457" }),
  rowOf({ metric: "MEDIAN_EXON_COVERAGE", value: "420", lower_limit: "150" }),
]);

const study = {
  name: "Study of one patient",
  short_name: "One",
  registration: "",
  simulated: true,
  data_cut: "2023-06-30",
  target_patients: 1,
  sites: [{ code: "A", name: "Hospital A", node: "A", region: "north", opened: "2022-01-01" }],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I", "II"],
};

const map = {
  study: "study.json",
  key_file: "key",
  ids: { table: "ids.csv" },
  patients: "patients.csv",
  origin: "trace",
  genome: "GRCh37",
};

/** A patient's files with a map, without any fault; `more` adds to them or takes their place, `changed` changes the map. */
export const plainStudy = (more: Files = {}, changed: Readonly<Record<string, unknown>> = {}): Files => ({
  "files/B1_CombinedVariantOutput.tsv": bloodResult,
  "files/B1_TMB_Trace.tsv": trace,
  "files/B1_MetricsOutput.tsv": metrics,
  "files/T1_CombinedVariantOutput.tsv": tissueResult,
  "files/T1_TMB_Trace.tsv": trace,
  "files/T1_MetricsOutput.tsv": tissueMetrics,
  "ids.csv": "id,patient_id,specimen\nB1,PAT1,blood\nT1,PAT1,tissue\nT1-R,PAT1,tissue\n",
  "patients.csv": "patient_id,site,consented_on\nPAT1,A,2022-12-01\n",
  "study.json": `${JSON.stringify(study)}\n`,
  key: Buffer.alloc(32, 5),
  "map.json": `${JSON.stringify({ ...map, ...changed }, null, 1)}\n`,
  ...more,
});
