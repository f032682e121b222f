import { expect, test } from "vitest";
import { funnelCurve } from "../stats/funnel-place.ts";
import { type FunnelPoint, funnel, lowestShare } from "./funnel.ts";

const text = { axis: "n", limit95: "95 %", limit998: "99.8 %", percent: (s: number) => `${s * 100} %`, count: String };
const box = { left: 0, right: 400, top: 20, bottom: 220 };
const point = (name: string | null, trials: number, share: number): FunnelPoint => ({
  trials,
  share,
  low: share - 0.1,
  high: share + 0.1,
  name,
  reading: `${name} reads`,
  few: trials < 25,
});
const draw = (points: readonly FunnelPoint[], compare = true) =>
  funnel(
    {
      points,
      curve: compare ? (largest) => funnelCurve(0.7, largest) : null,
      overall: compare ? { share: 0.7, text: "all 70 %" } : null,
      target: null,
    },
    0.4,
    box,
    text,
    "both",
  ).markup;

test("the axis begins at a fifth below every share", () => {
  expect(lowestShare([0.71, 0.45])).toBe(0.4);
  expect(lowestShare([0.95])).toBe(0.4);
  expect(lowestShare([0.4, 0.9])).toBe(0.2);
  expect(lowestShare([0])).toBe(0);
});
test("names of points at one place do not stand on one another", () => {
  const spots = [
    ...draw([point("A", 50, 0.7), point("B", 50, 0.7)]).matchAll(/class="halo" x="([\d.]+)" y="([\d.]+)"/g),
  ].map(([, x, y]) => `${x} ${y}`);
  expect(new Set(spots).size).toBe(2);
});
test("few are hollow, a point without a name has none, and nothing lies outside the box", () => {
  const markup = draw([point(null, 10, 0.9), point("B", 80, 0.75)]);
  expect(markup).toMatch(/class="hollow"/);
  expect(markup.match(/class="halo"/g)).toHaveLength(1);
  const ys = [...markup.matchAll(/ cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(box.top);
  expect(Math.max(...ys)).toBeLessThanOrEqual(box.bottom);
});
test("without limits the point shows its own interval", () => {
  expect(draw([point("A", 50, 0.7)], false)).not.toMatch(/class="limit/);
  expect(draw([point("A", 50, 0.7)], false)).toMatch(/class="stroke both"/);
});
