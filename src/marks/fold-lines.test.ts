import { expect, test } from "vitest";
import { foldLines } from "./fold-lines.ts";
import { svg } from "./svg.ts";

const drawn = (rows: number) =>
  foldLines(
    Array.from({ length: rows }, (_, i) => i),
    {
      bottomOf: (lines) => 10 + 20 * lines,
      below: 30,
      head: [svg`<text>head</text>`],
      axis: (bottom) => svg`<line y2="${bottom}"/>`,
      line: (i) => svg`<circle r="${i}"/>`,
      foot: (bottom) => [svg`<rect y="${bottom}"/>`],
    },
    { more: (n) => `${n} more`, all: (n) => `all ${n}`, onPaper: (n) => `not printed: ${n}` },
  );
const text = (marks: readonly { markup: string }[]): string => marks.map(({ markup }) => markup).join("");

test("up to 25 lines stand as they are", () => {
  const { height, marks, folded } = drawn(25);
  expect([height, folded]).toEqual([10 + 20 * 25 + 30, undefined]);
  expect(text(marks).match(/<circle/g)).toHaveLength(25);
});

test("of more, 20 are shown and printed, and how many are left is said", () => {
  const { height, marks, folded } = drawn(200);
  expect(height).toBe(10 + 20 * 200 + 30);
  expect(text(marks).match(/<circle/g)).toHaveLength(200);
  expect(text(marks)).toContain("not printed: 180");
  expect(folded?.all).toBe("all 200");
  const start = text(folded?.marks ?? []);
  expect(start.match(/<circle/g)).toHaveLength(20);
  expect(start).toContain("180 more");
  expect(start).toContain('<line y2="410"/>'); // the axis ends where the lines do
  expect(folded?.height).toBeLessThan(500);
});
