import { labels } from "./labels.ts";

// Seen: LocalApp 2.2 and DRAGEN 2.1, 2.6 in test files of public software; ctDNA 2.6 in a public document. The others
// rest on the code of public parsers. `unused` is known and not needed.

export const outputSections = labels([
  ["details", "Analysis Details", "all"],
  ["run", "Sequencing Run Details", "all"],
  ["tmb", "TMB", "all"],
  ["msi", "MSI", "all"],
  ["gis", "GIS", "DRAGEN 2.1 to 2.6"],
  ["amplifications", "Gene Amplifications", "LocalApp 2.2, DRAGEN 2.1"],
  ["copyNumber", "Copy Number Variants", "DRAGEN 2.5, 2.6, ctDNA 2.x"],
  ["exonLevel", "Exon-Level CNVs", "DRAGEN 2.1"],
  ["rearrangements", "Large Rearrangements", "DRAGEN 2.6"],
  ["heterozygosity", "Loss of Heterozygosity", "DRAGEN 2.5, 2.6"],
  ["splice", "Splice Variants", "tissue"],
  ["fusions", "Fusions", "tissue"],
  ["fusions", "DNA Fusions", "ctDNA 2.x"],
  ["fusions", "Data Fusions", "accepted by a public parser"],
  ["small", "Small Variants", "all"],
]);

export const outputFields = labels([
  ["pairId", "Pair ID", "tissue"],
  ["dnaId", "DNA Sample ID", "all"],
  ["dnaId", "Sample ID", "ctDNA 2.x"],
  ["rnaId", "RNA Sample ID", "tissue"],
  ["outputDate", "Output Date", "all"],
  ["outputTime", "Output Time", "all"],
  ["moduleVersion", "Module Version", "all"],
  ["pipelineVersion", "Pipeline Version", "all"],
  ["run", "Run Name", "all"],
  ["runDate", "Run Date", "all"],
  ["unused", "DNA Sample Index ID", "all"],
  ["unused", "RNA Sample Index ID", "tissue"],
  ["unused", "Sample Index ID", "ctDNA 2.x"],
  ["unused", "Instrument ID", "all"],
  ["unused", "Instrument Control Software Version", "all"],
  ["unused", "Instrument Type", "all"],
  ["unused", "RTA Version", "all"],
  ["unused", "SBS Reagent Cartridge Lot Number", "all"],
  ["unused", "Cluster Reagent Cartridge Lot Number", "all"],
  ["unused", "Flow Cell Lot Number", "NovaSeq X"],
  ["tmb", "Total TMB", "all"],
  ["measure", "Coding Region Size in Megabases", "all"],
  ["measure", "Number of Passing Eligible Variants", "all"],
  ["msiSites", "Usable MSI Sites", "all"],
  ["measure", "Total MSI Sites Unstable", "LocalApp 2.2, DRAGEN 2.1"],
  ["measure", "Total Microsatellite Sites Unstable", "DRAGEN 2.6"],
  ["msiPercent", "Percent Unstable MSI Sites", "tissue"],
  ["msiPercent", "Percent Unstable Sites", "DRAGEN"],
  ["sumJsd", "SUM_JSD", "ctDNA 2.x"],
  ["measure", "Genomic Instability Score", "DRAGEN 2.1 to 2.6"],
  ["tumourFraction", "Tumor Fraction", "DRAGEN 2.1 (a share), 2.6 (a percentage)"],
  ["measure", "Ploidy", "DRAGEN 2.1 to 2.6"],
]);

export const smallColumns = labels([
  ["gene", "Gene", "all"],
  ["chromosome", "Chromosome", "all"],
  ["position", "Genomic Position", "all"],
  ["reference", "Reference Call", "all"],
  ["alternative", "Alternative Call", "all"],
  ["vaf", "Allele Frequency", "all"],
  ["depth", "Depth", "all"],
  ["unused", "P-Dot Notation", "all"],
  ["unused", "C-Dot Notation", "all"],
  ["unused", "Consequence(s)", "all"],
  ["exon", "Affected Exon(s)", "all"],
]);

export const copyNumberColumns = labels([
  ["gene", "Gene", "all"],
  ["fold", "Fold Change", "all"],
  ["change", "Copy Number Variant", "DRAGEN 2.5, 2.6, ctDNA 2.x"],
  ["unused", "Absolute Copy Number", "DRAGEN 2.5, 2.6"],
]);

export const fusionColumns = labels([
  ["pair", "Gene Pair", "all"],
  ["unused", "Breakpoint 1", "all"],
  ["unused", "Breakpoint 2", "all"],
  ["reads", "Fusion Supporting Reads", "all"],
  ["unused", "Gene 1 Reference Reads", "all"],
  ["unused", "Gene 2 Reference Reads", "all"],
]);

export const metricsSections = labels([
  ["header", "Header", "all"],
  ["status", "Analysis Status", "all"],
  ["notes", "Notes", "all"],
]);

export const metricsFields = labels([
  ["outputDate", "Output Date", "all"],
  ["unused", "Output Time", "all"],
  ["version", "Workflow Version", "tissue"],
  ["version", "Pipeline Version", "ctDNA 2.x"],
]);

export const metricsColumns = labels([
  ["metric", "Metric (UOM)", "all"],
  ["lower", "LSL Guideline", "all"],
  ["upper", "USL Guideline", "all"],
  ["value", "Value", "run block"],
]);

export const statusRows = labels([
  ["completed", "COMPLETED_ALL_STEPS", "all"],
  ["failed", "FAILED_STEPS", "all"],
  ["notExecuted", "STEPS_NOT_EXECUTED", "all"],
]);
