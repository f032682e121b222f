import { expect, test } from "vitest";
import { formats } from "../../../words/format.ts";
import { odds } from "./wording.ts";

test("odds are told as far as they can be known: two digits, and no thousands", () => {
  const ratios = [0.0004, 0.617, 1, 5.134, 37.47, 10013.09];
  expect(ratios.map((ratio) => odds(ratio, formats.en))).toEqual([
    "under 0.01",
    "0.62",
    "1.0",
    "5.1",
    "37",
    "over 100",
  ]);
  expect(odds(5.134, formats.nb)).toBe("5,1");
});
