import { expect, test } from "vitest";
import { visible } from "./visible.ts";

test("what cannot be seen is written out, what can is left", () => {
  expect(visible('"KRAS\u00a0"')).toBe('"KRAS\\u00a0"');
  expect(visible('"A\u030alesund"')).toBe('"A\\u030alesund"');
  expect(visible('"B\u200b"')).toBe('"B\\u200b"');
  expect(visible('"\u0412"')).toBe('"\\u0412"');
  expect(visible('"a\tb\u{e0041}"')).toBe('"a\\u0009b\\udb40\\udc41"');
  expect(visible('"Ålesund, 12:25245350:C>T = ½ µ"')).toBe('"Ålesund, 12:25245350:C>T = \\u00bd \\u00b5"');
});
