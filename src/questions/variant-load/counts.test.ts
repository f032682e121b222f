import fc from "fast-check";
import { expect, test } from "vitest";
import { halfOfVariants } from "./counts.ts";

test("one hypermutated patient among many carries half alone", () => {
  expect(
    halfOfVariants([
      { variants: 5, patients: 99 },
      { variants: 4000, patients: 1 },
    ]),
  ).toEqual({
    carriers: 1,
    patients: 100,
    variants: 4495,
  });
});
test("equal loads: half of the patients, rounded up", () => {
  expect(halfOfVariants([{ variants: 3, patients: 10 }])).toMatchObject({ carriers: 5 });
  expect(halfOfVariants([{ variants: 3, patients: 11 }])).toMatchObject({ carriers: 6 });
  expect(halfOfVariants([])).toBeNull();
});
test("it is what counting patient by patient gives", () => {
  const each = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(each, (patients) => {
      const sorted = patients.toSorted((a, b) => b - a);
      const total = sorted.reduce((sum, n) => sum + n, 0);
      let [carriers, sum] = [0, 0];
      while (2 * sum < total) sum += sorted[carriers++] ?? 0;
      const loads = [...new Set(patients)].map((variants) => ({
        variants,
        patients: patients.filter((n) => n === variants).length,
      }));
      expect(halfOfVariants(loads)).toEqual({ carriers, patients: patients.length, variants: total });
    }),
  );
});
