import fc from "fast-check";
import { expect, test } from "vitest";
import { fieller, type RatioSums } from "./fieller.ts";

type Unit = readonly [x: number, y: number];
const sumsOf = (units: readonly Unit[]): RatioSums => {
  const sum = (of: (unit: Unit) => number): number => units.reduce((total, each) => total + of(each), 0);
  return {
    n: units.length,
    x: sum(([x]) => x),
    y: sum(([, y]) => y),
    xx: sum(([x]) => x * x),
    yy: sum(([, y]) => y * y),
    xy: sum(([x, y]) => x * y),
  };
};
const times = (n: number, unit: Unit): readonly Unit[] => Array.from({ length: n }, () => unit);

test("an example solved as a quadratic by other means", () => {
  // 34,000 kroner more over 40 patients, for six more with a finding: 5,667 each.
  const units = [...times(6, [500, 0]), ...times(6, [500, 1]), ...times(28, [1000, 0])];
  const told = fieller(sumsOf(units));
  expect(told?.low).toBeCloseTo(3052.5125, 3);
  expect(told?.high).toBeCloseTo(23638.1749, 3);
});
test("where what it is divided by may be nothing the interval has no end, and of one unit there is none", () => {
  expect(fieller(sumsOf([...times(6, [500, 1]), ...times(4, [500, -1]), ...times(30, [500, 0])]))).toBeNull();
  expect(fieller(sumsOf([[1, 1]]))).toBeNull();
  expect(fieller(sumsOf([]))).toBeNull();
});
test("at its ends the difference lies 1.96 standard errors from zero, taken unit by unit", () => {
  const unit = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 30, maxLength: 60 }), (units) => {
      const told = fieller(sumsOf(units));
      if (told === null) return;
      for (const ratio of [told.low, told.high]) {
        const apart = units.map(([x, y]) => x - ratio * y);
        const mean = apart.reduce((a, b) => a + b, 0) / apart.length;
        const variance = apart.reduce((all, each) => all + (each - mean) ** 2, 0) / (apart.length - 1);
        const error = Math.sqrt(variance / apart.length);
        expect(Math.abs(mean) / Math.max(error, 1e-9)).toBeCloseTo(error < 1e-6 ? 0 : 1.959964, error < 1e-6 ? -9 : 3);
      }
    }),
  );
});
