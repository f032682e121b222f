const header = [
  ...["Chromosome", "Position", "RefCall", "AltCall", "VAF", "Depth", "CytoBand", "GeneName", "VariantType"],
  ...["CosmicIDs", "MaxCosmicCount", "AlleleCountsGnomadExome", "AlleleCountsGnomadGenome", "AlleleCounts1000Genomes"],
  ...["MaxDatabaseAlleleCounts", "GermlineFilterDatabase", "GermlineFilterProxi", "CodingVariant", "Nonsynonymous"],
  "IncludedInTMBNumerator",
];

/** A TMB trace: calls of one sample by key, with what the mutational burden takes for germline. It names no sample. */
export function traceFile(somatic: readonly string[], germline: readonly string[]): string {
  const row = (key: string, inherited: boolean): string => {
    const filters = ["0", "0", "0", "0", "0", inherited ? "True" : "False", "False", "True", "True", "True"];
    return [`chr${key.replaceAll(":", "\t")}`, "0.1", "800", "", "", "SNV", "", ...filters].join("\t");
  };
  const rows = [...somatic.map((key) => row(key, false)), ...germline.map((key) => row(key, true))];
  return `${[header.join("\t"), ...rows].join("\n")}\n`;
}
