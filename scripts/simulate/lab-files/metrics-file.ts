import type { Row } from "./patient-rows.ts";

const small = "DNA Library QC Metrics for Small Variant Calling and TMB";
const dna = "DNA Library QC Metrics";
const rna = "RNA Library QC Metrics";

/** The blocks that each metric stands in. */
const blocks: Readonly<Record<"blood" | "tissue", Readonly<Record<string, readonly string[]>>>> = {
  blood: {
    CONTAMINATION_SCORE: [dna],
    MEDIAN_EXON_COVERAGE: [small, "DNA Library QC Metrics for MSI and Fusions"],
    PCT_EXON_1000X: [small],
    GENE_SCALED_MAD: ["DNA Library QC Metrics for CNV Calling"],
    MEDIAN_BIN_COUNT_CNV_TARGET: ["DNA Library QC Metrics for CNV Calling"],
    MAX_SOMATIC_AF: ["DNA Expanded Metrics"],
  },
  tissue: {
    CONTAMINATION_SCORE: [dna],
    MEDIAN_EXON_COVERAGE: [small],
    PCT_EXON_50X: [small],
    USABLE_MSI_SITES: ["DNA Library QC Metrics for MSI"],
    COVERAGE_MAD: ["DNA Library QC Metrics for CNV"],
    MEDIAN_BIN_COUNT_CNV_TARGET: ["DNA Library QC Metrics for CNV"],
    TOTAL_ON_TARGET_READS: [rna],
    MEDIAN_CV_GENE_500X: [rna],
  },
};

/** A MetricsOutput of one sample, of tissue with a column for each arm; limits stand beside the values. */
export function metricsFile(sample: Row, metrics: readonly Row[]): string {
  const id = sample("sample_id");
  const blood = sample("specimen") === "blood";
  const columns = blood ? [id] : [id, `${id}-R`];
  const ofBlock = new Map<string, string[]>();
  const first = new Map(metrics.toReversed().map((row) => [row("metric"), row]));
  for (const [name, row] of [...first].sort())
    for (const block of blocks[blood ? "blood" : "tissue"][name] ?? []) {
      const values = columns.map((column) => (blood || (column === id) === (block !== rna) ? row("value") : "NA"));
      const cells = [`${name} (${row("unit") || "NA"})`, row("lower_limit") || "NA", row("upper_limit") || "NA"];
      ofBlock.set(block, [...(ofBlock.get(block) ?? []), [...cells, ...values].join("\t")]);
    }
  const failed = sample("outcome") === "failed";
  const same = (cell: string): string => columns.map(() => cell).join("\t");
  const what = blood ? "ctDNA v2.6.0 Analysis Software" : "Analysis Software";
  const sections = [
    ["[Header]", `Output Date\t${sample("analysed_on")}`, `${blood ? "Pipeline" : "Workflow"} Version\t2.6.0.22`],
    [
      "[Analysis Status]",
      `\t${columns.join("\t")}`,
      `COMPLETED_ALL_STEPS\t${same(failed ? "FALSE" : "TRUE")}`,
      `FAILED_STEPS\t${same(failed ? "VariantCalling" : "NA")}`,
      `STEPS_NOT_EXECUTED\t${same("NA")}`,
    ],
    ...[...ofBlock].map(([block, rows]) => [
      `[${block}]`,
      `Metric (UOM)\tLSL Guideline\tUSL Guideline\t${columns.join("\t")}`,
      ...rows,
    ]),
  ];
  return `DRAGEN TruSight Oncology 500 ${what} - Metrics Output\n\n${sections.map((one) => one.join("\n")).join("\n\n")}\n`;
}
