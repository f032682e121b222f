import { expect, test } from "vitest";
import { differenceReasons, sides, variantClasses } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { openRelease } from "../../../engine/release.ts";
import type { ReasonCount } from "../../../questions/reasons/question.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
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
/** As if each variant were of a patient of its own. */
const alone = (of: readonly ReasonCount[]): readonly VariantSum[] =>
  sides.flatMap((among) =>
    (["any", ...variantClasses] as const).flatMap((name) => {
      const here = of.filter((each) => each.side === among && (name === "any" || each.class === name));
      return (["all", ...differenceReasons] as const)
        .map((part) => ({
          part,
          n: here.reduce((sum, each) => sum + (part === "all" || each.reason === part ? each.variants : 0), 0),
        }))
        .filter(({ n }) => n > 0)
        .map(({ part, n }) => ({ among, part, class: name, patients: n, variants: n, squares: n, products: n }));
    }),
  );
function shown(of: readonly ReasonCount[] = counts) {
  const model = something(reasonsModel(of, alone(of)));
  return { ...model, table: flatRows(table, model.rows.map(tableRow)) };
}

test("each side apart, over its own variants; the largest first and not reviewed last", () => {
  const { sides: shownSides, table } = shown();
  expect(shownSides.map(({ side, variants, counted, reviewed }) => [side, variants, counted, reviewed])).toEqual([
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
  expect(shownSides[1]?.rows.map(({ reason }) => reason)).toEqual(["haematopoiesis", "not_reviewed"]);
});
test("the table holds every class over its own variants, and each side adds up", () => {
  const { sides: shownSides, rows, table } = shown();
  expect(table.filter((each) => each.class === "cnv").map((each) => [each.reason, each.of_variants])).toEqual([
    ["unresolved", 7],
    ["low_signal", 7],
  ]);
  for (const { side, variants } of shownSides)
    expect(
      rows.filter((each) => each.class !== "any" && each.side === side).reduce((n, each) => n + each.share.events, 0),
    ).toBe(variants);
});
test("no variant in one specimen only leaves nothing to show", () => {
  expect(reasonsModel([], [])).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("says the commonest judgement of each side, that none was made, or that it has no variant", () => {
  expect(told(words, factsOf(shown()))).toEqual([
    [
      "Tissue only: unresolved, 6 of 10. Blood only: clonal haematopoiesis, 48 %.",
      "Tissue only: 6 of 10, 0 not reviewed. Blood only: 24 of 50, 35 to 62, 26 not reviewed. The intervals allow for several variants in one patient.",
    ],
    [
      "Bare i vev: uavklart, 6 av 10. Bare i blod: klonal hematopoese, 48 %.",
      "Bare i vev: 6 av 10, 0 ikke gjennomgått. Bare i blod: 24 av 50, 35 til 62, 26 ikke gjennomgått. Intervallene tar hensyn til flere varianter hos samme pasient.",
    ],
  ]);
  expect(told(words, factsOf(shown([row("snv", "blood_only", "not_reviewed", 26)])))).toEqual([
    ["Tissue only: no variant. Blood only: 26 variants, not reviewed.", null],
    ["Bare i vev: ingen varianter. Bare i blod: 26 varianter, ikke gjennomgått.", null],
  ]);
});
test("those that are not of haematopoiesis are a part of the variants, and told under the figure", () => {
  const said = factsOf(shown());
  const setting = { manifest: openRelease("data").manifest, filters: noFilters };
  const note = (lang: "en" | "nb") =>
    words[lang].note(said, { lang, f: formats[lang], names: names(lang, study()) }, setting).text;
  expect(note("en")).toContain("10 of these in tissue only and 28 in blood only count by variant too");
  expect(note("nb")).toContain("10 av disse bare i vev og 28 bare i blod, telles også per variant");
  for (const { counted, share } of shown().rows) expect(counted).toBeLessThanOrEqual(share.events);
});
test("a reason's interval knows which variants are of one patient", () => {
  const of = [row("snv", "tissue_only", "low_signal", 20), row("snv", "tissue_only", "unresolved", 6)];
  const clustered = alone(of).map((sum) => ({
    ...sum,
    patients: sum.patients / 2,
    squares: sum.variants * 2,
    products: sum.variants * 2,
  }));
  const [first] = something(reasonsModel(of, clustered)).rows;
  // Ten of 13 patients with two variants each: the score interval of 10 in 13 at 12 trials.
  expect(first?.share).toMatchObject({ events: 20, trials: 26, patients: 13 });
  expect(first?.share.estimate).toMatchObject({ low: expect.closeTo(0.4864, 4), high: expect.closeTo(0.9214, 4) });
});
