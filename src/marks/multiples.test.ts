import { expect, test } from "vitest";
import { multiples } from "./multiples.ts";
import { svg } from "./svg.ts";

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
