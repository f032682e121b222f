import { expect, test } from "vitest";
import { textAt } from "./text-at.ts";

test("what a place does not say is not written, and text is escaped", () => {
  expect(textAt("a < b", { x: 1, y: 2 }).markup).toBe('<text x="1" y="2">a &lt; b</text>');
  expect(textAt("n", { x: 0, y: 4.125, className: "", middle: true, anchor: "end" }).markup).toBe(
    '<text class="" x="0" y="4.13" dy=".35em" text-anchor="end">n</text>',
  );
  expect(textAt("n", { x: 0, y: 4, size: 13, hidden: true }).markup).toBe(
    '<text font-size="13" x="0" y="4" aria-hidden="true">n</text>',
  );
});
