import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count, real, whole } from "../../../engine/decode.ts";
import { drawTmb } from "./chart.ts";
import sql from "./query.sql?raw";
import { tmbModel } from "./stats.ts";
import { tmbRows } from "./table.ts";
import { words } from "./words.ts";

const columns = {
  mean_bin: count,
  difference_bin: whole,
  blood_high: codeOf(["yes", "no"]),
  tissue_high: codeOf(["yes", "no"]),
  pairs: count,
  sum_blood: real,
  sum_tissue: real,
  sum_blood_squared: real,
  sum_tissue_squared: real,
  sum_product: real,
};

export const tmb = definePanel({
  id: "tmb",
  page: "concordance",
  questions: { bins: { sql, columns } },
  model: ({ bins }, { manifest }) => tmbModel(bins, manifest.supplied),
  draw: drawTmb,
  table: (model) => ({
    columns: [
      column.code("tmb_row", "tmb_row"),
      column.number("mean_bin", "mutations/Mb, from"),
      column.number("difference_bin", "mutations/Mb, middle"),
      column.number("value", "mutations/Mb; concordance: index (−1 to 1)"),
      column.number("low", "mutations/Mb; concordance: index (−1 to 1)"),
      column.number("high", "mutations/Mb; concordance: index (−1 to 1)"),
      column.count("pairs", "pairs"),
      column.status(),
    ],
    rows: tmbRows(model),
  }),
  words,
});
