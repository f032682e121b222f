import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { openRelease } from "../../../engine/release.ts";
import type { ReasonCount } from "../../../questions/reasons/question.ts";
import { told } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { factsOf } from "./facts.ts";
import { reasonsModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const row = (
  name: ReasonCount["class"],
  side: ReasonCount["side"],
  reason: ReasonCount["reason"],
  variants: number,
  counted = variants,
): ReasonCount => ({ class: name, side, reason, variants, counted });
const counts = [
  row("snv", "blood_only", "haematopoiesis", 20, 2),
  row("indel", "blood_only", "haematopoiesis", 4, 0),
  row("snv", "blood_only", "not_reviewed", 26),
  row("snv", "tissue_only", "low_signal", 3),
  row("cnv", "tissue_only", "low_signal", 1),
  row("cnv", "tissue_only", "unresolved", 6),
];
function shown(of: readonly ReasonCount[] = counts) {
  const model = something(reasonsModel(of));
  return { ...model, table: flatRows(table, model.rows.map(tableRow)) };
}

test("each side apart, over its own variants; the largest first and not reviewed last", () => {
  const { sides, table } = shown();
  expect(sides.map(({ side, variants, counted, reviewed }) => [side, variants, counted, reviewed])).toEqual([
    ["tissue_only", 10, 10, 10],
    ["blood_only", 50, 28, 24],
  ]);
  const any = table.filter((each) => each.class === "any");
  expect(any.filter(({ side }) => side === "blood_only")).toMatchObject([
    { reason: "haematopoiesis", variants: 24, of_variants: 50, share: 0.48, counted: 2, status: "ok" },
    { reason: "not_reviewed", variants: 26, share: 0.52 },
  ]);
  expect(
    any.filter(({ side }) => side === "tissue_only").map(({ reason, variants, status }) => [reason, variants, status]),
  ).toEqual([
    ["unresolved", 6, "too_few"],
    ["low_signal", 4, "too_few"],
  ]);
  expect(sides[1]?.rows.map(({ reason }) => reason)).toEqual(["haematopoiesis", "not_reviewed"]);
});
test("the table holds every class over its own variants, and each side adds up", () => {
  const { sides, rows, table } = shown();
  expect(table.filter((each) => each.class === "cnv").map((each) => [each.reason, each.of_variants])).toEqual([
    ["unresolved", 7],
    ["low_signal", 7],
  ]);
  for (const { side, variants } of sides)
    expect(
      rows.filter((each) => each.class !== "any" && each.side === side).reduce((n, each) => n + each.share.events, 0),
    ).toBe(variants);
});
test("no variant in one specimen only leaves nothing to show", () => {
  expect(reasonsModel([])).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("says the commonest judgement of each side, that none was made, or that it has no variant", () => {
  expect(told(words, factsOf(shown()))).toEqual([
    [
      "Tissue only: unresolved, 6 of 10. Blood only: clonal haematopoiesis, 48 %.",
      "That is 6 of 10 in tissue only (0 not reviewed) and 24 of 50 in blood only (26 not reviewed). Variants of one patient are not independent, so the intervals are too narrow.",
    ],
    [
      "Bare i vev: uavklart, 6 av 10. Bare i blod: klonal hematopoese, 48 %.",
      "Det er 6 av 10 bare i vev (0 ikke vurdert) og 24 av 50 bare i blod (26 ikke vurdert). Varianter hos samme pasient er ikke uavhengige, så intervallene er for smale.",
    ],
  ]);
  expect(told(words, factsOf(shown([row("snv", "blood_only", "not_reviewed", 26)])))).toEqual([
    ["Tissue only: no variant. Blood only: 26 variants, not reviewed.", null],
    ["Bare i vev: ingen varianter. Bare i blod: 26 varianter, ikke vurdert.", null],
  ]);
});
test("what is counted anew without haematopoiesis is never told as a part: it can be more", () => {
  // A variant of both whose blood is haematopoiesis is in tissue only when that is left out.
  const said = factsOf(shown([row("snv", "tissue_only", "low_signal", 67, 68)]));
  const setting = { manifest: openRelease("data").manifest, filters: noFilters };
  const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
  const note = words.en.note(said, voice, setting).text;
  expect(note).toContain("can become one of tissue only: 68 in tissue only and 0 in blood only.");
  expect(told(words, said).flat().join(" ")).not.toContain("68");
});
