import { expect, test } from "vitest";
import { formats, nbsp } from "../../words/format.ts";
import { bold, inSentence, percentLimit, shareOf } from "./wording.ts";

const f = formats.en;

test("the unit stands behind n of N, with and without a percentage", () => {
  expect(shareOf({ value: 0.8, low: 0.61, high: 0.91 }, 20, 25, "patients", f)).toBe(
    `80${nbsp}% (95 % interval 61 to 91, 20 of 25 patients)`,
  );
  expect(shareOf({ value: 0.75, low: 0.47, high: 0.91 }, 9, 12, "patients", f)).toBe("9 of 12 patients");
});
test("what stands before the bracket is bold", () => {
  expect(bold("80 % (20 of 25)").markup).toBe(`<b>80${nbsp}%</b> (20 of 25)`);
});
test("names lose their capital inside a sentence, abbreviations keep theirs", () => {
  expect([inSentence("Copy number"), inSentence("SNV")]).toEqual(["copy number", "SNV"]);
});
test("a limit keeps the decimals it needs", () => {
  expect([percentLimit(0.01, f), percentLimit(0.005, f)]).toEqual([`1${nbsp}%`, `0.5${nbsp}%`]);
});
