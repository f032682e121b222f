import fc from "fast-check";
import { expect, test } from "vitest";
import { spread, textWidth, wrap } from "./text.ts";

test("wraps at words and keeps them all", () => {
  const lines = wrap("one two three four five", 60, 14);
  expect(lines.join(" ")).toBe("one two three four five");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(60);
});
test("a word is not left alone on the last line, but where a number would end the line before it", () => {
  expect(wrap("Share of patients with a finding", 190, 14)).toEqual(["Share of patients with", "a finding"]);
  expect(wrap("Finding", 20, 14)).toEqual(["Finding"]);
  expect(wrap("126 on 31 October 2023", 130, 14)).toEqual(["126 on 31 October", "2023"]);
});
test("bold is wider", () => expect(textWidth("Blood", 14, true)).toBeGreaterThan(textWidth("Blood", 14)));
test("labels keep their place when they do not collide", () => {
  expect(
    spread(
      [
        { at: 20, height: 10 },
        { at: 80, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 80]);
});
test("labels never overlap where there is room for all", () => {
  const labels = fc.array(fc.record({ at: fc.integer({ min: 0, max: 200 }), height: fc.constant(16) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(labels, (wanted) => {
      const placed = spread(wanted, 0, 200).toSorted((a, b) => a - b);
      for (const [i, at] of placed.entries()) expect(at - (placed[i - 1] ?? -16)).toBeGreaterThanOrEqual(16 - 1e-9);
      expect(placed.every((at) => at >= 8 - 1e-9 && at <= 192 + 1e-9)).toBe(true);
    }),
  );
});
