import { expect, test } from "vitest";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { placeTmb } from "./place.ts";

// 42 mutations a megabase over 420 pixels across; 42 over 406 down, zero in the middle.
const size = { width: 34 + 420 + 4 };
const narrow = { bottom: 330, middle: 182 };
const at = (value: number) => ({ value, low: value, high: value });
const ratios = (lower: number, ratio: number, upper: number) => ({
  pairs: 30,
  lower: at(lower),
  ratio: at(ratio),
  upper: at(upper),
});

test("a bin begins at its mean and lies around its difference; its rectangle goes by area", () => {
  const bins = [
    { mean: 10, difference: 0, pairs: 4 },
    { mean: 40, difference: 20, pairs: 1 },
  ];
  const placed = placeTmb({ ratios: null, bins }, size, String);
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
test("a ratio is a line from the origin to where it leaves the bins; labels do not meet", () => {
  const { lines } = placeTmb({ ratios: ratios(1 / 3, 1, 3), bins: [] }, size, String);
  // At a ratio of 3 the difference is the mean: 21 at 21, the upper edge; at 1 there is none.
  expect(lines.map(({ line, value, to }) => [line, value, Math.round(to.x), Math.round(to.y)])).toEqual([
    ["upper", 3, 34 + 210, 34],
    ["ratio", 1, 34 + 420, narrow.middle],
    ["lower", 1 / 3, 34 + 210, narrow.bottom],
  ]);
  expect(lines.every(({ from }) => from.x === 34 && from.y === narrow.middle)).toBe(true);
  const near = placeTmb({ ratios: ratios(0.98, 1, 1.02), bins: [] }, size, String).lines.map(({ labelY }) => labelY);
  expect((near[1] ?? 0) - (near[0] ?? 0)).toBeGreaterThanOrEqual(18);
});
test("the lines of a high burden cross where both are 10, and begin where the other specimen has none", () => {
  const { high } = placeTmb({ ratios: null, bins: [] }, size, String);
  const step = (330 - 34) / 42;
  expect(
    high.map(({ specimen, from, to }) =>
      [specimen, from.x - 34, from.y, to.x - 34, to.y].map((n) => (typeof n === "number" ? Math.round(n) : n)),
    ),
  ).toEqual([
    ["blood", 50, Math.round(narrow.middle - 10 * step), 205, narrow.bottom],
    ["tissue", 50, Math.round(narrow.middle + 10 * step), 205, 34],
  ]);
});
test("a label has its room in the figure: before the end of a steep line, or after it", () => {
  const said = (line: string, value: number) => `${line} limit ${value} times`;
  const sides = (width: number) =>
    placeTmb({ ratios: ratios(0.1, 1, 7.34), bins: [] }, { width }, said).lines.map(({ anchor, labelX, to, label }) => {
      const width = textWidth(label, theme.font);
      return {
        anchor,
        from: anchor === "end" ? labelX - width : labelX,
        to: anchor === "end" ? labelX : labelX + width,
        line: to.x,
      };
    });
  expect(sides(312).map(({ anchor }) => anchor)).toEqual(["start", "end", "start"]);
  expect(sides(1060).map(({ anchor }) => anchor)).toEqual(["end", "end", "end"]);
  for (const { from, to, anchor, line } of sides(312)) {
    expect(from).toBeGreaterThanOrEqual(34);
    expect(to).toBeLessThanOrEqual(312);
    if (anchor === "start") expect(from).toBe(line + 8);
  }
});
