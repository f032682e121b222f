import { definePanel } from "../../../define/panel.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import { strategies as orders } from "../../../questions/strategies/question.ts";
import { tests } from "../../../questions/tests/question.ts";
import { costKeys } from "../../../state/filters.ts";
import { drawCost } from "./chart.ts";
import { unitCosts } from "./costs.ts";
import { factsOf } from "./facts.ts";
import { costModel } from "./model.ts";
import { table, tableRows, withoutNumbers } from "./table.ts";
import { nothing, words } from "./words.ts";

export const cost = definePanel({
  id: "cost",
  page: "value",
  compared: {
    label: {
      en: "cost for each patient with something actionable",
      nb: "kostnad per pasient med noe å behandle etter",
    },
    column: "cost_per_actionable",
    row: { strategy: "both" },
  },
  related: ["added-by-blood", "strategies"],
  questions: { orders, tests },
  needs: ["samples", "variants", "patients.consented_on", "variants.tier"],
  typed: costKeys,
  without: withoutNumbers,
  model: ({ orders, tests }, { manifest, filters }) =>
    costModel(orderCounts(orders), tests, unitCosts(filters), manifest),
  facts: factsOf,
  draw: drawCost,
  table,
  rows: tableRows,
  words,
  nothing,
});
