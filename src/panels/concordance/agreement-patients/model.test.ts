import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import { agreementModel, tableRow, withoutTable } from "./model.ts";
import { table } from "./table.ts";

const counts = (name: ClassCounts["class"], both: number, tissueOnly: number, bloodOnly: number) => ({
  class: name,
  consented: 60,
  evaluable: 50,
  both,
  tissueOnly,
  tissueOnlyLowSignal: 0,
  bloodOnly,
});
/** What the table says of a class, beside a study that has an evaluable pair. */
function only(row: ClassCounts, of = study()) {
  const model = something(agreementModel([counts("any", 1, 1, 1), row], [], of));
  return flatRows(table, model.classes.map(tableRow))[1];
}

test("agreement of 20 both, 5 tissue only, 10 blood only, 15 neither", () => {
  const row = only(counts("snv", 20, 5, 10));
  expect(row).toMatchObject({
    both: 20,
    tissue_only: 5,
    blood_only: 10,
    neither: 15,
    not_evaluable: 10,
    evaluable: 50,
    tissue_positive: 25,
    tissue_negative: 25,
    blood_positive: 30,
    ppa: 0.8,
    npa: 0.6,
    status: "ok",
  });
  // Wilson limits of 20 of 25; the exact p is 2 × P(X ≤ 5) with X binomial(15, 1/2); kappa = (0.7 − 0.5) ÷ (1 − 0.5).
  expect(row?.ppa_low).toBeCloseTo(0.6087, 4);
  expect(row?.ppa_high).toBeCloseTo(0.9114, 4);
  expect(row?.ppv).toBeCloseTo(2 / 3, 12);
  expect(row?.mcnemar_p).toBeCloseTo(0.3018, 4);
  expect(row?.kappa).toBeCloseTo(0.4, 12);
  expect(row?.prevalence).toBeCloseTo(0.55, 12);
  expect(row?.positive_agreement).toBeCloseTo(40 / 55, 12);
  expect(row?.negative_agreement).toBeCloseTo(30 / 45, 12);
});
test("fewer than 25 in tissue is too few, and so is none; what has no denominator is null", () => {
  expect(only(counts("snv", 20, 4, 0))?.status).toBe("too_few");
  const none = only(counts("fusion", 0, 0, 0));
  expect(none).toMatchObject({ ppa: null, ppv: null, npa: 1, neither: 50, mcnemar_p: null, kappa: null });
  expect(none?.status).toBe("too_few");
  expect(only({ ...counts("cnv", 0, 0, 0), evaluable: 0 })).toMatchObject({ npa: null, neither: 0, not_evaluable: 60 });
});
test("what was not supplied has no numbers, never zeros", () => {
  const [row] = flatRows(table, withoutTable([counts("any", 0, 0, 0)]));
  expect(row).toMatchObject({ both: null, neither: null, evaluable: null, ppa: null, status: "not_supplied" });
  expect(row).toMatchObject({ not_evaluable: 10 });
});
test("nothing to show without a patient, and without an evaluable pair; the table keeps its counts", () => {
  const nobody = { ...counts("any", 0, 0, 0), consented: 0, evaluable: 0 };
  expect(agreementModel([nobody], [], study())).toMatchObject({ nothing: { why: "nobody" } });
  const none = agreementModel([{ ...nobody, consented: 7 }], [], study());
  expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 7 } });
  expect(isNothing(none) && flatRows(table, none.rows)[0]).toMatchObject({ both: 0, not_evaluable: 7, ppa: null });
});
test("actionable has no numbers where the study names no actionable tier; the other classes keep theirs", () => {
  const without = study({ actionable_tiers: [] });
  expect(only(counts("actionable", 3, 2, 1), without)).toMatchObject({ both: null, status: "not_supplied" });
  expect(only(counts("snv", 3, 2, 1), without)).toMatchObject({ both: 3, status: "too_few" });
});
test.each([
  // NILE (doi 10.1158/1078-0432.CCR-19-0624), table 3, of blood with tumour DNA: both, tissue only, blood only, neither; as printed there
  // sensitivity, PPV, specificity, NPV and concordance. Of ROS1 blood found none
  // of two: no sensitivity and no PPV are printed.
  ["EGFR exon 19 deletion", 18, 4, 0, 201, 81.8, 100, 100, 98, 98.2],
  ["EGFR L858R", 9, 1, 0, 213, 90, 100, 100, 99.5, 99.6],
  ["ALK fusion", 5, 3, 0, 207, 62.5, 100, 100, 98.6, 98.6],
  ["ALK fusion, analysed again", 6, 2, 0, 207, 75, 100, 100, 99, 99.1],
  ["ROS1 fusion", 0, 2, 0, 151, 0, null, 100, 98.7, 98.7],
  ["BRAF V600E", 2, 0, 0, 90, 100, 100, 100, 100, 100],
] as const)(
  "NILE's %s: %i, %i, %i and %i",
  (_, both, tissueOnly, bloodOnly, neither, ppa, ppv, npa, npv, concordance) => {
    const evaluable = both + tissueOnly + bloodOnly + neither;
    const row = only({ ...counts("snv", both, tissueOnly, bloodOnly), consented: 282, evaluable });
    expect(row).toMatchObject({ neither, not_evaluable: 282 - evaluable });
    const percent = (share: unknown) => (share === null ? null : Math.round(Number(share) * 1000) / 10);
    expect([row?.ppa, row?.ppv, row?.npa].map(percent)).toEqual([ppa, ppv, npa]);
    expect(percent(Number(row?.neither) / (Number(row?.neither) + Number(row?.tissue_only)))).toBe(npv);
    expect(percent((Number(row?.both) + Number(row?.neither)) / evaluable)).toBe(concordance);
  },
);
