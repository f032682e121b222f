import { expect, test } from "vitest";
import { funnelLimits } from "./funnel.ts";
import { funnelCurve, funnelPlace, type KnownPlace, surePlace } from "./funnel-place.ts";

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

const order: readonly KnownPlace[] = ["below_998", "below_95", "within", "above_95", "above_998"];
/** Every place of true counts within 5 of those shown, of one and of all. */
function possible([events, trials]: readonly [number, number], [allEvents, all]: readonly [number, number]) {
  const near = (n: number) => Array.from({ length: 11 }, (_, i) => n - 5 + i);
  const overall = near(allEvents).flatMap((e) => near(all).map((n) => e / n));
  const places = new Set<KnownPlace>();
  for (const n of near(trials))
    for (const e of near(events).filter((each) => each >= 0 && each <= n))
      for (const p of [Math.min(...overall), allEvents / all, Math.max(...overall)])
        places.add(funnelPlace(e / n, funnelLimits(n, Math.min(1, p))));
  return places;
}

test.each([
  { own: [0, 60], all: [300, 600], sure: "below_998" },
  { own: [60, 60], all: [300, 600], sure: "above_998" },
  { own: [60, 200], all: [300, 600], sure: "below_998" },
  { own: [70, 200], all: [300, 600], sure: "below_95" },
  { own: [100, 200], all: [300, 600], sure: "within" },
  { own: [20, 40], all: [300, 600], sure: "open" },
  { own: [40, 40], all: [425, 545], sure: "open" },
] as const)("of $own around $all, rounded, it is certain: $sure", ({ own, all, sure }) => {
  const place = surePlace({ share: own[0] / own[1], trials: own[1] }, { share: all[0] / all[1], trials: all[1] }, 5);
  expect(place).toBe(sure);
  const places = [...possible(own, all)].map((each) => order.indexOf(each));
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const nearest = high < 2 ? order[high] : low > 2 ? order[low] : low === 2 && high === 2 ? "within" : "open";
  expect(place, "of all true counts one by one").toBe(nearest);
});
