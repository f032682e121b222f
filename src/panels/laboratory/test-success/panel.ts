import { definePanel } from "../../../define/panel.ts";
import { outcomes } from "../../../questions/outcomes/question.ts";
import { states } from "../../../questions/states/question.ts";
import { drawSuccess } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { successModel, withoutTable } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const testSuccess = definePanel({
  id: "test-success",
  page: "laboratory",
  questions: { outcomes, states },
  needs: ["samples"],
  without: withoutTable,
  model: ({ outcomes, states }) => successModel(outcomes, states),
  facts: factsOf,
  draw: drawSuccess,
  table,
  rows: tableRows,
  words,
  nothing,
});
