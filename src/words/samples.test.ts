import { expect, test } from "vitest";
import { formats } from "./format.ts";
import { samplesOf } from "./samples.ts";

test("counts with the right form of the word, in both languages", () => {
  expect([0, 1, 37].map((n) => samplesOf("blood", n, formats.en))).toEqual([
    "no blood samples",
    "1 blood sample",
    "37 blood samples",
  ]);
  expect([0, 1, 1200].map((n) => samplesOf("tissue", n, formats.nb))).toEqual([
    "ingen vevsprøver",
    "1 vevsprøve",
    "1\u00a0200 vevsprøver",
  ]);
});
