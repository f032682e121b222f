import { fusionName } from "../genes/fusion-name.ts";
import { numberIn, required, yes } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { Sample } from "./reading.ts";

export const fusionsCsvColumns = labels([
  ["sample", "Sample", "ctDNA 1.1, 2.x"],
  ["unused", "Name", "ctDNA 1.1, 2.x"],
  ["unused", "Chr1", "ctDNA 1.1, 2.x"],
  ["unused", "Pos1", "ctDNA 1.1, 2.x"],
  ["unused", "Chr2", "ctDNA 1.1, 2.x"],
  ["unused", "Pos2", "ctDNA 1.1, 2.x"],
  ["unused", "Direction", "ctDNA 1.1, 2.x"],
  ["reads", "Alt_Depth", "ctDNA 1.1, 2.x"],
  ["unused", "BP1_Depth", "ctDNA 1.1, 2.x"],
  ["unused", "BP2_Depth", "ctDNA 1.1, 2.x"],
  ["unused", "Total_Depth", "ctDNA 1.1, 2.x"],
  ["unused", "VAF", "ctDNA 1.1, 2.x"],
  ["gene1", "Gene1", "ctDNA 1.1, 2.x"],
  ["gene2", "Gene2", "ctDNA 1.1, 2.x"],
  ["unused", "Contig", "ctDNA 1.1, 2.x"],
  ["filter", "Filter", "ctDNA 1.1, 2.x"],
  ["unused", "Is_Cosmic_GenePair", "ctDNA 1.1, 2.x"],
  ["known", "Fusion Directionality Known", "ctDNA 2.x"],
]);

/** Fusions of blood: genes in the order of the genome, a reciprocal event in two rows, `NonGene` for a side without one. */
export const fusionsCsv = fileTable(fusionsCsvColumns, (reading) => {
  const samples = new Map<string, Sample>();
  reading.kind = "ctDNA";
  return {
    name: "Fusions",
    needed: ["sample", "reads", "gene1", "gene2", "filter"],
    onHeader: (table) => {
      reading.version = table.has("known") ? "v2 (18 columns)" : "v1 (17 columns)";
    },
    row: (row) => {
      const id = required(row("sample"), "Sample");
      const sample = samples.get(id) ?? reading.addSample({ id, dna_id: id });
      samples.set(id, sample);
      const genes = [required(row("gene1"), "Gene1"), required(row("gene2"), "Gene2")] as const;
      const reads = numberIn(row("reads"), "Alt_Depth", { min: 0, whole: true });
      const filter = required(row("filter"), "Filter");
      if (filter !== "PASS") return { out: "filter other than PASS" };
      if (genes.includes("NonGene")) return { out: "a side without a gene" };
      const known = row("known") !== "" && yes(row("known"), "Fusion Directionality Known");
      reading.add(sample, "fusions", { ...fusionName(...genes, known ? "stated" : "genome", reading.isGene), reads });
      return "kept";
    },
  };
});
