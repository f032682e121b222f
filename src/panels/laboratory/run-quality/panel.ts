import { definePanel } from "../../../define/panel.ts";
import { metricCounts } from "../../../questions/quality/counts.ts";
import { quality } from "../../../questions/quality/question.ts";
import { drawQuality } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { bareTable, qualityModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const runQuality = definePanel({
  id: "run-quality",
  page: "laboratory",
  compared: {
    label: { en: "blood samples outside a limit", nb: "blodprøver utenfor en grense" },
    column: "share",
    row: { specimen: "blood", metric: "any", month: null },
    n: "outside_limits",
  },
  related: ["test-success", "provenance"],
  questions: { quality },
  needs: ["metrics"],
  without: bareTable,
  model: ({ quality }) => qualityModel(metricCounts(quality)),
  facts: factsOf,
  draw: drawQuality,
  table,
  rows: tableRows,
  words,
  nothing,
});
