import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { metricCounts } from "../../../questions/quality/counts.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { qualityModel } from "./model.ts";
import { placeQuality } from "./place.ts";
import { words } from "./words.ts";

const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
const measured = (metric: string, month: string, outside: number, values: readonly number[]) => ({
  specimen: "blood" as const,
  metric,
  classes: "snv",
  unit: null,
  lower_limit: metric === "any" ? null : 100,
  upper_limit: null,
  month,
  samples: 40,
  outside,
  values,
  counts: values.map(() => 40 / values.length),
});
const model = something(
  qualityModel(
    metricCounts([
      measured("COVERAGE", "2023-01", 10, [100, 200]),
      measured("COVERAGE", "2023-03", 20, [200, 200]),
      measured("any", "2023-01", 10, []),
      measured("any", "2023-03", 20, []),
    ]),
  ),
);

test("a class's bar ends where its share lies between nothing and the upper limit, which fills the room", () => {
  const { classes } = placeQuality(model, { width: 824 }, words.en, voice);
  expect(classes.across).toBe(400);
  const [row] = classes.groups[0]?.rows ?? [];
  // 30 of 80 outside.
  const { value = 0, high = 0 } = row?.reach ?? {};
  expect(value / high).toBeCloseTo(0.375 / (row?.course.all.outside.estimate.high ?? 0), 9);
});
test("of five metrics the three with most samples outside have a small chart, the others a line", () => {
  const outside = { A: 1, B: 30, C: 0, D: 20, E: 10 };
  const five = something(
    qualityModel(
      metricCounts(Object.entries(outside).map(([metric, n]) => measured(metric, "2023-01", n, [100, 200]))),
    ),
  );
  const { metrics, others, height } = placeQuality(five, { width: 824 }, words.en, voice);
  expect(metrics[0]?.tiles.map(({ course }) => course.metric)).toEqual(["B", "D", "E"]);
  const { specimen, top = 0, lines = [] } = others[0] ?? {};
  expect([others.length, specimen]).toEqual([1, "blood"]);
  expect(lines.map((line) => [line.course.metric, line.top])).toEqual([
    ["A", top + 24],
    ["C", top + 68],
  ]);
  expect(height).toBeGreaterThanOrEqual(top + 68 + 44);
});
test("a metric's limit and medians share one scale, with 8 % of room over and under", () => {
  const { metrics } = placeQuality(model, { width: 824 }, words.en, voice);
  const [tile] = metrics[0]?.tiles ?? [];
  const { plotTop = 0, limits = [], dots = [], ends = [], end } = tile ?? {};
  // Values from 100 to 200 on 72 pixels: 16 in 116 parts of room. The medians are 150 and 200.
  expect(limits[0]).toBeCloseTo(plotTop + 72 - (72 * 8) / 116, 9);
  expect(dots).toHaveLength(2);
  expect(dots[0]?.y).toBeCloseTo(plotTop + 72 - (72 * 58) / 116, 9);
  expect(dots[1]?.y).toBeCloseTo(plotTop + 72 - (72 * 108) / 116, 9);
  expect(ends.map(({ month, anchor }) => [month, anchor])).toEqual([
    ["2023-01", "start"],
    ["2023-03", "end"],
  ]);
  expect(tile?.across).toBeCloseTo((824 - 48) / 3, 9);
  expect(end).toBeCloseTo((824 - 48) / 3 - 44, 9);
});
test("on a phone one small chart stands in a row, as wide as the page", () => {
  const { metrics, classes } = placeQuality(model, { width: 360 }, words.en, voice);
  expect([metrics[0]?.tiles[0]?.across, classes.across]).toEqual([360, 360]);
});
