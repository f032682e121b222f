import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtWidths, widthIn } from "./sizes.ts";

const style = readFileSync("src/styles/drawing.css", "utf8");

test("the style shows each drawing from the width on for which it was made, and the one before it no longer", () => {
  const steps = [
    ...style.matchAll(
      /@container \(min-width: (\d+)px\) \{\s*\.drawing > \.at-(\d+) \{\s*display: none;\s*\}\s*\.drawing > \.at-(\d+) \{\s*display: block;/g,
    ),
  ].map(([, ...numbers]) => numbers.map(Number));
  const wider = builtWidths.slice(1);
  expect(steps).toEqual(wider.map((width, i) => [width, builtWidths[i], width]));
  expect(style).toContain(`.drawing > :not(.at-${builtWidths[0]}, .now)`);
});

test("a drawing is never a third wider than the one before it but for the phone's, so that no card stays half empty", () => {
  for (const [i, width] of builtWidths.slice(2).entries()) expect(width / (builtWidths[i + 1] ?? 0)).toBeLessThan(1.35);
});

test("a figure has the width of its room, within what can be read", () => {
  expect([100, 500.5, 5000].map(widthIn)).toEqual([280, 500.5, 1130]);
});
