import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { noFilters } from "../../../state/filters.ts";
import { siteModel } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
});
type Given = readonly [code: string, opened: string | null, consented: number, target: number | null];
/** The model of sites of which one more was screened than consented. */
function modelOf(given: readonly Given[], filters = noFilters) {
  const sites = given.map(([code, opened, , target]) => ({
    code,
    name: code,
    node: "N",
    region: null,
    opened,
    target,
  }));
  const stepsOf = (site: string) => {
    const consented = given.find(([code]) => code === site)?.[2] ?? 0;
    return { screened: consented + 1, consented, paired_evaluable: 0 };
  };
  return siteModel(stepsOf, { ...study, sites }, filters);
}

test("months open count both ends, and the pace follows", () => {
  const { sites } = modelOf([["A", "2022-03-15", 20, null]]);
  expect(sites[0]).toMatchObject({ months_open: 10, consented_per_month: 2 });
});
test("only the part of a period in which the site was open counts", () => {
  const filters = { ...noFilters, period: "2022-01..2022-04" };
  expect(modelOf([["A", "2022-03-15", 4, null]], filters).sites[0]).toMatchObject({
    months_open: 2,
    consented_per_month: 2,
  });
});
test("a site that opens after the cut, or never, is not open and has no pace", () => {
  const model = modelOf([
    ["A", "2023-01-01", 0, 5],
    ["B", null, 0, null],
  ]);
  expect(model).toMatchObject({ open: 0, without: 0, withTarget: 1, reached: 0 });
  expect(model.sites.map((s) => s.consented_per_month)).toEqual([null, null]);
});
test("totals for the sentence", () => {
  const model = modelOf([
    ["A", "2022-03-01", 5, 5],
    ["B", "2022-03-01", 0, 9],
    ["C", "2022-03-01", 2, null],
  ]);
  expect(model).toMatchObject({ consented: 7, screened: 10, open: 3, withTarget: 2, reached: 1, without: 1 });
});
