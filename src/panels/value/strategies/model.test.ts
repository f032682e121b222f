import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { ActionableDays } from "../../../questions/actionable-days/question.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import type { StrategyCount } from "../../../questions/strategies/question.ts";
import { strategyModel, tableRow, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";

const row = (
  strategy: StrategyCount["strategy"],
  outcome: StrategyCount["outcome"],
  tests: number | null,
  patients: number,
): StrategyCount => ({ strategy, outcome, tests, patients, with_haematopoiesis: patients + 1 });
const rows = [
  row("tissue", "nothing_actionable", 1, 40),
  row("blood", "nothing_actionable", 1, 40),
  row("both", "actionable", 2, 10),
  row("both", "nothing_actionable", 2, 25),
  row("both", "no_result", 1, 5),
  row("both", "awaited", null, 7),
  row("blood_then_tissue", "actionable", 1, 8),
  row("blood_then_tissue", "actionable", 3, 2),
  row("blood_then_tissue", "nothing_actionable", 2, 30),
  row("blood_then_tissue", "awaited", null, 7),
];
const days: readonly ActionableDays[] = [
  { strategy: "both", days: 10, patients: 6 },
  { strategy: "both", days: 20, patients: 4 },
  { strategy: "blood_then_tissue", days: 12, patients: 8 },
  { strategy: "blood_then_tissue", days: null, patients: 2 },
];
const told = (bare: Parameters<typeof flatRows>[1]) => flatRows(table, bare);

test("shares are of the settled, by every day too; tests are weighed by patients; a report without a day is in no day's share", () => {
  const model = something(strategyModel(orderCounts(rows), days, study()));
  expect([model.patients, model.awaited, model.daysUnknown]).toEqual([40, 7, 2]);
  expect(model.rows.map(({ strategy }) => strategy)).toEqual(["tissue", "blood", "blood_then_tissue", "both"]);
  const orders = told(model.rows.map(tableRow));
  expect(orders[3]).toMatchObject({
    patients: 40,
    actionable: 10,
    share: 0.25,
    with_haematopoiesis: 11,
    nothing_actionable: 25,
    no_result: 5,
    no_result_share: 0.125,
    tests: 75,
    tests_per_patient: 1.875,
    days_known: 10,
    actionable_by_day_14: 6,
    share_by_day_14: 0.15,
    actionable_by_day_28: 10,
    actionable_by_day_56: 10,
    status: "ok",
  });
  expect(orders[2]).toMatchObject({
    actionable: 10,
    days_known: 8,
    actionable_by_day_14: 8,
    share_by_day_56: 0.2,
    tests: 74,
  });
  expect(orders[0]).toMatchObject({ actionable: 0, days_known: 0, actionable_by_day_56: 0, share_by_day_56: 0 });
});
test("an order that nobody stands under has no share, not zero, and then nothing can be compared", () => {
  const none = strategyModel(orderCounts(rows.slice(2)), days, study());
  expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 7 } });
  expect(isNothing(none) && told(none.rows)[0]).toMatchObject({
    patients: 0,
    share: null,
    tests_per_patient: null,
    share_by_day_28: null,
    status: "not_evaluable",
  });
  expect(strategyModel(orderCounts([]), [], study())).toMatchObject({ nothing: { why: "nobody" } });
});
test("what the study did not supply has no numbers", () => {
  expect(told(withoutNumbers())[3]).toMatchObject({ strategy: "both", patients: null, share_by_day_28: null });
  expect(strategyModel(orderCounts(rows), days, study({ actionable_tiers: [] }))).toEqual({
    nothing: { why: "not_supplied", what: "tiers" },
    rows: withoutNumbers(),
  });
});
