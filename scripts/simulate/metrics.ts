import type { AssayClass, Specimen } from "./codes.ts";

/** A quality metric of an assay: how it is distributed, its guideline limit, and what a breach means. */
export type MetricRule = {
  readonly name: string;
  readonly unit: string;
  readonly lower?: number;
  readonly upper?: number;
  /** Classes that a breach makes not evaluable; none: the whole sample fails. */
  readonly gates: readonly AssayClass[];
  readonly reason: string;
  /** [median, sigma of the natural logarithm]; of 100 minus the value where `isPercent`. Assumption. */
  readonly spread: readonly [number, number];
  readonly isPercent?: true;
  readonly largest?: number;
  readonly digits: number;
  /** Factor on the median since the assay version changed. Assumption. */
  readonly sinceChange?: number;
};

const small = ["snv", "indel", "tmb"] as const;

/** Guideline limits as the analysis software writes them (MetricsOutput of TruSight Oncology 500 and its ctDNA kin). */
export const metricRules: Readonly<Record<Specimen, readonly MetricRule[]>> = {
  blood: [
    {
      name: "CONTAMINATION_SCORE",
      unit: "",
      upper: 1227,
      gates: [],
      reason: "contamination",
      spread: [560, 0.16],
      digits: 0,
      largest: 1200,
    },
    {
      name: "MEDIAN_EXON_COVERAGE",
      unit: "Count",
      lower: 1300,
      gates: [...small, "msi", "fusion"],
      reason: "low_coverage",
      spread: [2500, 0.34],
      digits: 0,
      sinceChange: 1.12,
    },
    {
      name: "PCT_EXON_1000X",
      unit: "%",
      lower: 80,
      gates: small,
      reason: "uneven_coverage",
      spread: [4, 0.8],
      isPercent: true,
      digits: 1,
    },
    {
      name: "GENE_SCALED_MAD",
      unit: "Count",
      upper: 0.059,
      gates: ["cnv"],
      reason: "noisy_copy_number",
      spread: [0.035, 0.32],
      digits: 4,
      sinceChange: 0.85,
    },
    {
      name: "MEDIAN_BIN_COUNT_CNV_TARGET",
      unit: "Count",
      lower: 6,
      gates: ["cnv"],
      reason: "low_bin_count",
      spread: [14, 0.4],
      digits: 1,
    },
  ],
  tissue: [
    {
      name: "CONTAMINATION_SCORE",
      unit: "",
      upper: 3106,
      gates: [],
      reason: "contamination",
      spread: [1500, 0.2],
      digits: 0,
      largest: 3000,
    },
    {
      name: "MEDIAN_EXON_COVERAGE",
      unit: "Count",
      lower: 150,
      gates: small,
      reason: "low_coverage",
      spread: [520, 0.5],
      digits: 0,
    },
    {
      name: "PCT_EXON_50X",
      unit: "%",
      lower: 90,
      gates: small,
      reason: "uneven_coverage",
      spread: [1.5, 0.9],
      isPercent: true,
      digits: 1,
    },
    {
      name: "USABLE_MSI_SITES",
      unit: "Count",
      lower: 40,
      gates: ["msi"],
      reason: "few_msi_sites",
      spread: [105, 0.45],
      digits: 0,
      largest: 130,
    },
    {
      name: "COVERAGE_MAD",
      unit: "Count",
      upper: 0.21,
      gates: ["cnv"],
      reason: "noisy_copy_number",
      spread: [0.12, 0.26],
      digits: 4,
    },
    {
      name: "MEDIAN_BIN_COUNT_CNV_TARGET",
      unit: "Count",
      lower: 1,
      gates: ["cnv"],
      reason: "low_bin_count",
      spread: [4, 0.6],
      digits: 1,
    },
    {
      name: "TOTAL_ON_TARGET_READS",
      unit: "",
      lower: 9_000_000,
      gates: ["fusion"],
      reason: "rna_quality",
      spread: [22_000_000, 0.5],
      digits: 0,
    },
    {
      name: "MEDIAN_CV_GENE_500X",
      unit: "",
      upper: 0.93,
      gates: ["fusion"],
      reason: "rna_quality",
      spread: [0.6, 0.24],
      digits: 3,
    },
  ],
};
