import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { actionableDays } from "./question.ts";

const row = (strategy: string, origin: string, outcome: string, days: number | null, patients: number) => ({
  strategy,
  origin,
  outcome,
  tests: outcome === "awaited" ? null : 2,
  days,
  month: patients > 1 ? "2022-04" : "2022-03",
  site: "A",
  tumour_group: "lung",
  patients,
});

test("days of actionable findings without haematopoiesis, before consent too; unknown days stay unknown", async () => {
  const engine = await rowsEngine({
    strategies: [
      row("both", "counted", "actionable", -1, 1),
      row("both", "counted", "actionable", -1, 2),
      row("both", "with_haematopoiesis", "actionable", 9, 4),
      row("both", "counted", "nothing_actionable", null, 5),
      row("tissue", "counted", "actionable", null, 6),
      row("tissue", "counted", "awaited", null, 7),
    ],
  });
  const asked = async (...params: string[]) => (await engine.query(actionableDays.sql, params)).toSorted();
  expect(await asked("", "", "", "", "")).toEqual(
    expect.arrayContaining([
      { strategy: "both", days: -1, patients: 3 },
      { strategy: "tissue", days: null, patients: 6 },
    ]),
  );
  expect(await asked("2022-03", "2022-03", "A", "", "lung")).toEqual([{ strategy: "both", days: -1, patients: 1 }]);
});
