import { expect, test } from "vitest";
import { placeSquare, type Square } from "./place.ts";

const model: Square<string> = {
  cells: [{ blood: "stable", tissue: "unstable", patients: 12 }],
  categories: ["unstable", "stable", "not_reliable"],
};
// A letter is 0.51 em: names of one word are as wide as they are long.
const texts = { name: (category: string) => category.slice(0, 4), count: String };

test("blood goes down, tissue across, in fields of 110 by 44; a field that holds nobody gets a zero", () => {
  const { left, right, top, rules, cells, none } = placeSquare(model, { width: 740 }, texts);
  expect(left).toBeCloseTo(3 * 0.51 * 14 + 0.33 * 14 + 16); // "stab" has a narrow t
  expect(right).toBeCloseTo(left + 330);
  expect(top).toBe(52);
  expect(rules).toEqual([52, 96, 140, 184]);
  expect(none).toHaveLength(8);
  const [field] = cells;
  expect(field?.area).toMatchObject({ y: 97, height: 42 });
  expect(field?.area.x).toBeCloseTo(left + 1);
  expect(field?.area.width).toBeCloseTo(108);
  expect(field?.square.y).toBe(118);
  expect(field?.number.text).toBe("12");
});
test("on a phone fields are as narrow as they must, and long names stand on several lines", () => {
  const named = { ...texts, name: () => "not yet reliable" };
  const { names, right, top, height } = placeSquare(model, { width: 312 }, named);
  expect(right).toBeCloseTo(312);
  const lines = names[0]?.head.map(({ text }) => text) ?? [];
  expect(lines.join(" ")).toBe("not yet reliable");
  expect(lines.length).toBeGreaterThan(1);
  expect(top).toBe(28 + 16 * lines.length + 8);
  expect(names[0]?.head.at(-1)?.y).toBe(top - 10);
  expect(height).toBe(top + 3 * 44 + 8);
});
test("columns that are too narrow have the square over its number", () => {
  const levels = ["I", "II", "III", "IV", "V", "X", "none"];
  const square = { cells: [{ blood: "I", tissue: "V", patients: 7 }], categories: levels };
  const { cells, left, right } = placeSquare(square, { width: 312 }, { ...texts, name: (level) => level });
  const [field] = cells;
  const middle = left + ((right - left) / 7) * 4.5;
  expect(field?.square.x).toBeCloseTo(middle);
  expect(Number(field?.number.y) - Number(field?.square.y)).toBe(20);
});
test("a name that would touch the next one gets a wider column, and the others what is left", () => {
  const names = ["aaaa", "aaaaaaaaaa", "aaaa"];
  const square = { cells: [{ blood: "aaaa", tissue: "aaaaaaaaaa", patients: 7 }], categories: names };
  const { cells, left, right } = placeSquare(square, { width: 240 }, { ...texts, name: (each) => each });
  const [field] = cells;
  const room = right - left;
  expect(room).toBeCloseTo(240 - left);
  const over = (room - 18 * 0.51 * 14 - 24) / 3;
  expect(field?.area.x).toBeCloseTo(left + 4 * 0.51 * 14 + 8 + over + 1);
  expect(field?.area.width).toBeCloseTo(10 * 0.51 * 14 + 8 + over - 2);
});
test("names that have no room beside each other stand in two lines, every other one above", () => {
  const categories = ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddd", "eeeeeeeeee"];
  const { names, top } = placeSquare({ cells: [], categories }, { width: 312 }, { ...texts, name: (each) => each });
  expect(names.map(({ head }) => head[0]?.y)).toEqual([1, 0, 1, 0, 1].map((line) => top - 10 - 16 * (1 - line)));
  expect(top).toBe(28 + 2 * 16 + 8);
});
