import { expect, test } from "vitest";
import { placeTmb } from "./place.ts";

// 42 mutations a megabase over 420 pixels across; 42 over 406 down, zero in the middle.
const size = { width: 34 + 420 + 4 };
const narrow = { bottom: 330, middle: 182 };
const agreement = (low: number, value: number, high: number) => ({
  bias: { value, low: value, high: value },
  limits: { low, high },
  lower: { value: low, low, high: low },
  upper: { value: high, low: high, high },
  concordance: null,
});

test("a bin begins at its mean and lies around its difference; its rectangle goes by area", () => {
  const bins = [
    { mean: 10, difference: 0, pairs: 4 },
    { mean: 40, difference: 20, pairs: 1 },
  ];
  const placed = placeTmb({ agreement: null, bins }, size);
  expect(placed.bottom).toBe(narrow.bottom);
  expect(placed.lines).toEqual([]);
  const [first, second] = placed.bins;
  const step = (330 - 34) / 21;
  expect(first?.room.x).toBeCloseTo(134);
  expect(first?.room.width).toBeCloseTo(20);
  expect(first?.room.y).toBeCloseTo(narrow.middle - step / 2);
  expect(first?.filled.width).toBeCloseTo(19);
  expect(second?.room.y).toBeCloseTo(34);
  expect(second?.filled.width).toBeCloseTo(9.5);
  expect((second?.filled.x ?? 0) + 9.5 / 2).toBeCloseTo(34 + 410);
});
test("a line beyond the bins is told by its label alone; labels do not meet", () => {
  const { lines } = placeTmb({ agreement: agreement(-30, 0, 0.5), bins: [] }, size);
  expect(lines.map(({ line, value, y }) => [line, value, y === null])).toEqual([
    ["upper", 0.5, false],
    ["bias", 0, false],
    ["lower", -30, true],
  ]);
  const [upper, bias, lower] = lines.map(({ labelY }) => labelY);
  expect((bias ?? 0) - (upper ?? 0)).toBeGreaterThanOrEqual(18);
  expect(lower).toBe(narrow.bottom - 9);
});
