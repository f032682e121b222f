import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import sql from "../../../questions/strategies/question.sql?raw";
import { strategyColumns } from "../../../questions/strategies/question.ts";
import { drawStrategies } from "./chart.ts";
import { strategyModel } from "./stats.ts";
import { words } from "./words.ts";

export const strategies = definePanel({
  id: "strategies",
  page: "value",
  questions: { orders: { sql, columns: strategyColumns } },
  model: ({ orders: counts }, { manifest }) => strategyModel(counts, manifest.study, manifest.supplied),
  draw: drawStrategies,
  table: ({ rows }) => ({
    columns: [
      column.code("strategy", "strategy"),
      column.count("patients", "patients"),
      column.count("actionable", "patients"),
      column.share("share", "patients"),
      column.share("share_low", "patients"),
      column.share("share_high", "patients"),
      column.count("with_haematopoiesis", "patients"),
      column.count("nothing_actionable", "patients"),
      column.count("no_result", "patients"),
      column.share("no_result_share", "patients"),
      column.share("no_result_low", "patients"),
      column.share("no_result_high", "patients"),
      column.count("tests", "tests"),
      column.number("tests_per_patient", "tests per patient"),
      column.count("days_known", "patients"),
      column.days("p25_days"),
      column.days("median_days"),
      column.days("p75_days"),
      column.status(),
    ],
    rows,
  }),
  words,
});
