import { expect, test } from "vitest";
import { type Comparison, compareShares } from "../../../stats/compared.ts";
import type { SitesModel } from "./model.ts";
import { placeSites } from "./place.ts";

const target = { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "" } as const;
const compared = (...units: readonly (readonly [string, number, number])[]): Comparison => {
  const found = compareShares(units.map(([code, events, trials]) => ({ code, events, trials })));
  if (!found) throw new Error("somebody should be due");
  return found;
};
const model = (comparison: Comparison): SitesModel => ({
  funnels: [
    { specimen: "blood", target, ...comparison },
    { specimen: "tissue", target: null },
  ],
  nodes: ["A", "B"],
  chosen: null,
});

test("two boxes side by side, on a phone one below the other and low where there is nothing", () => {
  const both = compared(["A", 25, 50], ["B", 50, 50]);
  const wide = placeSites(model(both), { width: 828 });
  expect(wide.blocks.map(({ box }) => [box.left, box.right, box.top, box.bottom])).toEqual([
    [0, 400, 34, 264],
    [428, 828, 34, 264],
  ]);
  expect(wide.height).toBe(320);
  const narrow = placeSites(model(both), { width: 360 });
  expect(narrow.blocks.map(({ top, box }) => [top, box.left, box.right])).toEqual([
    [0, 0, 360],
    [320, 0, 360],
  ]);
  expect(narrow.height).toBe(392);
  const half = placeSites(model(both), { width: 516 }); // of two that are compared
  expect(half.blocks.map(({ box }) => [box.left, box.right])).toEqual([
    [0, 516],
    [0, 516],
  ]);
});
test("the axis begins a fifth below every share and limit", () => {
  // Half of A, all of B: the outermost lower limit is 0.54, the lowest share 0.5.
  expect(placeSites(model(compared(["A", 25, 50], ["B", 50, 50])), { width: 828 }).lowest).toBe(0.4);
  // One alone: the lower limit of its own interval, 1 of 4, lies under 0.2.
  expect(placeSites(model(compared(["A", 1, 4])), { width: 828 }).lowest).toBe(0);
});
