import { expect, test } from "vitest";
import { controlSignals } from "./control-signals.ts";
import { addMonths } from "./months.ts";
import { inScores, uPhases } from "./u-chart.ts";

const months = (...counts: readonly (readonly [value: number, exposure: number])[]) =>
  counts.map(([value, exposure], i) => ({ month: addMonths("2023-01", i), value, exposure }));

test("each month has its own limits: the rate times what was open, three Poisson errors away", () => {
  // 90 in 45 site-months: 2 for each.
  const [phase] = uPhases(months([8, 5], [12, 5], [10, 5], [21, 10], [19, 10], [20, 10]), []);
  expect(phase?.points.map(({ own }) => own?.mean)).toEqual([10, 10, 10, 20, 20, 20]);
  expect(phase?.points[5]?.own?.upper).toBeCloseTo(20 + 3 * Math.sqrt(20), 10);
  expect(phase?.points[0]?.own?.lower).toBeCloseTo(10 - 3 * Math.sqrt(10), 10);
  expect(phase?.points.flatMap(({ rules }) => rules)).toEqual([]);
  expect(phase?.exact).toBe(false);
});
test("limits are wider where months differ from one to the next by more than Poisson", () => {
  // Expected 20: ±10 in turn is ±√5 standard errors, the moving range 2√5, over 1.128 the spread.
  const [phase] = uPhases(months([30, 10], [10, 10], [30, 10], [10, 10], [30, 10], [10, 10]), []);
  expect(phase?.points[0]?.own?.upper).toBeCloseTo(20 + (3 * 2 * Math.sqrt(5) * Math.sqrt(20)) / 1.128, 8);
});
test("twice the sites and twice the patients is no change of pace; half the patients at the same sites is one", () => {
  const grown = months(
    ...Array.from({ length: 6 }, () => [20, 5] as const),
    ...Array.from({ length: 6 }, () => [40, 10] as const),
  );
  const slower = months(...Array.from({ length: 9 }, () => [40, 10] as const), [12, 10], [11, 10], [12, 10]);
  const signals = (of: typeof grown) => controlSignals(inScores(uPhases(of, [])));
  expect(signals(grown)).toEqual([]);
  expect(signals(slower).some(({ rule, up }) => rule === "outside" && !up)).toBe(true);
});
test("under five a month the limits are exact, and a month outside them the only rule", () => {
  const [phase] = uPhases(months([2, 1], [3, 1], [2, 1], [3, 1], [2, 1], [3, 1], [12, 1]), []);
  expect(phase?.exact).toBe(true);
  expect(phase?.points.map(({ rules }) => rules.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
test("a change sets the rate anew; too few months, and nobody, have no limits", () => {
  const all = months(
    ...Array.from({ length: 6 }, () => [10, 5] as const),
    ...Array.from({ length: 6 }, () => [30, 5] as const),
  );
  expect(uPhases(all, ["2023-07-01"]).map(({ limits }) => limits?.mean)).toEqual([10, 30]);
  expect(uPhases(all.slice(0, 5), [])[0]?.limits).toBeNull();
  expect(uPhases(months(...Array.from({ length: 7 }, () => [0, 5] as const)), [])[0]?.limits).toBeNull();
});
