import { expect, test } from "vitest";
import { multiples, placeMultiples } from "./multiples.ts";
import { svg } from "./svg.ts";
import { textWidth } from "./text.ts";

const figures = ["one", "two", "three", "four"].map((heading) => ({
  heading,
  reading: (row: string) => `${heading} ${row}`,
  draw: (row: string, y: number, { right }: { right: number }) =>
    row === "Tissue only" ? svg`<circle cx="${right}" cy="${y}" r="1"/>` : null,
}));
const draw = (width: number) =>
  multiples(["Tissue only", "Blood, then tissue"], (row) => row, figures, { width }, "none");
const places = (width: number) =>
  [
    ...draw(width)
      .marks.map(({ markup }) => markup)
      .join("")
      .matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g),
  ].map(([, x, y]) => [x, y]);

test("all on one line on a desk, two by two in between, one below the other on a phone", () => {
  const lines = (width: number) => new Set(places(width).map(([, y]) => y)).size;
  expect([740, 596, 312].map(lines)).toEqual([1, 2, 4]);
  expect(draw(596).height).toBeLessThan(draw(312).height);
});
test("rows are named once a line of figures; an empty place says so; nothing passes the edge", () => {
  const markup = draw(596)
    .marks.map((mark) => mark.markup)
    .join("");
  expect(markup.match(/>Tissue only</g)).toHaveLength(2);
  expect(markup.match(/>none</g)).toHaveLength(4);
  for (const [x] of places(596)) expect(Number(x)).toBeLessThanOrEqual(596);
});
test("columns share what the names of the rows leave; a line of figures begins below the one before", () => {
  const room = 14 + textWidth("row", 14);
  const { blocks, tall, height } = placeMultiples(["a", "b", "c", "d"], ["row", "row"], { width: room + 342 });
  expect(tall).toBe(76);
  expect(blocks.map(({ top }) => top)).toEqual([27, 27, 132 + 27, 132 + 27]);
  expect(blocks.map(({ first }) => first)).toEqual([true, false, true, false]);
  expect(blocks.map(({ left, right }) => [left - room, right - room])).toEqual([
    [0, expect.closeTo(160, 9)],
    [expect.closeTo(182, 9), expect.closeTo(342, 9)],
    [0, expect.closeTo(160, 9)],
    [expect.closeTo(182, 9), expect.closeTo(342, 9)],
  ]);
  expect(height).toBe(132 + 27 + 76 + 8);
});
