import { expect, test } from "vitest";
import type { AgreementClass, TargetMatch } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import type { TargetSum } from "../../../questions/target-sums/question.ts";
import type { TargetCount } from "../../../questions/targets/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import type { Lang } from "../../../words/lang.ts";
import { placeSameTarget } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { sameTargetModel, tableRow } from "./model.ts";
import { table } from "./panel.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const count = (name: AgreementClass, match: TargetMatch, patients: number): TargetCount => ({
  ...{ class: name, match, patients },
});
const pairs = (patients: number, name: AgreementClass = "any"): StateCount => ({
  ...{ class: name, blood_state: "not_detected", tissue_state: "detected", pair: "evaluable", patients },
});
const model = (
  rows: readonly TargetCount[],
  sums: readonly TargetSum[] | null = [],
  evaluable = 100,
  tiers: string[] = ["I"],
) => something(sameTargetModel(rows, sums, [pairs(evaluable)], settingOf({ study: { actionable_tiers: tiers } })));
const say = (lang: Lang, of: ReturnType<typeof model>) => toldIn({ en, nb }[lang], factsOf(of), lang, settingOf());
const rowOf = (name: AgreementClass, of: ReturnType<typeof model>) =>
  flatRows(table, of.rows.map(tableRow)).find((row) => row.class === name);
const some = [
  count("any", "all_variants", 30),
  count("any", "same_variant", 10),
  count("any", "same_gene", 5),
  count("any", "other", 3),
  count("any", "none", 12),
];

test("each step holds the one after it: anything, the same gene, the same variant, all variants", () => {
  const any = rowOf("any", model(some));
  expect(any).toMatchObject({ evaluable: 100, tissue_positive: 60, any_in_blood: 48, same_gene: 45, status: "ok" });
  expect(any).toMatchObject({ same_variant: 40, all_variants: 30, all_variants_share: 0.5 });
  // Wilson's limits of 30 of 60, worked out by his formula outside.
  expect(any?.all_variants_share_low).toBeCloseTo(0.3773502424, 8);
  expect(any?.all_variants_share_high).toBeCloseTo(0.6226497576, 8);
  expect(rowOf("cnv", model(some))).toMatchObject({ tissue_positive: 0, ppa: null, status: "not_evaluable" });
});
test("the share of variants has an interval that knows which are of one patient", () => {
  // 18 patients with n variants in tissue, x of them in blood: 6/6, 5/0, 3/3 and 4/1, ten of 1/1 and four of 1/0.
  const sums: TargetSum = {
    ...{ class: "any" as const, patients: 18, variants: 32, variants_in_blood: 20 },
    ...{ squares: 100, squares_in_blood: 56, products: 59 },
  };
  const any = rowOf("any", model(some, [sums]));
  expect(any).toMatchObject({ variants_in_tissue: 32, variants_in_both: 20 });
  // Worked out patient by patient outside: the cluster-robust variance, and Wilson's formula over the effective number.
  expect(any?.variants_share).toBeCloseTo(20 / 32, 10);
  expect(any?.variants_share_low).toBeCloseTo(0.3402519115, 8);
  expect(any?.variants_share_high).toBeCloseTo(0.8434101047, 8);
  expect(rowOf("any", model(some, null))).toMatchObject({ variants_in_tissue: null, variants_share: null });
});
test.each([
  // NILE (doi 10.1158/1078-0432.CCR-19-0624), table 3, of blood with tumour DNA: sensitivity as it is printed there.
  ["EGFR exon 19 deletion", 18, 4, 81.8],
  ["EGFR L858R", 9, 1, 90],
  ["ALK fusion", 5, 3, 62.5],
  ["ALK fusion, analysed again", 6, 2, 75],
  ["BRAF V600E", 2, 0, 100],
] as const)("NILE's %s: the same in %i, not in %i, %d %%", (_, same, not, percent) => {
  const row = rowOf("any", model([count("any", "all_variants", same), count("any", "none", not)]));
  expect(Math.round(Number(row?.same_variant_share) * 1000) / 10).toBe(percent);
});
test("nobody, and nobody compared, have no answer; without tiers nothing is actionable", () => {
  expect(sameTargetModel([], [], [], settingOf())).toMatchObject({ nothing: { why: "nobody" } });
  const waiting = { ...pairs(4), pair: "no_pair" as const };
  expect(sameTargetModel([], [], [waiting], settingOf())).toMatchObject({ nothing: { why: "not_evaluable", of: 4 } });
  expect(model(some, [], 100, []).rows.map((row) => row.class)).toEqual(["any", "snv", "indel", "cnv", "fusion"]);
});
test("how often blood finds the very same, in both languages", () => {
  expect(say("en", model(some))).toEqual([
    "Blood finds the very same variant in 67 % of the patients with a finding in tissue.",
    "95 % interval 54 to 77, 40 of 60 patients. Anything at all in 80 % (95 % interval 68 to 88, 48 of 60); every variant of tissue in 50 % (95 % interval 38 to 62, 30 of 60).",
  ]);
  expect(say("nb", model(some))).toEqual([
    "Blod finner nøyaktig samme variant hos 67 % av pasientene med funn i vev.",
    "95 %-intervall 54 til 77, 40 av 60 pasienter. Noe i det hele tatt hos 80 % (95 %-intervall 68 til 88, 48 av 60); alle variantene i vev hos 50 % (95 %-intervall 38 til 62, 30 av 60).",
  ]);
  const few = [count("any", "same_variant", 2), count("any", "other", 1), count("any", "none", 4)];
  expect(say("en", model(few))).toEqual([
    "Blood finds the very same variant in 2 of 7 patients with a finding in tissue.",
    "Anything at all in 3 of 7; every variant of tissue in 0 of 7.",
  ]);
  expect(say("nb", model([count("any", "none", 1)]))[0]).toBe(
    "Blod finner nøyaktig samme variant hos 0 av 1 pasient med funn i vev.",
  );
  expect(say("en", model([]))).toEqual(["Cannot be said: tissue finds nothing in the 100 evaluable pairs.", null]);
  expect(say("nb", model([], [], 1))[0]).toBe("Kan ikke sies: vev finner ingenting i det ene evaluerbare paret.");
});
test("bars end at their shares; few have none", () => {
  const { rows } = model(some);
  const placed = placeSameTarget(rows, 312, 30, [], []);
  const bars = placed.rows[0]?.bars;
  const { from, to } = bars?.whole ?? { from: Number.NaN, to: Number.NaN };
  const shares = bars?.ends.map((end) => (end - from) / (to - from));
  for (const [i, share] of [0.8, 0.75, 40 / 60, 0.5].entries()) expect(shares?.[i]).toBeCloseTo(share, 12);
  expect(placed.rows[2]?.bars).toBeNull();
});
