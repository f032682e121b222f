import { expect, test } from "vitest";
import { formats } from "../words/format.ts";
import { aboutKroner, twoDigits } from "./about.ts";

test("two digits are told of a large number, and every one of a small", () => {
  expect([38497, 27118, 999, 45, 4.4, 0].map(twoDigits)).toEqual([38000, 27000, 1000, 45, 4, 0]);
});
test("what was rounded is about, what was not is not", () => {
  expect(aboutKroner(38497, formats.en).replaceAll("\u00a0", " ")).toBe("about 38,000 kroner");
  expect(aboutKroner(38497, formats.nb).replaceAll("\u00a0", " ")).toBe("omtrent 38 000 kroner");
  expect(aboutKroner(200, formats.en).replaceAll("\u00a0", " ")).toBe("200 kroner");
});
