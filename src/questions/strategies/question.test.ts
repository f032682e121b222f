import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { strategies } from "./question.ts";

const row = (strategy: string, origin: string, month: string, tests: number | null, patients: number) => ({
  strategy,
  origin,
  outcome: tests === null ? "awaited" : "actionable",
  tests,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("one row per order, outcome and tests; the slices stand beside each other and are not added", async () => {
  const engine = await rowsEngine({
    strategies: [
      row("both", "counted", "2022-03", 2, 1),
      row("both", "counted", "2022-04", 2, 2),
      row("both", "with_haematopoiesis", "2022-04", 2, 4),
      row("both", "with_haematopoiesis", "2022-04", 2, 1),
      row("tissue", "counted", "2022-03", null, 5),
      row("tissue", "with_haematopoiesis", "2022-03", null, 5),
      row("blood", "with_haematopoiesis", "2022-03", 2, 2),
    ],
  });
  const told = await engine.query(strategies.sql, ["", "", "", "", ""]);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { strategy: "tissue", outcome: "awaited", tests: null, patients: 5, with_haematopoiesis: 5 },
      { strategy: "both", outcome: "actionable", tests: 2, patients: 3, with_haematopoiesis: 5 },
      { strategy: "blood", outcome: "actionable", tests: 2, patients: 0, with_haematopoiesis: 2 },
    ]),
  );
  expect(await engine.query(strategies.sql, ["2022-03", "2022-03", "A", "", "lung"])).toHaveLength(3);
});
