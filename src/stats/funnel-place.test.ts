import { expect, test } from "vitest";
import { funnelCurve, funnelPlace } from "./funnel-place.ts";

test("a share on a limit is within it", () => {
  const limits = { low998: 0.2, low95: 0.3, high95: 0.7, high998: 0.8 };
  expect([0.19, 0.2, 0.3, 0.7, 0.75, 0.8, 0.81].map((share) => funnelPlace(share, limits))).toEqual([
    "below_998",
    "below_95",
    "within",
    "within",
    "above_95",
    "above_95",
    "above_998",
  ]);
});
test("the curve ends at the largest number, with at most a hundred points, and narrows", () => {
  const curve = funnelCurve(0.7, 1234);
  expect(curve.length).toBeLessThanOrEqual(100);
  expect(curve.at(-1)?.n).toBe(1234);
  expect(curve[0]?.n).toBeGreaterThanOrEqual(1);
  const wide = (at: number) => (curve.at(at)?.high95 ?? 0) - (curve.at(at)?.low95 ?? 0);
  expect(wide(-1)).toBeLessThan(wide(0) / 3);
  expect(funnelCurve(0.5, 3).map(({ n }) => n)).toEqual([1, 2, 3]);
});
