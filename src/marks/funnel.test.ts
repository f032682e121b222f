import { expect, test } from "vitest";
import { funnelCurve } from "../stats/funnel-place.ts";
import { funnel } from "./funnel.ts";
import { type FunnelPoint, lowestShare, placeFunnel } from "./place-funnel.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

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
const dataOf = (points: readonly FunnelPoint[], compare: boolean) => ({
  points,
  curve: compare ? (largest: number) => funnelCurve(0.7, largest) : null,
  overall: compare ? { share: 0.7, text: "all 70 %" } : null,
  target: null,
});
const place = (points: readonly FunnelPoint[], compare = true) =>
  placeFunnel(dataOf(points, compare), 0.4, box, text, "both");
const draw = (points: readonly FunnelPoint[], compare = true) =>
  funnel(dataOf(points, compare), 0.4, box, text, "both").markup;

test("the axis begins at a fifth below every share", () => {
  expect(lowestShare([0.71, 0.45])).toBe(0.4);
  expect(lowestShare([0.95])).toBe(0.4);
  expect(lowestShare([0.4, 0.9])).toBe(0.2);
  expect(lowestShare([0])).toBe(0);
});
test("names of points at one place do not stand on one another", () => {
  const spots = place([point("A", 50, 0.7), point("B", 50, 0.7)]).points.map(
    ({ name }) => `${name?.spot.x} ${name?.spot.y}`,
  );
  expect(new Set(spots).size).toBe(2);
});
test("what is chosen has its whole name within the plot, however close to an edge it lies and whatever lies around it", () => {
  const long = "Universitetssykehuset i Nord, avdeling A";
  const near = [0.86, 0.88, 0.9, 0.92, 0.94, 0.96].map((share) => point(null, 10, share));
  for (const trials of [1, 50, 100]) {
    const chosen = { ...point(long, trials, 0.9), chosen: true };
    const { points, left, right } = place([chosen, ...near, point("B", 100, 0.5)]);
    const name = points[0]?.name;
    const width = textWidth(long, theme.font, true);
    const from = (name?.spot.x ?? 0) - { start: 0, middle: width / 2, end: width }[name?.spot.anchor ?? "start"];
    expect(name?.text).toBe(long);
    expect(from).toBeGreaterThanOrEqual(left - 8);
    expect(from + width).toBeLessThanOrEqual(right + 8);
  }
});
test("few are hollow, a point without a name has none, and nothing lies outside the box", () => {
  const points = [point(null, 10, 0.9), point("B", 80, 0.75)];
  const markup = draw(points);
  expect(markup).toMatch(/class="hollow"/);
  expect(markup.match(/class="halo"/g)).toHaveLength(1);
  for (const { y } of place(points).points) {
    expect(y).toBeGreaterThanOrEqual(box.top);
    expect(y).toBeLessThanOrEqual(box.bottom);
  }
});
test("a share stands on its height, its trials along the axis, which has room beyond the largest", () => {
  const { points, levels, overall, left, right, limits } = place([point("A", 50, 0.7), point("B", 100, 1)], false);
  // From 0.4 at 220 to 1 at 20; 46 from the left, 10 from the right, where no words stand.
  expect([left, right, overall, limits]).toEqual([46, 390, null, null]);
  expect(levels.map(({ at }) => Math.round(at))).toEqual([220, 153, 87, 20]);
  expect(points.map(({ y }) => Math.round(y))).toEqual([120, 20]);
  expect(points[1]?.x).toBeCloseTo(46 + 344 / 1.06, 10);
});
test("without limits the point shows its own interval", () => {
  expect(draw([point("A", 50, 0.7)], false)).not.toMatch(/class="limit/);
  expect(draw([point("A", 50, 0.7)], false)).toMatch(/class="stroke both"/);
});
