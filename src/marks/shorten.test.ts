import { expect, test } from "vitest";
import { shorten, shortenName } from "./shorten.ts";
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
test("a name that is too long keeps its start and its end", () => {
  expect(shortenName("Tromsø", 200, 14)).toBe("Tromsø");
  const [one, other] = [1, 2].map((n) =>
    shortenName(`Universitetssykehuset, seksjon for onkologi, avdeling ${n}`, 160, 14),
  );
  expect(one).toMatch(/^Univ.*….* 1$/);
  expect(other).not.toBe(one);
  expect(textWidth(one ?? "", 14)).toBeLessThanOrEqual(160);
  // A sign outside the basic plane is not cut in two.
  expect(shortenName("😀".repeat(40), 100, 14)).toMatch(/^😀+…😀+$/u);
});
test("signs that fill a square are as wide as they are high", () => {
  expect(textWidth("東京大学", 14)).toBe(4 * 14);
});
