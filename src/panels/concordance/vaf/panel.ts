import { fractionBins, results, variantClasses } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count, orNull } from "../../../engine/decode.ts";
import { drawVaf } from "./chart.ts";
import sql from "./query.sql?raw";
import { vafModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  class: codeOf(variantClasses),
  result: codeOf(results),
  blood_bin: orNull(codeOf(fractionBins)),
  tissue_bin: orNull(codeOf(fractionBins)),
  variants: count,
  with_haematopoiesis: count,
};

export const vaf = definePanel({
  id: "vaf",
  page: "concordance",
  questions: { variants: { sql, columns } },
  model: ({ variants }, { manifest }) => vafModel(variants, manifest.supplied),
  draw: drawVaf,
  table: ({ rows }) => ({
    columns: [
      column.code("class", "class"),
      column.code("result", "found_in"),
      column.code("blood_bin", "fraction_bin"),
      column.code("tissue_bin", "fraction_bin"),
      column.count("variants", "variants"),
      column.count("with_haematopoiesis", "variants"),
    ],
    rows,
  }),
  words,
});
