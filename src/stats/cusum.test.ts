import { expect, test } from "vitest";
import { Random } from "../../scripts/simulate/random.ts";
import { cusum, monthsToFalseAlarm } from "./cusum.ts";
import { addMonths } from "./months.ts";

const months = (...shares: readonly (readonly [number, number])[]) =>
  shares.map(([events, trials], i) => ({ month: addMonths("2022-01", i), events, trials }));

test("a late unit adds ln(2 ÷ (1 + p)) and one in time takes ln(1 + p), p being the usual share of the late", () => {
  // Usually 20 % are late: ln(2 ÷ 1.2) = 0.5108, ln(1.2) = 0.1823.
  const { months: after } = cusum(months([4, 5], [0, 2], [6, 6]), 0.8);
  expect(after.map(({ evidence }) => evidence)).toEqual([
    0, // 0.5108 − 4 × 0.1823 lies below 0
    expect.closeTo(2 * Math.log(2 / 1.2), 12),
    0, // 1.0217 − 6 × 0.1823
  ]);
});
test("off begins after the evidence was last 0 and ends with the last month at the limit, once it is back at 0", () => {
  const usual = [8, 10] as const;
  const bad = [2, 10] as const; // 8 × 0.5108 − 2 × 0.1823 = 3.72
  const good = [10, 10] as const; // −1.82
  expect(cusum(months(usual, good, bad, bad, usual), 0.8).off).toEqual([{ from: "2022-03", until: null }]);
  expect(cusum(months(usual, good, bad, bad, good, good, good, usual), 0.8).off).toEqual([
    { from: "2022-03", until: "2022-04" },
  ]);
  expect(cusum(months(bad, bad, good, good, good, good, bad, bad), 0.8).off).toEqual([
    { from: "2022-01", until: "2022-02" },
    { from: "2022-07", until: null },
  ]);
});
test("where all or none are usually in time nothing is off", () => {
  expect(cusum(months([0, 30]), 1).off).toEqual([]);
  expect(cusum(months([0, 30]), 0).off).toEqual([]);
  expect(() => cusum(months([3, 2]), 0.5)).toThrow(RangeError);
});
test.each([
  [0.8, 1],
  [0.8, 5],
  [0.5, 3],
  [0.9, 20],
])(
  "without a change, usually %s in time and %s a month, a false alarm comes later than the bound",
  (usual, perMonth) => {
    const random = new Random(7, perMonth);
    const [runs, span] = [60, 600];
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) {
      const counts = months(
        ...Array.from({ length: span }, () => {
          const trials = random.poisson(perMonth);
          return [Array.from({ length: trials }, () => random.chance(usual)).filter(Boolean).length, trials] as const;
        }),
      );
      alarms += cusum(counts, usual).off.length;
    }
    expect((runs * span) / Math.max(1, alarms)).toBeGreaterThan(monthsToFalseAlarm);
  },
);
test("the bound on false alarms is that of twelve years", () => {
  expect(monthsToFalseAlarm).toBe(148);
});
