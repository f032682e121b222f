import { count, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import besideSql from "./beside.sql?raw";
import { drawGenes } from "./chart.ts";
import sql from "./query.sql?raw";
import { genesModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  gene: text,
  both: count,
  tissue_only: count,
  blood_only: count,
  neither: count,
};
const besideColumns = {
  consented: count,
  evaluable: count,
  blood_only: count,
  blood_only_with_haematopoiesis: count,
};

export const agreementGenes = definePanel({
  id: "agreement-genes",
  page: "genes",
  queries: {
    genes: { sql, columns },
    beside: { sql: besideSql, columns: besideColumns },
  },
  model: ({ genes, beside }, { manifest }) => genesModel(genes, beside[0], manifest.supplied),
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
