import { expect, test } from "vitest";
import { formats, nbsp } from "../words/format.ts";
import { bandInSentence, inSentence, percentLimit } from "./names.ts";

const f = formats.en;

test("names lose their capital inside a sentence, abbreviations keep theirs", () => {
  expect([inSentence("Copy number"), inSentence("SNV")]).toEqual(["copy number", "SNV"]);
});
test("a group of the rest is of cancers inside a sentence", () => {
  expect([bandInSentence("Other", "en"), bandInSentence("Andre", "nb")]).toEqual([
    "other cancers",
    "andre kreftformer",
  ]);
  expect([bandInSentence("Lung cancer", "en"), bandInSentence("0 til 7 dager", "nb")]).toEqual([
    "lung cancer",
    "0 til 7 dager",
  ]);
});
test("a limit keeps the decimals it needs", () => {
  expect([percentLimit(0.01, f), percentLimit(0.005, f)]).toEqual([`1${nbsp}%`, `0.5${nbsp}%`]);
});
