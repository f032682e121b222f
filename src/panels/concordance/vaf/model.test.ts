import fc from "fast-check";
import { expect, test } from "vitest";
import { fractionBins } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import type { VafCount } from "../../../questions/vaf/question.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { tableRows, vafModel } from "./model.ts";
import { words } from "./words.ts";

const row = (
  blood_bin: VafCount["blood_bin"],
  tissue_bin: VafCount["tissue_bin"],
  variants: number,
  changed: Partial<VafCount> = {},
): VafCount => ({
  class: "snv",
  result: blood_bin === null ? "tissue_only" : tissue_bin === null ? "blood_only" : "both",
  blood_bin,
  tissue_bin,
  variants,
  with_haematopoiesis: variants,
  ...changed,
});
const rows = [
  row("0.15", "0.15", 10),
  row("0.15", "0.15", 1, { class: "indel" }),
  row("0.05", "0.15", 20),
  row("0.005", "0.15", 30),
  row("0.5", "0.015", 4),
  row(null, "0.015", 5),
  row(null, "0.15", 7),
  row("0.0005", null, 8, { with_haematopoiesis: 28 }),
  row(null, "unknown", 9, { class: "cnv" }),
  row("0.05", "unknown", 1),
];
/** As if each variant with a fraction were of a patient of its own. */
function alone(of: readonly VafCount[]): readonly VariantSum[] {
  const n = (keep: (row: VafCount) => boolean): number =>
    of.reduce((sum, each) => sum + (keep(each) ? each.variants : 0), 0);
  const known = ({ blood_bin, tissue_bin }: VafCount): boolean => blood_bin !== "unknown" && tissue_bin !== "unknown";
  const both = (each: VafCount): boolean => known(each) && each.blood_bin !== null && each.tissue_bin !== null;
  const high = ({ tissue_bin }: VafCount): boolean => Number(tissue_bin) >= 0.05;
  const low = (each: VafCount): boolean => each.tissue_bin !== null && !high(each);
  return (
    [
      ["both", "all", n(both)],
      ["both", "lower_in_blood", n((each) => both(each) && Number(each.blood_bin) < Number(each.tissue_bin))],
      ["tissue_high", "all", n((each) => known(each) && high(each))],
      ["tissue_high", "in_blood", n((each) => both(each) && high(each))],
      ["tissue_low", "all", n((each) => known(each) && low(each))],
      ["tissue_low", "in_blood", n((each) => both(each) && low(each))],
    ] as const
  )
    .filter(([, , count]) => count > 0)
    .map(([among, part, count]) => ({
      among,
      part,
      class: "any",
      patients: count,
      variants: count,
      squares: count,
      products: count,
    }));
}
const shown = (of: readonly VafCount[]) => something(vafModel(of, alone(of)));

