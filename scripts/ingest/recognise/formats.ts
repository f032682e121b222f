import { outputSections } from "../read/aliases.ts";
import { allFusionsColumns, allFusionsCsv } from "../read/all-fusions-csv.ts";
import { cbioportalClinical } from "../read/cbioportal-clinical.ts";
import { cbioportalCna } from "../read/cbioportal-cna.ts";
import { cbioportalMeta } from "../read/cbioportal-meta.ts";
import { cbioportalPanels } from "../read/cbioportal-panels.ts";
import { cbioportalFusions, cbioportalSv, oldFusionColumns } from "../read/cbioportal-sv.ts";
import { combinedVariantOutput } from "../read/combined-variant-output.ts";
import { copyNumberVcf } from "../read/copy-number-vcf.ts";
import { fusionsCsv, fusionsCsvColumns } from "../read/fusions-csv.ts";
import { inpredColumns, inpredSheet } from "../read/inpred-sheet.ts";
import type { Labels } from "../read/labels.ts";
import { mafColumns, mafFile } from "../read/maf.ts";
import { metricsOutput } from "../read/metrics-output.ts";
import { pcgrFusionColumns, pcgrFusions } from "../read/pcgr-fusions.ts";
import { plainTable } from "../read/plain-table.ts";
import type { OpenReader } from "../read/reader.ts";
import type { Reading } from "../read/reading.ts";
import { redcapData } from "../read/redcap-data.ts";
import { redcapDictionary } from "../read/redcap-dictionary.ts";
import { msiJson, tmbJson } from "../read/result-json.ts";
import { runInfo } from "../read/run-info.ts";
import { sampleAnalysisResults } from "../read/sample-analysis-results.ts";
import { sampleSheet } from "../read/sample-sheet.ts";
import { msafColumns, tmbMsaf } from "../read/tmb-msaf.ts";
import { tmbTrace, traceColumns } from "../read/tmb-trace.ts";
import { tsoppiSmall, tsoppiSmallColumns } from "../read/tsoppi-small.ts";
import { summaryColumns, tsoppiSummary } from "../read/tsoppi-summary.ts";

/** How a file is known by its content, in the order in which they are tried. */
export type Mark =
  /** A line that says so, or any of these sections. */
  | { readonly by: "sections"; readonly banner: RegExp | undefined; readonly sections: readonly string[] }
  /** All of these columns in the header. */
  | { readonly by: "header"; readonly columns: readonly string[] }
  /** All of these keys at the top of a JSON object. */
  | { readonly by: "keys"; readonly keys: readonly string[] }
  | { readonly by: "line"; readonly line: RegExp };

export type Format = {
  readonly name: string;
  readonly mark: Mark;
  readonly reader:
    | { readonly records: OpenReader }
    | { readonly json: (reading: Reading, value: unknown) => void }
    | { readonly text: (reading: Reading, text: string) => void };
};

const header = (...columns: readonly string[]): Mark => ({ by: "header", columns });
const used = (labels: Labels<string>, ...not: readonly string[]): Mark =>
  header(...labels.rows.filter(([key]) => key !== "unused" && !not.includes(key)).map(([, text]) => text));

