import { expect, test } from "vitest";
import { orderCounts } from "./counts.ts";
import type { StrategyCount } from "./question.ts";

const row = (
  outcome: StrategyCount["outcome"],
  tests: number | null,
  patients: number,
  strategy: StrategyCount["strategy"] = "both",
): StrategyCount => ({ strategy, outcome, tests, patients, with_haematopoiesis: patients + 1 });

test("shares are of the settled, tests are weighed by patients, the awaited stand apart", () => {
  const rows = [
    row("actionable", 2, 10),
    row("nothing_actionable", 2, 25),
    row("no_result", 1, 5),
    row("awaited", null, 7),
  ];
  const { orders, patients, awaited } = orderCounts(rows);
  expect([patients, awaited]).toEqual([40, 7]);
  expect(orders.both).toMatchObject({
    patients: 40,
    found: { events: 10, trials: 40, estimate: { value: 0.25 } },
    nothingActionable: 25,
    noResult: { events: 5, estimate: { value: 0.125 } },
    tests: 75,
    withHaematopoiesis: { found: 11, tests: 2 * 11 + 2 * 26 + 6 },
  });
});
test("an order that nobody stands under has no share, not zero", () => {
  expect(orderCounts([row("actionable", 1, 3, "blood")]).orders).toMatchObject({
    tissue: { patients: 0, found: { estimate: null }, tests: 0 },
    blood: { patients: 3, tests: 3 },
  });
});
