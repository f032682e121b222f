import { expect, test } from "vitest";
import { type ShareBar, shareBars } from "./share-bars.ts";

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
const draw = (rows: readonly ShareBar[], width: number) =>
  shareBars(rows, { width }, words)
    .marks.map(({ markup }) => markup)
    .join("");

test.each([740, 312])("at %i pixels bars keep their proportions and stay within the width", (width) => {
  const markup = draw([bar("A", 0.1, 0.6), bar("B", 0.2), bar("C", 0.9)], width);
  const bars = [...markup.matchAll(/class="block pale" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, w]) => [
    Number(x),
    Number(w),
  ]);
  expect(bars.map(([, w = 0]) => w / (bars[0]?.[1] ?? 1)).map((n) => Math.round(n * 10) / 10)).toEqual([1, 2, 9]);
  for (const [x = 0, w = 0] of bars) expect(x + w).toBeLessThanOrEqual(width);
});
test("the axis ends at a round share over the largest, and never beyond 100 %", () => {
  expect(draw([bar("A", 0.11)], 740)).toMatch(/>15\u00a0%</);
  expect(draw([bar("A", 0.95)], 740)).toMatch(/>100\u00a0%</);
});
test("a row without a denominator has no bar; a reference stands without one", () => {
  const markup = draw([bar("A", null, 0.3)], 740);
  expect(markup).not.toMatch(/class="block/);
  expect(markup.match(/class="headed"/g)).toHaveLength(2); // its own and the key's
});
