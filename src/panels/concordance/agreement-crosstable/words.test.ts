import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { openRelease } from "../../../engine/release.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { langs } from "../../../words/lang.ts";
import { factsOf } from "./facts.ts";
import { crossModel } from "./model.ts";
import { words } from "./words.ts";

const setting = { manifest: openRelease("data").manifest, filters: noFilters };
const cell = (blood_state: StateCount["blood_state"], pair: StateCount["pair"], patients: number): StateCount => ({
  class: "any",
  blood_state,
  tissue_state: "none",
  pair,
  patients,
});
const say = (...cells: readonly StateCount[]) =>
  langs.map((lang) => {
    const said = factsOf(something(crossModel(cells, study())));
    return toldIn(words[lang], said, lang, setting);
  });

test("how many cannot be compared and the commonest reason; the others behind it", () => {
  const cells = [
    cell("detected", "evaluable", 284),
    cell("detected", "no_pair", 80),
    cell("none", "no_pair", 33),
    cell("detected", "interval", 18),
  ];
  expect(say(...cells)).toEqual([
    [
      "131 of 415 consented patients cannot be compared, 80 of them because only the tissue result is missing.",
      "284 can be compared, 68 %. Other reasons: both results are missing (33) and the samples are too far apart (18).",
    ],
    [
      "131 av 415 samtykkede pasienter kan ikke sammenlignes, 80 av dem fordi bare vev mangler svar.",
      "284 kan sammenlignes, 68 %. Andre årsaker: begge mangler svar (33) og prøvene er tatt for langt fra hverandre (18).",
    ],
  ]);
});
test("one reason for all of them, one patient, and nobody left out", () => {
  expect(say(cell("none", "no_pair", 1))).toEqual([
    ["1 of 1 consented patient cannot be compared because both results are missing.", "0 can be compared."],
    ["1 av 1 samtykket pasient kan ikke sammenlignes fordi begge mangler svar.", "0 kan sammenlignes."],
  ]);
  expect(say(cell("detected", "evaluable", 12))).toEqual([
    ["All 12 consented patients can be compared.", null],
    ["Alle 12 samtykkede pasienter kan sammenlignes.", null],
  ]);
});
