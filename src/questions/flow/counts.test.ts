import { expect, test } from "vitest";
import { flowCounts } from "./counts.ts";
import type { FlowCount } from "./question.ts";

const row = (
  stage: FlowCount["stage"],
  reason: string | null,
  patients: number,
  discussed: FlowCount["discussed"] = "no",
): FlowCount => ({ stage, reason, discussed, patients });
const rows = [
  row("not_included", null, 9),
  row("not_included", "declined", 2),
  row("not_included", "a reason of the study", 3),
  row("no_evaluable_pair", "pending", 4),
  row("no_evaluable_pair", "tissue_failed", 3),
  row("no_evaluable_pair", "tissue_failed", 2, "yes"),
  row("no_evaluable_pair", "interval", 1),
  row("paired_evaluable", null, 20, "yes"),
  row("paired_evaluable", null, 6),
];

test("boxes are sums, and reasons are put together whether discussed or not", () => {
  const counts = flowCounts(rows);
  expect(counts).toMatchObject({
    screened: 50,
    notIncluded: 14,
    consented: 36,
    noPair: 10,
    paired: 26,
    discussed: 20,
    notDiscussed: 6,
    discussedWithoutPair: 2,
  });
  expect(counts.noPairBy).toEqual([
    { reason: "interval", patients: 1 },
    { reason: "tissue_failed", patients: 5 },
    { reason: "pending", patients: 4 },
  ]);
});
test("reasons for not being included: the largest first, none given last", () => {
  expect(flowCounts(rows).notIncludedBy.map(({ reason }) => reason)).toEqual([
    "a reason of the study",
    "declined",
    "none_given",
  ]);
});
