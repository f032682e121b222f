import { results, variantClasses } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count } from "../../../engine/decode.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { drawVariants } from "./chart.ts";
import loadSql from "./load.sql?raw";
import sql from "./query.sql?raw";
import { variantCounts, variantsModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  class: codeOf(variantClasses),
  result: codeOf(results),
  variants: count,
};

export const agreementVariants = definePanel({
  id: "agreement-variants",
  page: "concordance",
  questions: {
    found: { sql, columns },
    states,
    load: { sql: loadSql, columns: { variants: count, patients: count } },
  },
  model: ({ found, states, load }, { manifest }) =>
    variantsModel(variantCounts(found, classCounts(states)), manifest.supplied, load),
  draw: drawVariants,
  table: ({ rows }) => ({
    columns: [
      column.code("class", "class"),
      column.count("both", "variants"),
      column.count("tissue_only", "variants"),
      column.count("blood_only", "variants"),
      column.share("ppa", "tissue_positive"),
      column.share("ppa_low", "tissue_positive"),
      column.share("ppa_high", "tissue_positive"),
      column.count("tissue_positive", "variants"),
      column.count("evaluable", "patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
