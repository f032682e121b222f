import { differenceReasons, sides, variantClasses } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count } from "../../../engine/decode.ts";
import { drawReasons } from "./chart.ts";
import sql from "./query.sql?raw";
import { reasonsModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  class: codeOf(variantClasses),
  side: codeOf(sides),
  reason: codeOf(differenceReasons),
  variants: count,
  counted: count,
};

export const discordanceReasons = definePanel({
  id: "discordance-reasons",
  page: "concordance",
  questions: { reasons: { sql, columns } },
  model: ({ reasons }, { manifest }) => reasonsModel(reasons, manifest.supplied),
  draw: drawReasons,
  table: ({ rows }) => ({
    columns: [
      column.code("class", "class"),
      column.code("side", "found_in"),
      column.code("reason", "difference_reason"),
      column.count("variants", "variants"),
      column.count("of_variants", "variants"),
      column.share("share", "of_variants"),
      column.share("share_low", "of_variants"),
      column.share("share_high", "of_variants"),
      column.count("counted", "variants"),
      column.status(),
    ],
    rows,
  }),
  words,
});
