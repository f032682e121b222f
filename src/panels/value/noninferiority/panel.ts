import { definePanel } from "../../../define/panel.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import { strategies as orders } from "../../../questions/strategies/question.ts";
import { drawNoninferiority } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { noninferiorityModel, tableRows, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

export const noninferiority = definePanel({
  id: "noninferiority",
  page: "value",
  compared: {
    label: {
      en: "actionable findings, blood minus tissue in percentage points",
      nb: "behandlingsrettende funn, blod minus vev i prosentpoeng",
    },
    column: "difference",
    row: { strategy: "blood" },
    limits: ["difference_low", "difference_high"],
  },
  related: ["lost-with-blood-only"],
  questions: { orders },
  needs: ["samples", "variants", "patients.consented_on", "variants.tier"],
  without: withoutNumbers,
  model: ({ orders }, setting) => noninferiorityModel(orderCounts(orders), setting),
  facts: factsOf,
  draw: drawNoninferiority,
  table,
  rows: tableRows,
  words: { en, nb },
  nothing: { en: nothingEn, nb: nothingNb },
});