export const formats: readonly Format[] = [
  {
    name: "tso500-combined-variant-output",
    mark: {
      by: "sections",
      banner: /TruSight Oncology 500.*Combined Variant Output/i,
      sections: outputSections.rows.map(([, text]) => text).filter((text) => text.includes(" ")),
    },
    reader: { records: combinedVariantOutput },
  },
  {
    name: "tso500-metrics-output",
    mark: {
      by: "sections",
      banner: /TruSight Oncology 500.*Metrics Output/i,
      sections: [
        "Run QC Metrics",
        "Analysis Status",
        "DNA Library QC Metrics",
        "RNA Library QC Metrics",
        "DNA Expanded Metrics",
      ],
    },
    reader: { records: metricsOutput },
  },
  {
    name: "illumina-samplesheet",
    mark: {
      by: "sections",
      banner: undefined,
      sections: [
        "Data",
        "BCLConvert_Data",
        "BCLConvert_Settings",
        "TSO500S_Data",
        "TSO500L_Data",
        "Cloud_TSO500S_Data",
        "Cloud_TSO500L_Data",
      ],
    },
    reader: { records: sampleSheet },
  },
  { name: "tso500-tmb-trace", mark: used(traceColumns, "status"), reader: { records: tmbTrace } },
  { name: "tso500-ctdna-fusions-csv", mark: used(fusionsCsvColumns, "known"), reader: { records: fusionsCsv } },
  { name: "tso500-tmb-msaf-csv", mark: used(msafColumns), reader: { records: tmbMsaf } },
  { name: "tso500-all-fusions-csv", mark: used(allFusionsColumns), reader: { records: allFusionsCsv } },
  {
    name: "tso500-cnv-vcf",
    mark: { by: "line", line: /^##INFO=<ID=(ANT|SEGID)\b/ },
    reader: { records: copyNumberVcf },
  },
  {
    name: "tso500-msi-json",
    mark: { by: "keys", keys: ["TotalMicrosatelliteSitesAssessed", "PercentageUnstableSites"] },
    reader: { json: msiJson },
  },
  { name: "tso500-tmb-json", mark: { by: "keys", keys: ["TmbPerMb"] }, reader: { json: tmbJson } },
  {
    name: "tso500-sample-analysis-results",
    mark: { by: "keys", keys: ["data", "softwareConfiguration"] },
    reader: { json: sampleAnalysisResults },
  },
  { name: "tsoppi-small-variant-table", mark: used(tsoppiSmallColumns), reader: { records: tsoppiSmall } },
  { name: "tsoppi-variant-summary", mark: used(summaryColumns, "cnv"), reader: { records: tsoppiSummary } },
  { name: "maf", mark: used(mafColumns, "status", "refCount", "altCount"), reader: { records: mafFile } },
  {
    name: "cbioportal-sv",
    mark: header("Sample_Id", "SV_Status", "Site1_Hugo_Symbol", "Site2_Hugo_Symbol"),
    reader: { records: cbioportalSv },
  },
  { name: "cbioportal-fusions", mark: used(oldFusionColumns), reader: { records: cbioportalFusions } },
  { name: "cbioportal-gene-panels", mark: header("SAMPLE_ID", "mutations"), reader: { records: cbioportalPanels } },
  {
    name: "cbioportal-meta",
    mark: { by: "line", line: /^cancer_study_identifier\s*:/i },
    reader: { text: cbioportalMeta },
  },
  {
    name: "viedoc-form",
    mark: header("SiteSeq", "SiteName", "SiteCode", "SubjectSeq", "SubjectId"),
    reader: { records: plainTable },
  },
  { name: "illumina-run-info", mark: { by: "line", line: /^\s*<RunInfo\b/ }, reader: { text: runInfo } },
  { name: "pcgr-fusions", mark: used(pcgrFusionColumns), reader: { records: pcgrFusions } },
  {
    name: "redcap-data-dictionary",
    mark: header("Variable / Field Name", "Form Name", "Field Type"),
    reader: { records: redcapDictionary },
  },
  // A sheet of one workflow, read without a map; to its reader it is a CSV like any other.
  { name: "csv-with-map", mark: used(inpredColumns), reader: { records: inpredSheet } },
];

/** Known by more than the names of some columns: see recognise.ts. */
export const cnaFormat: Format = {
  name: "cbioportal-cna",
  mark: header("Hugo_Symbol"),
  reader: { records: cbioportalCna },
};
export const clinicalFormat: Format = {
  name: "cbioportal-clinical",
  mark: header("PATIENT_ID"),
  reader: { records: cbioportalClinical },
};
export const redcapFormat: Format = { name: "redcap-flat-export", mark: header(), reader: { records: redcapData } };
