import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import type { TableRow } from "../../../define/table.ts";
import sql from "../../../questions/strategies/question.sql?raw";
import { strategyColumns } from "../../../questions/strategies/question.ts";
import { drawCost } from "./chart.ts";
import { unitCosts } from "./costs.ts";
import { costModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = [
  column.code("strategy", "strategy"),
  column.count("patients", "patients"),
  column.count("results", "patients"),
  column.count("actionable", "patients"),
  column.count("with_haematopoiesis", "patients"),
  column.count("blood_tests", "tests"),
  column.count("tissue_tests", "tests"),
  column.number("tests_per_patient", "tests per patient"),
  column.money("cost"),
  column.money("cost_per_patient", "patients"),
  column.money("cost_per_result", "patients"),
  column.money("cost_per_actionable", "patients"),
  column.money("cost_per_actionable_low", "patients"),
  column.money("cost_per_actionable_high", "patients"),
  column.count("extra_actionable", "patients"),
  column.money("extra_cost"),
  column.money("cost_per_extra", "patients"),
  column.money("cost_per_extra_low", "patients"),
  column.money("cost_per_extra_high", "patients"),
  column.status(),
  { ...column.status(), name: "cost_status" },
  column.code("lever", "lever"),
  column.number("lever_low", "NOK or share (0 to 1)"),
  column.number("lever_high", "NOK or share (0 to 1)"),
  column.money("cost_at_low"),
  column.money("cost_at_high"),
];

export const cost = definePanel({
  id: "cost",
  page: "value",
  questions: { orders: { sql, columns: strategyColumns } },
  model: ({ orders }, { manifest, filters }) =>
    costModel(orders, unitCosts(filters), manifest.study, manifest.supplied),
  draw: drawCost,
  table: ({ rows, sensitivity }) => {
    const bare: TableRow = Object.fromEntries(columns.map(({ name }) => [name, null]));
    return {
      columns,
      rows: [
        ...rows.map((row) => ({ ...bare, ...row })),
        ...(sensitivity?.levers ?? []).map(({ lever, low, high, at_low, at_high }) => ({
          ...bare,
          strategy: "blood_then_tissue",
          lever,
          lever_low: low,
          lever_high: high,
          cost_at_low: at_low,
          cost_at_high: at_high,
        })),
      ],
    };
  },
  words,
});
