import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { openRelease } from "../../../engine/release.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import type { Lang } from "../../../words/lang.ts";
import { factsOf } from "./facts.ts";
import { agreementModel } from "./model.ts";
import { words } from "./words.ts";

const setting = { manifest: openRelease("data").manifest, filters: noFilters };
const counts = (name: ClassCounts["class"], both: number, tissueOnly: number): ClassCounts => ({
  class: name,
  consented: 423,
  evaluable: 284,
  both,
  tissueOnly,
  tissueOnlyLowSignal: 0,
  bloodOnly: 10,
});
const variants = [
  { class: "snv" as const, both: 400, tissueOnly: 190, bloodOnly: 7 },
  { class: "cnv" as const, both: 8, tissueOnly: 3, bloodOnly: 0 },
];
function say(lang: Lang, rows: readonly ClassCounts[], found: typeof variants = []) {
  const said = factsOf(something(agreementModel(rows, found, study())), setting);
  return toldIn(words[lang], said, lang, setting);
}

test("patients in the verdict; the share, the very same variants and what is actionable behind it", () => {
  const full = [counts("any", 188, 45), counts("actionable", 52, 27)];
  expect(say("en", full, variants)).toEqual([
    "In 188 of 233 patients with a finding in tissue, blood found something too.",
    "That is 81 %, 95 % interval 75 to 85. It need not be the same variant: of 601 variants in tissue, blood has 408. Of 79 patients with an actionable finding in tissue, 52 have one in blood too.",
  ]);
  expect(say("nb", full, variants)).toEqual([
    "Hos 188 av 233 pasienter med funn i vev fant også blod noe.",
    "Det er 81 %, 95 %-intervall 75 til 85. Det trenger ikke være samme variant: av 601 varianter i vev har blod 408. Av 79 pasienter med behandlingsrelevant funn i vev hadde 52 et slikt funn også i blod.",
  ]);
});
test("few have no percentage; one, all and none are said as such", () => {
  expect(say("en", [counts("any", 9, 3)])).toEqual([
    "In 9 of 12 patients with a finding in tissue, blood found something too.",
    null,
  ]);
  const verdicts = (both: number, tissueOnly: number) =>
    (["en", "nb"] as const).map((lang) => say(lang, [counts("any", both, tissueOnly)])[0]);
  expect(verdicts(12, 0)).toEqual([
    "In all 12 patients with a finding in tissue, blood found something too.",
    "Hos alle 12 pasienter med funn i vev fant også blod noe.",
  ]);
  expect(verdicts(0, 12)).toEqual([
    "In none of the 12 patients with a finding in tissue did blood find anything.",
    "Hos ingen av de 12 pasientene med funn i vev fant blod noe.",
  ]);
  expect(verdicts(0, 1)).toEqual([
    "In the one patient with a finding in tissue, blood found nothing.",
    "Hos den ene pasienten med funn i vev fant blod ingenting.",
  ]);
});
test("where tissue finds nothing there is nothing to find again", () => {
  expect(say("en", [counts("any", 0, 0)], variants)).toEqual([
    "Cannot be said: tissue finds nothing in the 284 evaluable pairs.",
    null,
  ]);
  expect(say("nb", [counts("any", 0, 0)])[0]).toBe("Kan ikke sies: vev finner ingenting i de 284 evaluerbare parene.");
});
