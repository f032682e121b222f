import { expect, test } from "vitest";
import { shorten } from "./shorten.ts";
import { textWidth } from "./text.ts";

test("a text that fits stays as it is; a longer one ends in an ellipsis and fits", () => {
  expect(shorten("Declined", 200, 14)).toBe("Declined");
  const short = shorten("Took part in another trial that excludes this one", 120, 14);
  expect(short).toMatch(/^Took part.*…$/);
  expect(textWidth(short, 14)).toBeLessThanOrEqual(120);
});
test("a bold text is wider, and keeps less of its start", () => {
  const name = "MEDIAN_TARGET_COVERAGE_COUNT";
  const bold = shorten(name, 120, 14, true);
  expect(textWidth(bold, 14, true)).toBeLessThanOrEqual(120);
  expect(bold.length).toBeLessThanOrEqual(shorten(name, 120, 14).length);
});
