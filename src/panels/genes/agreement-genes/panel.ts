import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { byGene, foundQuery } from "../../../questions/genes/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { drawGenes } from "./chart.ts";
import { genesModel } from "./stats.ts";
import { words } from "./words.ts";

export const agreementGenes = definePanel({
  id: "agreement-genes",
  page: "genes",
  questions: {
    found: foundQuery,
    patients: states,
  },
  model: ({ found, patients }, { manifest }) => genesModel(byGene(found), classCounts(patients), manifest.supplied),
  draw: drawGenes,
  table: ({ genes }) => ({
    columns: [
      column.text("gene"),
      column.count("both", "patients"),
      column.count("tissue_only", "patients"),
      column.count("blood_only", "patients"),
      column.count("neither", "patients"),
      column.share("ppa", "tissue_positive"),
      column.share("ppa_low", "tissue_positive"),
      column.share("ppa_high", "tissue_positive"),
      column.count("tissue_positive", "patients"),
      column.count("found", "patients"),
      column.status(),
    ],
    rows: genes,
  }),
  words,
});
