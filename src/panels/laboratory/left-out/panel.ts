import { definePanel } from "../../../define/panel.ts";
import { intake } from "../../../questions/intake/question.ts";
import { ofWhole } from "../../../questions/question.ts";
import { drawLeftOut } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { leftOutModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const leftOut = definePanel({
  id: "left-out",
  page: "laboratory",
  compared: {
    label: { en: "rows left out", nb: "rader som er utelatt" },
    column: "row_count",
    row: { export_table: null, remark_kind: "rejected" },
  },
  untouchedBy: ["period", "site", "node", "tumour_group"],
  questions: { intake: ofWhole(intake) },
  model: ({ intake: rows }) => leftOutModel(rows),
  facts: factsOf,
  draw: drawLeftOut,
  table,
  rows: tableRows,
  words,
  nothing,
});
