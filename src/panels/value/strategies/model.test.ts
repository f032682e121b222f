import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { FirstActionable } from "../../../questions/first-actionable/question.ts";
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
const ends: readonly FirstActionable[] = [
  { strategy: "both", cause: "reported", days: 10, samples: 6 },
  { strategy: "both", cause: "reported", days: 29, samples: 4 },
  { strategy: "both", cause: "died", days: 20, samples: 30 },
  { strategy: "blood_then_tissue", cause: "reported", days: 12, samples: 8 },
  { strategy: "blood_then_tissue", cause: "unknown", days: null, samples: 32 },
];
const told = (bare: Parameters<typeof flatRows>[1]) => flatRows(table, bare);

test("shares are of the settled, by day 28 of all; tests are weighed by patients", () => {
  const model = something(strategyModel(orderCounts(rows), ends, study()));
  expect([model.patients, model.awaited]).toEqual([40, 7]);
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
    share_by_day_28: 0.15,
    status: "ok",
  });
  expect(orders[2]).toMatchObject({
    actionable: 10,
    share_by_day_28: 1,
    tests: 74,
  });
  expect(orders[0]).toMatchObject({ actionable: 0, share_by_day_28: null });
});
test("an order that nobody stands under has no share, not zero, and then nothing can be compared", () => {
  const none = strategyModel(orderCounts(rows.slice(2)), ends, study());
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
  expect(strategyModel(orderCounts(rows), ends, study({ actionable_tiers: [] }))).toEqual({
    nothing: { why: "not_supplied", what: "tiers" },
    rows: withoutNumbers(),
  });
});
