import { expect, test } from "vitest";
import { compareShares, differ, outsideBy } from "./compared.ts";

const unit = (code: string, events: number, trials: number) => ({ code, events, trials });

test("limits are exact binomial quantiles around the share of all; those without trials are left out", () => {
  // the smallest k with P(X ≤ k) of at least 0.1, 2.5, 97.5 and 99.9 %, X binomial over 50 with 75 %: 27, 31, 43, 46
  const found = compareShares([unit("A", 25, 50), unit("B", 50, 50), unit("C", 0, 0)]);
  expect(found?.overall).toMatchObject({ events: 75, trials: 100 });
  expect(found?.points.map(({ code, against }) => [code, against?.place])).toEqual([
    ["A", "below_998"],
    ["B", "above_998"],
  ]);
  expect(found?.points[0]?.against?.limits).toEqual({ low998: 0.54, low95: 0.62, high95: 0.86, high998: 0.92 });
  expect(found && differ(found)).toBe("differ");
  expect(found && outsideBy(found)).toEqual([
    { place: "below_998", codes: ["A"] },
    { place: "above_998", codes: ["B"] },
  ]);
});
test("one alone has nothing to be compared with, and none has no share", () => {
  expect(compareShares([unit("A", 3, 4), unit("B", 0, 0)])).toMatchObject({
    points: [{ code: "A", against: null }],
    dispersion: null,
  });
  expect(compareShares([unit("A", 0, 0)])).toBeNull();
});
test("outside the 95 % limits alone is perhaps, within them chance", () => {
  const verdict = (...units: readonly ReturnType<typeof unit>[]) => {
    const found = compareShares(units);
    return found && differ(found);
  };
  expect(verdict(unit("A", 40, 50), unit("B", 40, 50), unit("C", 38, 50))).toBe("chance");
  expect(verdict(unit("A", 300, 400), unit("B", 29, 50))).toBe("perhaps");
});
test("ten that differ more than chance explains have wider limits; nine have not", () => {
  const units = Array.from({ length: 10 }, (_, i) => unit(`S${i}`, i % 2 === 0 ? 60 : 80, 100));
  const [ten, nine] = [compareShares(units), compareShares(units.slice(1))];
  expect(ten?.spread).toBeCloseTo(0.0949269, 6);
  expect(ten?.points.map(({ against }) => against?.place)).toEqual(Array.from({ length: 10 }, () => "within"));
  expect(ten && differ(ten)).toBe("differ");
  expect(nine).toMatchObject({ dispersion: null, spread: 0 });
  expect(nine && differ(nine)).toBe("perhaps");
});
