import { expect, test } from "vitest";
import type { EvidenceBasis, EvidenceLevel } from "../../../cubes/codes.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { something } from "../../../define/nothing.testing.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { moveOf } from "../../../questions/evidence-levels/counts.ts";
import type { EvidenceCount } from "../../../questions/evidence-levels/question.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import type { Lang } from "../../../words/lang.ts";
import { kindOf, placeMarkers } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { reclassificationModel, tableRows } from "./model.ts";
import { table } from "./panel.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const count = (
  tissue_tier: EvidenceLevel,
  blood_tier: EvidenceLevel,
  patients: number,
  basis: EvidenceBasis = "variant",
): EvidenceCount => ({ basis, tissue_tier, blood_tier, patients });
const consented = (patients: number): readonly StateCount[] => [
  { class: "any", blood_state: "pending", tissue_state: "none", pair: "no_pair", patients },
];
const markers: StudyInput["actionable_markers"] = [
  { marker: "msi_unstable", tier: "I", source: "protocol" },
  { marker: "tmb_high", tier: "III", at_least: 16, source: "protocol" },
];
const setting = (supplied: readonly string[] = ["biomarkers"], named = markers) =>
  settingOf({ supplied, study: { actionable_markers: named } });
const model = (rows: readonly EvidenceCount[], of = setting()) =>
  something(reclassificationModel(rows, consented(200), of));
const say = (lang: Lang, of: ReturnType<typeof model>) => toldIn({ en, nb }[lang], factsOf(of), lang, setting());
// Of 100: higher in blood 4 + 1 + 2, lower 9 + 3; X is no evidence, so that X and none are one.
const some = [
  count("I", "I", 20),
  count("II", "I", 4),
  count("none", "V", 1),
  count("X", "III", 2),
  count("I", "none", 9),
  count("IV", "X", 3),
  count("X", "none", 5),
  count("none", "X", 6),
  count("none", "none", 50),
];

test("who has another level in blood, and which way; X and no tier are the same", () => {
  expect(moveOf("X", "none")).toBe("same");
  expect(model(some).categories).toContain("X");
  expect(model([count("I", "I", 1)]).categories).toEqual(["I", "II", "III", "IV", "V", "none"]);
  expect(moveOf("none", "V")).toBe("up");
  const [all, ...cells] = flatRows(table, tableRows(model(some, setting([], []))));
  expect(all).toMatchObject({
    ...{ basis: "variant", tissue_tier: "all", patients: 100, changed: 19, moved_up: 7, moved_down: 12, status: "ok" },
    ...{ changed_share: 0.19, moved_up_share: 0.07, moved_down_share: 0.12 },
  });
  // Wilson's limits of 19, 7 and 12 of 100, worked out by his formula outside.
  const wanted = {
    ...{ changed_share_low: 0.1251475151, changed_share_high: 0.2777884538 },
    ...{ moved_up_share_low: 0.0343192611, moved_up_share_high: 0.1374951474 },
    ...{ moved_down_share_low: 0.0699940644, moved_down_share_high: 0.1981209943 },
  };
  for (const [name, limit] of Object.entries(wanted)) expect({ ...all }[name]).toBeCloseTo(limit, 8);
  expect(cells.map(({ tissue_tier, blood_tier, patients }) => [tissue_tier, blood_tier, patients])).toEqual(
    some.map((row) => [row.tissue_tier, row.blood_tier, row.patients]),
  );
});
test("markers are rows of their own, and no number where they were not supplied", () => {
  const rows = [
    ...some,
    count("I", "I", 3, "msi_unstable"),
    count("I", "none", 1, "msi_unstable"),
    count("none", "none", 80, "msi_unstable"),
  ];
  const told = (supplied: readonly string[]) =>
    flatRows(table, tableRows(model(rows, setting(supplied)))).filter(
      ({ basis, tissue_tier }) => basis !== "variant" && tissue_tier === "all",
    );
  expect(told(["biomarkers"])).toMatchObject([
    { basis: "msi_unstable", patients: 84, changed: 1, moved_down: 1, moved_up: 0, status: "ok" },
    { basis: "tmb_high", patients: 0, changed: 0, changed_share: null, status: "not_evaluable" },
  ]);
  expect(told(["variants"])).toMatchObject([
    { basis: "msi_unstable", patients: null, changed: null, status: "not_supplied" },
    { basis: "tmb_high", patients: null, status: "not_supplied" },
  ]);
});
test("nobody compared has no answer", () => {
  expect(reclassificationModel([], [], setting())).toMatchObject({ nothing: { why: "nobody" } });
  expect(reclassificationModel([], consented(4), setting())).toMatchObject({
    nothing: { why: "not_evaluable", of: 4 },
    rows: [{ basis: "variant", patients: 0, changed_share: null }],
  });
});
test("whether blood would change the level, in both languages", () => {
  expect(say("en", model(some))).toEqual([
    "Yes: blood gives another level than tissue in 19 % of the patients compared.",
    "95 % interval 13 to 28, 19 of 100 patients. Blood is higher in 7 % (95 % interval 3 to 14, 7 of 100), lower in 12 % (95 % interval 7 to 20, 12 of 100).",
  ]);
  expect(say("nb", model(some))).toEqual([
    "Ja: blod gir et annet evidensnivå enn vev hos 19 % av de sammenlignede pasientene.",
    "95 %-intervall 13 til 28, 19 av 100 pasienter. Blod gir et høyere nivå hos 7 % (95 %-intervall 3 til 14, 7 av 100), et lavere hos 12 % (95 %-intervall 7 til 20, 12 av 100).",
  ]);
  const verdicts = (lang: Lang) =>
    [
      [count("I", "I", 30)],
      [count("none", "X", 30)],
      [count("I", "none", 3), count("none", "none", 21)],
      [count("none", "none", 1)],
    ].map((rows) => say(lang, model(rows))[0]);
  expect(verdicts("en")).toEqual([
    "No: blood gives the same level as tissue in all 30 patients compared.",
    "Cannot be said: no variant gives a level in the 30 patients compared.",
    "Cannot be said yet: 24 patients are compared, too few for percentages.",
    "Cannot be said: no variant gives a level in the one patient compared.",
  ]);
  expect(verdicts("nb")).toEqual([
    "Nei: blod gir samme evidensnivå som vev hos alle de 30 sammenlignede pasientene.",
    "Kan ikke sies: ingen variant gir et evidensnivå hos de 30 sammenlignede pasientene.",
    "Kan ikke sies ennå: 24 pasienter sammenlignes, for få til prosenter.",
    "Kan ikke sies: ingen variant gir et evidensnivå hos den ene sammenlignede pasienten.",
  ]);
});
test("a field has the colour of the specimen that gives more, and markers stand below each other", () => {
  const kinds = some.map(({ tissue_tier: tissue, blood_tier: blood }) => kindOf({ tissue, blood, patients: 1 }));
  expect(kinds).toEqual(["both", "blood", "blood", "blood", "tissue", "tissue", "edge", "edge", "edge"]);
  const { rows, columns, height } = placeMarkers(["MSI", "TMB"], ["9 both", "9 tissue", "9 blood"], 740);
  expect(rows.map(({ squares }) => squares)).toEqual([17, 51]);
  expect([columns.length, height]).toEqual([3, 68]);
  const narrow = placeMarkers(["MSI", "TMB"], ["9 both", "9 tissue", "9 blood"], 312);
  expect(narrow.rows.map(({ name, squares }) => [name.y, squares])).toEqual([
    [17, 43],
    [77, 103],
  ]);
});
