import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { tableRows, tmbModel, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

type Pair = readonly [blood: number, tissue: number];
/** What the database answers of such pairs: one bin a pair, the same for all that are equal. */
function counts(pairs: readonly Pair[]) {
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const positive = pairs.filter(([blood, tissue]) => blood > 0 && tissue > 0);
  const logs = (of: (log: number) => number): number =>
    positive.reduce((total, [blood, tissue]) => total + of(Math.log(blood / tissue)), 0);
  const above = (blood: boolean, tissue: boolean) => ({
    blood_high: blood ? ("yes" as const) : ("no" as const),
    tissue_high: tissue ? ("yes" as const) : ("no" as const),
    pairs: pairs.filter(([b, t]) => b >= 10 === blood && t >= 10 === tissue).length,
  });
  return {
    bins: [{ mean_bin: 2, difference_bin: 0, pairs: pairs.length }],
    high: [above(true, true), above(true, false), above(false, true), above(false, false)],
    sums: [
      {
        pairs: pairs.length,
        sum_blood: sum(([blood]) => blood),
        sum_tissue: sum(([, tissue]) => tissue),
        sum_blood_squared: sum(([blood]) => blood ** 2),
        sum_tissue_squared: sum(([, tissue]) => tissue ** 2),
        sum_product: sum(([blood, tissue]) => blood * tissue),
        ratio_pairs: positive.length,
        sum_log_ratio: logs((each) => each),
        sum_log_ratio_squared: logs((each) => each ** 2),
      },
    ],
  };
}
const shown = (pairs: readonly Pair[]) => something(tmbModel(counts(pairs)));
/** Differences of blood minus tissue: 15 times −1, 15 times 2. */
const thirty = Array.from({ length: 30 }, (_, i): Pair => [i + (i < 15 ? 0 : 2), i + (i < 15 ? 1 : 0)]);

test("a difference is blood minus tissue, with limits from its spread", () => {
  const { agreement, pairs } = shown(thirty);
  const sd = Math.sqrt((30 * 1.5 ** 2) / 29);
  expect(pairs).toBe(30);
  expect(agreement?.bias.value).toBeCloseTo(0.5, 10);
  expect(agreement?.bias.low).toBeCloseTo(0.5 - (1.959963985 * sd) / Math.sqrt(30), 8);
  expect(agreement?.limits.high).toBeCloseTo(0.5 + 1.959963985 * sd, 8);
  expect(agreement?.concordance?.value).toBeGreaterThan(0.97);
});
test("limits are ratios, over pairs above zero, whatever their size", () => {
  // Blood is twice tissue in 20 pairs and half of it in ten, small and large alike: ln 2 · (20 − 10) ÷ 30 on average.
  const pairs = Array.from({ length: 30 }, (_, i): Pair => (i < 20 ? [2 * (i + 1), i + 1] : [i, 2 * i]));
  const { ratios, pairs: all } = shown([...pairs, [0, 4], [0, 0]]);
  const mean = Math.log(2) / 3;
  const sd = Math.log(2) * Math.sqrt((30 * (1 - 1 / 9)) / 29);
  expect([all, ratios?.pairs]).toEqual([32, 30]);
  expect(ratios?.ratio.value).toBeCloseTo(2 ** (1 / 3), 10);
  expect(ratios?.ratio.low).toBeCloseTo(Math.exp(mean - (1.959963985 * sd) / Math.sqrt(30)), 8);
  expect(ratios?.lower.value).toBeCloseTo(Math.exp(mean - 1.959963985 * sd), 8);
  expect(ratios?.upper.value).toBeCloseTo(Math.exp(mean + 1.959963985 * sd), 8);
  expect(ratios?.upper.high).toBeGreaterThan(ratios?.upper.value ?? 9);
  const rows = flatRows(table, tableRows(shown([...pairs, [0, 4]])));
  expect(rows[1]).toMatchObject({
    tmb_row: "ratio_limits",
    value: null,
    low: ratios?.lower.value,
    high: ratios?.upper.value,
  });
});
test("bins as they come, and each pair on one side of 10 per specimen", () => {
  const { bins, high } = shown([
    [12, 11],
    [9, 10],
    [10, 9],
    [1, 1],
    [2, 2],
  ]);
  expect(bins).toEqual([{ mean: 2, difference: 0, pairs: 5 }]);
  expect(high).toEqual({ both: 1, tissue_only: 1, blood_only: 1, neither: 2 });
});
test("fewer than 25 pairs give counts, and no bias", () => {
  const few = shown(thirty.slice(0, 24));
  expect(few).toMatchObject({ pairs: 24, agreement: null });
  // The first of them is 0 in blood: it has no ratio.
  const told = flatRows(table, tableRows(few));
  expect(told[0]).toMatchObject({ tmb_row: "ratio", value: null, pairs: 23, status: "too_few" });
  expect(told[4]).toMatchObject({ tmb_row: "bias", value: null, pairs: 24, status: "too_few" });
  expect(factsOf(few).sure[1]).toEqual({ say: "too_few", pairs: 23 });
  const enough = shown(thirty.slice(0, 26));
  expect(enough.agreement).not.toBe(null);
  expect(factsOf(enough).sure[1]).toMatchObject({ say: "ratio", pairs: 25 });
});
test("what does not vary has no concordance; its row stays", () => {
  const same = shown(Array.from({ length: 25 }, (): Pair => [3, 3]));
  expect(same.agreement).toMatchObject({ bias: { value: 0, low: 0, high: 0 }, concordance: null });
  expect(flatRows(table, tableRows(same))[8]).toMatchObject({ tmb_row: "concordance", value: null, status: "ok" });
});
test("nothing supplied is not zero", () => {
  const supplied = tmbModel(counts([]));
  expect(supplied).toEqual({ nothing: { why: "nobody" }, rows: withoutTable(0) });
  expect(flatRows(table, withoutTable(0))[0]).toMatchObject({ tmb_row: "ratio", pairs: 0, value: null });
  expect(flatRows(table, withoutTable(null)).map(({ tmb_row, pairs }) => [tmb_row, pairs])).toEqual(
    [
      "ratio",
      "ratio_limits",
      "ratio_lower_limit",
      "ratio_upper_limit",
      "bias",
      "limits",
      "lower_limit",
      "upper_limit",
      "concordance",
      "high_both",
      "high_tissue_only",
      "high_blood_only",
      "high_neither",
      "ppa_high",
      "npa_high",
    ].map((row) => [row, null]),
  );
});
test("says in how many of those high in either it is high in both, and how far the two lie apart", () => {
  const say = (pairs: readonly Pair[]) => told(words, factsOf(shown(pairs)));
  const many = [...thirty, [12, 3] as const];
  expect(say(many)).toEqual([
    [
      "Of 22 patients with high tumour mutational burden in either sample, 20 have it in both.",
      "High: at least 10 mutations/Mb. High in blood: 20 of 21 high in tissue, 1 of 10 not. Blood is 1.00 times tissue, 95 % interval 0.89 to 1.12, 30 pairs; for 95 % of patients between 0.54 and 1.87 times.",
    ],
    [
      "Av 22 pasienter med høy tumormutasjonsbyrde i minst én prøve har 20 det i begge.",
      "Høy: minst 10 mutasjoner/Mb. Høy i blod: 20 av 21 med høy i vev, 1 av 10 uten. Blod er 1,00 ganger vev, 95 %-intervall 0,89 til 1,12, 30 par; for 95 % av pasientene mellom 0,54 og 1,87 ganger.",
    ],
  ]);
  const verdicts = (...pairs: readonly Pair[]) => say(pairs).map(([verdict]) => verdict);
  expect(verdicts([12, 3])).toEqual([
    "The one patient with high tumour mutational burden has it in one sample only.",
    "Den ene pasienten med høy tumormutasjonsbyrde har det i bare én prøve.",
  ]);
  expect(verdicts([12, 3], [4, 11])[0]).toBe(
    "Of 2 patients with high tumour mutational burden in either sample, none have it in both.",
  );
  expect(
    say([
      [1, 1],
      [2, 2],
    ]),
  ).toEqual([
    [
      "Both patients compared have low tumour mutational burden in both samples.",
      "High: at least 10 mutations/Mb. High in blood: 0 of 2 not high in tissue. 2 pairs are too few to say how far blood and tissue differ.",
    ],
    [
      "Begge pasientene som er sammenlignet, har lav tumormutasjonsbyrde i begge prøver.",
      "Høy: minst 10 mutasjoner/Mb. Høy i blod: 0 av 2 uten høy i vev. 2 par er for få til å si hvor mye blod og vev skiller seg.",
    ],
  ]);
});
test("the limits have intervals, and at 10 there is agreement in both directions; of fewer than 25 only how many", () => {
  // 30 pairs both high, 10 in tissue only, 5 in blood only, 20 in neither.
  const pairs = [
    ...Array.from({ length: 30 }, (): Pair => [12, 11]),
    ...Array.from({ length: 10 }, (): Pair => [9, 11]),
    ...Array.from({ length: 5 }, (): Pair => [12, 9]),
    ...Array.from({ length: 20 }, (): Pair => [1, 2]),
  ];
  const rows = flatRows(table, tableRows(shown(pairs)));
  const row = (name: string, of = rows) => of.find(({ tmb_row }) => tmb_row === name);
  expect(row("ppa_high")).toMatchObject({ value: 0.75, pairs: 40, status: "ok" });
  expect(row("ppa_high")?.low).toBeCloseTo(0.5981, 4); // Wilson limits of 30 of 40
  expect(row("npa_high")).toMatchObject({ value: 0.8, pairs: 25, status: "ok" });
  expect(row("lower_limit")?.value).toBe(row("limits")?.low);
  expect(Number(row("upper_limit")?.low)).toBeLessThan(Number(row("limits")?.high));
  const few = flatRows(table, tableRows(shown(pairs.slice(0, 35))));
  expect(row("npa_high", few)).toMatchObject({ value: null, low: null, pairs: 0, status: "too_few" });
});
