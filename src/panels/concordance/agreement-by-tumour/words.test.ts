import { expect, test } from "vitest";
import { band, said } from "../../../kinds/agreement-by/said.testing.ts";
import type { BandCounts } from "../../../questions/bands/counts.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const say = (...bands: readonly BandCounts[]) =>
  said(bands, band("all", 188, 45), { en, nb }, "tumour_group", {
    ends: (each) => each,
    tested: false,
    signal: false,
  });

test("the lowest and the highest of the groups, without a test of what was picked by its result", () => {
  expect(say(band("A", 45, 5), band("B", 30, 10), band("C", 21, 9))).toEqual([
    [
      "From 90 % in A down to 70 % in C, among 3 groups.",
      "A: 45 of 50 patients, 95 % interval 79 to 96; C: 21 of 30, 52 to 83. The highest and the lowest of several groups differ by chance too.",
    ],
    [
      "Fra 90 % ved A ned til 70 % ved C, blant 3 kreftformer.",
      "A: 45 av 50 pasienter, 95 %-intervall 79 til 96; C: 21 av 30, 52 til 83. Den høyeste og den laveste av flere grupper er ulike også ved tilfeldighet.",
    ],
  ]);
});
test("groups that are alike, and fewer than two with enough patients", () => {
  expect(say(band("A", 40, 10), band("B", 20, 5)).map(([verdict]) => verdict)).toEqual([
    "In 80 % of patients, in each of the 2 tumour groups that can be compared.",
    "Hos 80 % av pasientene, i hver av de 2 kreftformene som kan sammenlignes.",
  ]);
  expect(say(band("A", 40, 10))).toEqual([
    [
      "Cannot be said yet: only one tumour group has 25 patients with a finding in tissue.",
      "Over all, blood found something in 81 % (95 % interval 75 to 85, 188 of 233 patients with a finding in tissue).",
    ],
    [
      "Kan ikke sies ennå: bare én kreftform har 25 pasienter med funn i vev.",
      "Samlet fant blod noe hos 81 % (95 %-intervall 75 til 85, 188 av 233 pasienter med funn i vev).",
    ],
  ]);
  expect(say()[0]?.[0]).toBe("Cannot be said yet: no tumour group has 25 patients with a finding in tissue.");
});
