import { expect, test } from "vitest";
import { type MonthlyCount, outsideSince } from "./outside-since.ts";

/** Five units each of A, all with the event, and of B, so many with it, in each month. */
const months = (...ofB: readonly number[]): readonly MonthlyCount[] =>
  ofB.flatMap((events, i) => [
    { code: "A", month: `2023-0${i + 1}`, events: 5, trials: 5 },
    { code: "B", month: `2023-0${i + 1}`, events, trials: 5 },
  ]);

test("since the first month from which on all that came until then lies outside", () => {
  // Around 50 %: of 5, none has a chance of 1 in 32, above 0.1 %; of 10, of 1 in 1,024, below it.
  expect(outsideSince(months(0, 0, 0), "B", "below_998")).toBe("2023-02");
  expect(outsideSince(months(0, 0, 0), "A", "above_998")).toBe("2023-02");
  expect(outsideSince(months(0, 0, 0), "B", "above_998")).toBeNull();
});
test("what no longer lies there at the end has no month", () => {
  // 5 of 15 around 20 of 30: up to 4 of 15 has a chance of 0.18 %, so that 5 lies within.
  expect(outsideSince(months(0, 0, 5), "B", "below_998")).toBeNull();
});
test("units without a month count from the start, and give none", () => {
  const undated = [
    { code: "A", month: "", events: 10, trials: 10 },
    { code: "B", month: "", events: 0, trials: 10 },
  ];
  expect(outsideSince(undated, "B", "below_998")).toBeNull();
  expect(outsideSince([...undated, ...months(0)], "B", "below_998"), "since before the first month").toBeNull();
});
test("without another there is nothing to lie outside of", () => {
  const alone = months(0, 0, 0).filter(({ code }) => code === "B");
  expect(outsideSince(alone, "B", "below_998")).toBeNull();
  expect(outsideSince([], "B", "below_998")).toBeNull();
});
