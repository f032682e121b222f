import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const row = (strategy: string, origin: string, month: string, days: number | null, patients: number) => ({
  strategy,
  origin,
  outcome: days === null ? "awaited" : "actionable",
  tests: days === null ? null : 2,
  days,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});
const strategies = [
  row("both", "counted", "2022-03", -1, 1),
  row("both", "counted", "2022-04", -1, 2),
  row("both", "with_haematopoiesis", "2022-04", -1, 4),
  row("both", "with_haematopoiesis", "2022-04", 9, 1),
  row("tissue", "counted", "2022-03", null, 5),
];

test("orders from tissue to both; the slices stand beside each other and are not added", async () => {
  const engine = await rowsEngine({ strategies });
  const both = { strategy: "both", outcome: "actionable", tests: 2 };
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { strategy: "tissue", outcome: "awaited", tests: null, days: null, patients: 5, with_haematopoiesis: 0 },
    { ...both, days: -1, patients: 3, with_haematopoiesis: 4 },
    { ...both, days: 9, patients: 0, with_haematopoiesis: 1 },
  ]);
  expect(await engine.query(sql, ["2022-03", "2022-03", "A", "", "lung"])).toHaveLength(2);
});
