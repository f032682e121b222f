import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputFile } from "./layouts.ts";
import { traceV1 } from "./other-files.ts";

const study = {
  name: "Test study",
  short_name: "Test",
  registration: "",
  simulated: true,
  data_cut: "2025-06-30",
  target_patients: 10,
  sites: [{ code: "A", name: "Hospital A", node: "N1", region: "north", opened: "2024-01-01" }],
  tumour_groups: [{ code: "lung", name_en: "Lung", name_nb: "Lunge" }],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I", "II"],
};

/** The trace of the blood sample of outputFile("ctDNA 2.6"): BRCA2 is germline, the others are not. */
const [header = ""] = traceV1.split("\n");
const call = (place: string, gene: string, proxi: string): string =>
  `${place}\t0.1\t100\t\t${gene}\tSNV\t\t0\t0\t0\t0\t0\tFalse\t${proxi}\tTrue\tTrue\tTrue`;
export const traceOfBlood = `${[
  header,
  call("chr12\t25398284\tC\tT", "KRAS", "False"),
  call("chr1\t11288758\tG\tA", "MTOR", "False"),
  call("chr13\t32914437\tGT\tG", "BRCA2", "True"),
  call("chr4\t55100000\tC\tG", "", "False"),
].join("\n")}\n`;

export const metricsOfBlood = `DRAGEN TruSight Oncology 500 ctDNA v2.6.0 Analysis Software - Metrics Output

[Header]
Output Date\t2025-02-04
Pipeline Version\t2.6.0.22

[Analysis Status]
\tB1
COMPLETED_ALL_STEPS\tTRUE
FAILED_STEPS\tNA
STEPS_NOT_EXECUTED\tNA

[DNA Library QC Metrics]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tB1
CONTAMINATION_SCORE (NA)\t0\t1227\t120

[DNA Library QC Metrics for CNV Calling]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tB1
GENE_SCALED_MAD (count)\t0.000\t0.059\t0.099

[DNA Expanded Metrics]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tB1
MAX_SOMATIC_AF (NA)\tNA\tNA\t0.031
`;

export type StudyFiles = {
  readonly folder: string;
  readonly files: string;
  readonly map: string;
  readonly out: string;
};

const plainFiles: Readonly<Record<string, string>> = {
  "P1_CombinedVariantOutput.tsv": outputFile("DRAGEN 2.6"),
  "B1_CombinedVariantOutput.tsv": outputFile("ctDNA 2.6"),
  "B1_TMB_Trace.tsv": traceOfBlood,
  "MetricsOutput.tsv": metricsOfBlood,
};

const plainMap: Readonly<Record<string, unknown>> = {
  study: "study.json",
  key_file: "key",
  ids: { table: "ids.csv" },
  patients: "patients.csv",
  samples: "lims.csv",
  origin: "trace",
  genome: "GRCh37",
};

/** A folder with one patient's results, a map of it, and what the map names; `changed` changes the map. */
export function studyFiles(changed: Readonly<Record<string, unknown>> = {}, files = plainFiles): StudyFiles {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-join-"));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "files"));
  for (const [name, text] of Object.entries(files)) write(`files/${name}`, text);
  write("study.json", JSON.stringify(study));
  write("key", Buffer.alloc(32, 7));
  write("ids.csv", "id,patient_id,specimen\nP1-D,PAT1,tissue\nP1-R,PAT1,tissue\nB1,PAT1,blood\n");
  write("patients.csv", "patient_id,site,tumour_group,screened_on,consented_on\nPAT1,A,lung,2024-10-01,2024-10-02\n");
  write(
    "lims.csv",
    "sample_id,collected_on,received_on,reported_on\nB1,2024-12-01,2024-12-02,2025-02-10\nP1-D,2024-12-01,2024-12-03,2025-02-12\n",
  );
  write("map.yaml", JSON.stringify({ ...plainMap, ...changed }));
  return { folder, files: join(folder, "files"), map: join(folder, "map.yaml"), out: join(folder, "export") };
}

export { plainFiles };
