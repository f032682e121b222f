import { labels } from "../read/labels.ts";
import type { Metric } from "../read/sample.ts";

export const classes = ["snv", "indel", "cnv", "fusion", "msi", "tmb"] as const;
export type VariantClass = (typeof classes)[number];
export type Evaluable = { readonly evaluable: "yes" | "no"; readonly reason: string };

const blocks = labels([
  ["dna", "DNA Library QC Metrics", "all"],
  ["small", "DNA Library QC Metrics for Small Variant Calling and TMB", "all"],
  ["msi", "DNA Library QC Metrics for MSI", "tissue"],
  ["msiAndFusion", "DNA Library QC Metrics for MSI and Fusions", "ctDNA 2.x"],
  ["cnv", "DNA Library QC Metrics for CNV", "tissue"],
  ["cnv", "DNA Library QC Metrics for CNV Calling", "ctDNA 2.x"],
  ["cnv", "DNA Library QC Metrics for Copy Number Variant Calling", "SampleAnalysisResults"],
  ["rna", "RNA Library QC Metrics", "tissue"],
]);

/**
 * Which variant classes a sample can be judged for, by the limits that stand beside each metric in its file: at a limit
 * is within it, and a missing value under a limit is not. Null when no block of quality is there, which is no pass.
 * Blood finds fusions in DNA, tissue in RNA. Source: the guidelines that each MetricsOutput states.
 */
export function evaluability(
  metrics: readonly Metric[],
  kind: "tissue" | "ctDNA",
): Readonly<Record<VariantClass, Evaluable>> | null {
  const gates = metrics.map((metric) => ({ metric, classes: gatedBy(metric.block, kind) }));
  if (gates.every((gate) => gate.classes.length === 0)) return null;
  const failing = gates.filter(({ metric }) => !isWithin(metric)).filter(({ metric }) => !isExcused(metric, metrics));
  const of = (name: VariantClass): Evaluable => {
    const reasons = failing.filter((gate) => gate.classes.includes(name)).map(({ metric }) => metric.metric);
    return reasons.length === 0 ? { evaluable: "yes", reason: "" } : { evaluable: "no", reason: reasons.join(" ") };
  };
  return { snv: of("snv"), indel: of("indel"), cnv: of("cnv"), fusion: of("fusion"), msi: of("msi"), tmb: of("tmb") };
}

/** The classes that a block of metrics gates. */
export function gatedBy(block: string, kind: "tissue" | "ctDNA"): readonly VariantClass[] {
  const key = blocks.keyOf(block);
  if (key === "dna") return kind === "ctDNA" ? classes : classes.filter((name) => name !== "fusion");
  if (key === "small") return ["snv", "indel", "tmb"];
  if (key === "msi") return ["msi"];
  if (key === "msiAndFusion") return ["msi", "fusion"];
  if (key === "cnv") return ["cnv"];
  return key === "rna" ? ["fusion"] : [];
}

function isWithin({ lower, upper, value }: Metric): boolean {
  if (lower === null && upper === null) return true;
  return value !== null && value >= (lower ?? value) && value <= (upper ?? value);
}

/** Where an older file tells a p-value too, contamination fails only when both the score and the p-value do. */
function isExcused({ metric, block }: Metric, all: readonly Metric[]): boolean {
  const twins = { CONTAMINATION_SCORE: "CONTAMINATION_P_VALUE", CONTAMINATION_P_VALUE: "CONTAMINATION_SCORE" };
  const twin = Object.entries(twins).find(([name]) => name === metric.toUpperCase())?.[1];
  const other = all.find((candidate) => candidate.metric.toUpperCase() === twin && candidate.block === block);
  return other !== undefined && isWithin(other);
}
