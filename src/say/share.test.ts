import { expect, test } from "vitest";
import { shareOf } from "../stats/share.ts";
import { formats, nbsp } from "../words/format.ts";
import { boldShare, shareText } from "./share.ts";

const f = formats.en;

test("the unit stands behind n of N, with and without a percentage", () => {
  expect(shareText(shareOf(20, 25), "patients", f)).toBe(`80${nbsp}% (95 % interval 61 to 91, 20 of 25 patients)`);
  expect(shareText(shareOf(9, 12), "patients", f)).toBe("9 of 12 patients");
  expect(shareText(shareOf(0, 0), "", f)).toBe("0 of 0");
});
test("what stands before the bracket is bold", () => {
  expect(boldShare(shareOf(20, 25), "", f).markup).toBe(`<b>80${nbsp}%</b> (95${nbsp}% interval 61 to 91, 20 of 25)`);
  expect(boldShare(shareOf(9, 12), "", f, "blood").markup).toBe('<b class="blood">9 of 12</b>');
});
