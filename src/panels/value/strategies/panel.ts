import { definePanel } from "../../../define/panel.ts";
import { firstActionable } from "../../../questions/first-actionable/question.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import { strategies as orders } from "../../../questions/strategies/question.ts";
import { drawStrategies } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { strategyModel, tableRow, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const strategies = definePanel({
  id: "strategies",
  page: "value",
  compared: {
    label: {
      en: "patients with something actionable, testing both",
      nb: "pasienter med noe å behandle etter, når begge testes",
    },
    column: "share",
    row: { strategy: "both" },
    n: "actionable",
  },
  related: ["turnaround-paired"],
  questions: { orders, firstActionable },
  needs: ["samples", "variants", "patients.consented_on", "variants.tier", "samples.reported_on"],
  without: withoutNumbers,
  model: ({ orders, firstActionable }, { manifest }) =>
    strategyModel(orderCounts(orders), firstActionable, manifest.study),
  facts: factsOf,
  draw: drawStrategies,
  table,
  rows: ({ rows }) => rows.map(tableRow),
  words,
  nothing,
});
