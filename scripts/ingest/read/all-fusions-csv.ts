import { fusionName } from "../genes/fusion-name.ts";
import { numberIn, required, yes } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";

const all = "LocalApp 2.2 (25 columns), DRAGEN 2.1 (29)";
const dragen = "DRAGEN 2.1 (29 columns)";

export const allFusionsColumns = labels([
  ["unused", "Caller", all],
  ["geneA", "Gene A", all],
  ["geneB", "Gene B", all],
  ["unused", "Gene A Breakpoint", all],
  ["unused", "Gene B Breakpoint", all],
  ["unused", "Score", all],
  ["unused", "Filter", all],
  ["unused", "Precise/Imprecise", all],
  ["unused", "Intragenic Call", all],
  ["unused", "Ref A Split", all],
  ["unused", "Ref A Pair", all],
  ["unused", "Ref B Split", all],
  ["unused", "Ref B Pair", all],
  ["unused", "Alt Split", all],
  ["unused", "Alt Pair", all],
  ["unused", "CandidateAlt", all],
  ["unused", "Contig", all],
  ["unused", "ContigAlign1", all],
  ["unused", "ContigAlign2", all],
  ["keep", "KeepFusion", all],
  ["unused", "Ref A Dedup", all],
  ["unused", "Ref B Dedup", all],
  ["split", "Alt Split Dedup", all],
  ["paired", "Alt Pair Dedup", all],
  ["known", "Fusion Directionality Known", all],
  ["unused", "Gene A Location", dragen],
  ["unused", "Gene B Location", dragen],
  ["unused", "Gene A Sense", dragen],
  ["unused", "Gene B Sense", dragen],
]);

/** All fusion candidates of the RNA of tissue; KeepFusion decides, not Filter. Reads are split and paired ones, once each. */
export const allFusionsCsv = fileTable(allFusionsColumns, (reading) => {
  const sample = reading.addSample({});
  reading.kind = "tissue";
  return {
    name: "AllFusions",
    needed: ["geneA", "geneB", "keep", "split", "paired", "known"],
    onHeader: (_, header) => {
      reading.version = `${header.length} columns`;
    },
    row: (row) => {
      const genes = [required(row("geneA"), "Gene A"), required(row("geneB"), "Gene B")] as const;
      const reads = [
        numberIn(row("split"), "Alt Split Dedup", { min: 0 }),
        numberIn(row("paired"), "Alt Pair Dedup", { min: 0 }),
      ];
      if (!yes(row("keep"), "KeepFusion")) return { out: "KeepFusion is False" };
      if (genes.includes("NonGene")) return { out: "a side without a gene" };
      const slash = genes.some((gene) => gene.includes("/"));
      const known = yes(row("known"), "Fusion Directionality Known") && !slash;
      const sum = reads.every((n) => n === null) ? null : reads.reduce<number>((all, n) => all + (n ?? 0), 0);
      reading.add(sample, "fusions", {
        ...fusionName(...genes, known ? "stated" : "unknown", reading.isGene),
        reads: sum,
      });
      return "kept";
    },
  };
});
