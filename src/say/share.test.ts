import { expect, test } from "vitest";
import { shareOf } from "../stats/share.ts";
import { formats, nbsp, roundedFormats } from "../words/format.ts";
import { aboutPercent, shareText } from "./share.ts";

const f = formats.en;

test("the unit stands behind n of N, with and without a percentage", () => {
  expect(shareText(shareOf(20, 25), "patients", f)).toBe(`80${nbsp}% (95 % interval 61 to 91, 20 of 25 patients)`);
  expect(shareText(shareOf(9, 12), "patients", f)).toBe("9 of 12 patients");
  expect(shareText(shareOf(0, 0), "", f)).toBe("0 of 0");
});

test("of rounded counts a share is about so much; of 5 or fewer it can be as much as a true count of nearly 10", () => {
  const { en, nb } = roundedFormats(20);
  expect(aboutPercent(40 / 200, 200, en)).toBe(`about 20${nbsp}%`);
  // Shown as 0 of 45: in truth 4 of 44 at most, 9 %.
  expect(aboutPercent(0, 45, en)).toBe(`under 13${nbsp}%`);
  expect(aboutPercent(0, 45, nb)).toBe(`under 13${nbsp}%`);
  // Shown as 5 of 45: in truth 9 of 41 at most, 22 %.
  expect(aboutPercent(5 / 45, 45, en)).toBe(`under 25${nbsp}%`);
  expect(aboutPercent(0, 45, formats.en)).toBe(`0${nbsp}%`);
});
