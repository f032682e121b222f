/** Result files as the versions of the program lay them out; every value is invented. */
export type Layout = "LocalApp 2.2" | "DRAGEN 2.1" | "DRAGEN 2.5" | "DRAGEN 2.6" | "ctDNA 2.6";
export const layouts: readonly Layout[] = ["LocalApp 2.2", "DRAGEN 2.1", "DRAGEN 2.5", "DRAGEN 2.6", "ctDNA 2.6"];

const banners: Readonly<Record<Layout, string>> = {
  "LocalApp 2.2": "TruSight Oncology 500",
  "DRAGEN 2.1": "DRAGEN TruSight Oncology 500 Analysis Software",
  "DRAGEN 2.5": "DRAGEN TruSight Oncology 500 v2.5.2 Analysis Software",
  "DRAGEN 2.6": "DRAGEN TruSight Oncology 500 v2.6.2 Analysis Software",
  "ctDNA 2.6": "DRAGEN TruSight Oncology 500 ctDNA v2.6.0 Analysis Software",
};
const pipelines: Readonly<Record<Layout, string>> = {
  "LocalApp 2.2": "ruo-2.2.0.12",
  "DRAGEN 2.1": "ruo-2.1.1.4",
  "DRAGEN 2.5": "2.5.2.1",
  "DRAGEN 2.6": "2.6.2.4",
  "ctDNA 2.6": "2.6.0.22",
};

const smallHeader =
  "Gene\tChromosome\tGenomic Position\tReference Call\tAlternative Call\tAllele Frequency\tDepth\tP-Dot Notation\tC-Dot Notation\tConsequence(s)\tAffected Exon(s)";
const fusionHeader =
  "Gene Pair\tBreakpoint 1\tBreakpoint 2\tFusion Supporting Reads\tGene 1 Reference Reads\tGene 2 Reference Reads";

/** Sections of one CombinedVariantOutput: 4 small variants with a gene (1 indel), 1 without, 1 gain, 2 fusions. */
export function outputSections(layout: Layout): readonly string[] {
  const blood = layout === "ctDNA 2.6";
  const ids = blood ? ["DNA Sample ID\tB1"] : ["Pair ID\tP1", "DNA Sample ID\tP1-D", "RNA Sample ID\tP1-R"];
  const gis = layout === "DRAGEN 2.1" ? "0.62" : "62";
  return [
    [
      "[Analysis Details]",
      ...ids,
      "Output Date\t2025-02-03",
      "Output Time\t09:10:11",
      `Pipeline Version\t${pipelines[layout]}`,
    ],
    [
      "[Sequencing Run Details]",
      "Run Name\t250101_A00001_0001_AHAAAAAAAA",
      "Run Date\t2025-01-01",
      "Instrument ID\tA00001",
    ],
    ["[TMB]", "Total TMB\t5.5", "Coding Region Size in Megabases\t1.27", "Number of Passing Eligible Variants\t7"],
    blood
      ? ["[MSI]", "Usable MSI Sites\t2301", "SUM_JSD\t1.1"]
      : ["[MSI]", "Usable MSI Sites\t118", "Total MSI Sites Unstable\t30", "Percent Unstable MSI Sites\t25.42"],
    blood || layout === "LocalApp 2.2"
      ? []
      : ["[GIS]", "Genomic Instability Score\t38", `Tumor Fraction\t${gis}`, "Ploidy\t2.4"],
    layout === "LocalApp 2.2" || layout === "DRAGEN 2.1"
      ? ["[Gene Amplifications]", "Gene\tFold Change", "MYC\t3.2"]
      : [
          "[Copy Number Variants]",
          "Gene\tFold Change\tCopy Number Variant\tAbsolute Copy Number",
          "MYC\t3.2\t<DUP>\t8",
        ],
    layout === "DRAGEN 2.1" ? ["[Exon-Level CNVs]", "Gene\tChromosome\tStart\tStop", "BRCA1\tNA", "BRCA2\tNA"] : [],
    blood
      ? []
      : [
          "[Splice Variants]",
          "Gene\tAffected Exon\tBreakpoint 1\tBreakpoint 2\tSplice Supporting Reads\tReference Reads Transcript",
          "MET\t14/21\tchr7:116411708\tchr7:116414934\t91\t1",
        ],
    [
      blood ? "[DNA Fusions]" : "[Fusions]",
      fusionHeader,
      `${blood ? "NTRK1-TPM3" : "TPM3-NTRK1"}\tchr1:154142876\tchr1:156844361\t40\t0\t2`,
      "PPARG/AC016683.6;PAX8\tchr3:12421199\tchr2:113992971\t25\t11\t0",
    ],
    [
      "[Small Variants]",
      smallHeader,
      "KRAS\tchr12\t25398284\tC\tT\t0.3310\t733\tNP_004976.2:p.(Gly12Asp)\tNM_004985.4:c.35G>A\tmissense_variant\t2/5",
      "MTOR\tchr1\t11288758\tG\tA\t0.7032\t1388\tNM_004958.3:c.2997C>T(p.(Asn999=))\tNM_004958.3:c.2997C>T\tsynonymous_variant\t19/58",
      "NKX2-1\tchr14\t36986656\tCA\tTG\t0.1068\t103\t\t\tmissense_variant\t3/3",
      "BRCA2\tchr13\t32914437\tGT\tG\t0.5010\t602\t\t\tframeshift_variant\t11/27",
      "\tchr4\t55100000\tC\tG\t0.4870\t333\t\t\t\t",
    ],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"));
}

export type Dress = {
  readonly sections?: readonly string[];
  /** Tabs added to lines up to this many cells. */
  readonly width?: number;
  readonly lineEnd?: string;
};

/** The whole file, with its lines padded and ended as asked for. */
export function outputFile(
  layout: Layout,
  { sections = outputSections(layout), width = 1, lineEnd = "\n" }: Dress = {},
): string {
  const title = `${banners[layout]} - Combined Variant Output\nFor Research Use Only. Not for use in diagnostic procedures.\n`;
  const lines = `${title}\n${sections.join("\n\n")}\n\n`.split("\n");
  const padded = lines.map((line) => line + "\t".repeat(Math.max(0, width - line.split("\t").length)));
  return padded.join(lineEnd);
}

/** A MetricsOutput of tissue with a DNA and an RNA sample, and one that failed. */
export const metricsFile = `DRAGEN TruSight Oncology 500 Analysis Software - Metrics Output

[Header]
Output Date\t2025-02-03
Workflow Version\t2.1.1.4

[Run QC Metrics]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tValue
PCT_PF_READS (%)\t55\tNA\t88

[Analysis Status]
\tP1-D\tP1-R\tP2-D
COMPLETED_ALL_STEPS\tTRUE\tTRUE\tFALSE
FAILED_STEPS\tNA\tNA\tDragenCaller
STEPS_NOT_EXECUTED\tNA\tNA\tTmb

[DNA Library QC Metrics]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tP1-D\tP1-R\tP2-D
CONTAMINATION_SCORE (NA)\t0\t1457\t1457\tNA\tNA

[DNA Library QC Metrics for MSI]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tP1-D\tP1-R\tP2-D
USABLE_MSI_SITES (Count)\t40\tNA\t39\tNA\tNA

[RNA Library QC Metrics]
Metric (UOM)\tLSL Guideline\tUSL Guideline\tP1-D\tP1-R\tP2-D
MEDIAN_CV_GENE_500X (NA)\t0\t0.93\tNA\t0.68\tNA

[Notes]
Run Metrics\tRun Metrics are not generated when starting from FASTQ files.
`;