test("both, on either side alone, and without a fraction; classes go together", () => {
  const { cells, ...model } = shown(rows);
  expect(model).toMatchObject({
    both: 65,
    tissueOnly: 12,
    bloodOnly: 8,
    bloodOnlyWithHaematopoiesis: 28,
    withoutFraction: 10,
    same: 11,
    lowerInBlood: { events: 50, trials: 65 },
    lowerInTissue: 4,
  });
  expect(cells.reduce((n, { variants }) => n + variants, 0)).toBe(85);
  expect(cells).toContainEqual({ kind: "both", blood: "0.15", tissue: "0.15", variants: 11, withHaematopoiesis: 11 });
  expect(cells).toContainEqual({ kind: "blood", blood: "0.0005", variants: 8, withHaematopoiesis: 28 });
});
test("how much of tissue blood finds, by the fraction in tissue", () => {
  const { foundLow, foundHigh } = shown(rows);
  expect([foundLow.events, foundLow.trials, foundHigh.events, foundHigh.trials]).toEqual([4, 9, 61, 68]);
  expect(shown([row("0.0005", null, 8)]).foundLow).toMatchObject({ events: 0, trials: 0, estimate: null });
});
test("the cells and those without a fraction add up to all variants, in any data", () => {
  const bin = fc.option(fc.constantFrom(...fractionBins));
  const drawn = fc.tuple(bin, bin, fc.integer({ min: 1, max: 9 })).filter(([b, t]) => b !== null || t !== null);
  fc.assert(
    fc.property(fc.array(drawn), (any) => {
      const counts = any.map(([blood, tissue, n]) => row(blood, tissue, n));
      const all = counts.reduce((n, each) => n + each.variants, 0);
      const model = vafModel(counts, alone(counts));
      if (isNothing(model)) {
        expect(model.nothing).toEqual(all > 0 ? { why: "not_evaluable", of: all } : { why: "nobody" });
        return;
      }
      const placed = model.both + model.tissueOnly + model.bloodOnly;
      expect(placed + model.withoutFraction).toBe(all);
      expect(model.cells.reduce((n, { variants }) => n + variants, 0)).toBe(placed);
      expect(model.same + model.lowerInBlood.events + model.lowerInTissue).toBe(model.both);
    }),
  );
});
test("variants without any fraction leave nothing to show, and their rows in the table", () => {
  const cnv = [row(null, "unknown", 9, { class: "cnv" })];
  expect(vafModel(cnv, [])).toEqual({ nothing: { why: "not_evaluable", of: 9 }, rows: cnv });
});
test("what is said: how many are lower in blood; none in both, and one alone", () => {
  const say = (of: readonly VafCount[]) => told(words, factsOf(shown(of)));
  expect(say(rows)).toEqual([
    [
      "The allele fraction is lower in blood for 77 % of the variants found in both.",
      "95 % interval 65 to 86, variants of one patient together. Lower in blood: 50 of 65; alike: 11; lower in tissue: 4. Blood finds 61 of 68 with 5 % or more in tissue, 4 of 9 with less.",
    ],
    [
      "Allelfraksjonen er lavere i blod for 77 % av variantene funnet i begge.",
      "95 %-intervall 65 til 86, varianter hos samme pasient regnet sammen. Lavere i blod: 50 av 65, omtrent lik: 11, lavere i vev: 4. Blod finner 61 av 68 med 5 % eller mer i vev, 4 av 9 med mindre.",
    ],
  ]);
  expect(say([row("0.15", "0.15", 10)])[0]).toEqual([
    "The allele fraction is lower in blood for 0 of 10 variants found in both.",
    "Lower in blood: 0 of 10; alike: 10; lower in tissue: 0. Blood finds 10 of 10 with 5 % or more in tissue.",
  ]);
  expect(say([row(null, "0.15", 7), row("0.05", null, 1)])).toEqual([
    [
      "Cannot be said: no variant with an allele fraction was found in both.",
      "7 were found in tissue only and 1 in blood only.",
    ],
    ["Kan ikke sies: ingen variant med allelfraksjon ble funnet i begge.", "7 ble funnet bare i vev og 1 bare i blod."],
  ]);
  expect(say([row("0.05", "0.15", 1)]).map(([verdict]) => verdict)).toEqual([
    "The allele fraction of the one variant found in both is lower in blood.",
    "Allelfraksjonen til den ene varianten funnet i begge er lavere i blod.",
  ]);
});

test("the table holds the shares with intervals by patient, after the bins", () => {
  const clustered = alone(rows).map((sum) =>
    // The 65 variants of both are of 13 patients with five each: in ten of them all are lower in blood, in three none.
    sum.among === "both"
      ? { ...sum, patients: sum.part === "all" ? 13 : 10, squares: sum.variants * 5, products: sum.variants * 5 }
      : sum,
  );
  const [lower, high, low] = tableRows(something(vafModel(rows, clustered))).slice(rows.length);
  // The score interval of 10 in 13 at 12 trials, solved as a quadratic.
  expect(lower).toMatchObject({ fraction_share: "lower_in_blood", events: 50, trials: 65, patients: 13, status: "ok" });
  expect(lower?.["share"]).toMatchObject({ low: expect.closeTo(0.4864, 4), high: expect.closeTo(0.9214, 4) });
  expect(high).toMatchObject({ fraction_share: "found_high", events: 61, trials: 68 });
  expect(low).toMatchObject({ fraction_share: "found_low", events: 4, trials: 9, status: "too_few" });
});
