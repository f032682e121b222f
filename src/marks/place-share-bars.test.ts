import { expect, test } from "vitest";
import { placeShareBars, type ShareBar } from "./place-share-bars.ts";

const bar = (label: string, value: number | null, reference: number | null = null): ShareBar => ({
  label,
  reading: `${label} reads`,
  share: value === null ? null : { value, low: value * 0.8, high: Math.min(1, value * 1.2) },
  reference,
  percent: "",
  ratio: "1 / 2",
  few: false,
  strong: false,
  apart: false,
});
const words = { axis: "share", ratio: "n / N", reference: "elsewhere" };
const place = (rows: readonly ShareBar[], width = 740) => placeShareBars(rows, { width }, words);

test.each([740, 312])("at %i pixels bars keep their proportions and stay within the width", (width) => {
  const bars = place([bar("A", 0.1, 0.6), bar("B", 0.2), bar("C", 0.9)], width).bars.flatMap((each) => each.bar ?? []);
  const first = bars[0]?.width ?? 1;
  expect(bars.map((each) => Math.round((each.width / first) * 10) / 10)).toEqual([1, 2, 9]);
  for (const { x, width: long, low, high } of bars) {
    expect(x + long).toBeLessThanOrEqual(width);
    expect(low).toBeLessThan(x + long);
    expect(high).toBeGreaterThan(x + long);
  }
});
test("the axis ends at a round share over the largest, and never beyond 100 %", () => {
  expect(place([bar("A", 0.11)]).ticks.at(-1)?.label).toBe("15\u00a0%");
  expect(place([bar("A", 0.95)]).ticks.at(-1)?.label).toBe("100\u00a0%");
});
test("a row without a denominator has no bar; a reference stands without one", () => {
  const { bars, key } = place([bar("A", null, 0.3)]);
  expect(bars[0]?.bar).toBe(null);
  expect(bars[0]?.reference).toBeGreaterThan(0);
  expect(key?.text).toBe("elsewhere");
  expect(placeShareBars([bar("A", 0.3)], { width: 740 }, { ...words, reference: null }).key).toBe(null);
});
test("rows of 28 pixels under the heading and the key; on a phone of 46, the bar under its label", () => {
  const wide = place([bar("A", 0.1), { ...bar("B", 0.2), apart: true }]);
  expect(wide).toMatchObject({ top: 50, bottom: 106, height: 134, rules: [78] });
  expect(wide.bars.map(({ y, textY }) => [y, textY])).toEqual([
    [64, 64],
    [92, 92],
  ]);
  const [first] = place([bar("A", 0.1)], 312).bars;
  expect(first).toMatchObject({ y: 83, textY: 64, area: { x: 0, y: 51, width: 312, height: 44 } });
});
test.each([740, 312])(
  "a long label is broken into lines that fit, and its row is as much taller, at %i pixels",
  (width) => {
    const long = bar("variants: a gene that stands outside the list of the panel of genes", 0.2);
    const { bars, bottom, top } = place([bar("A", 0.1), long], width);
    const [short, tall] = bars;
    expect(tall?.label.length).toBeGreaterThan(1);
    expect(tall?.label.map(({ text }) => text).join(" ")).toBe(long.label);
    const more = 18 * ((tall?.label.length ?? 0) - 1);
    expect((tall?.area.height ?? 0) - (short?.area.height ?? 0)).toBe(more);
    expect(bottom - top).toBe(2 * ((short?.area.height ?? 0) + 2) + more);
    const ys = tall?.label.map(({ y }) => y) ?? [];
    expect(Math.max(...ys)).toBeLessThan((tall?.area.y ?? 0) + (tall?.area.height ?? 0));
  },
);
