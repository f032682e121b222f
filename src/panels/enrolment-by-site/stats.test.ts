import { expect, test } from "vitest";
import { studySchema } from "../../cubes/study.ts";
import { noFilters } from "../../state/filters.ts";
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
const site = (code: string, opened: string | null, consented: number, target: number | null) => ({
  site: code,
  opened,
  target,
  screened: consented + 1,
  consented,
  paired_evaluable: 0,
});

test("months open count both ends, and the pace follows", () => {
  const { sites } = siteModel([site("A", "2022-03-15", 20, null)], study, noFilters);
  expect(sites[0]).toMatchObject({ months_open: 10, consented_per_month: 2 });
});
test("only the part of a period in which the site was open counts", () => {
  const filters = { ...noFilters, period: "2022-01..2022-04" };
  expect(siteModel([site("A", "2022-03-15", 4, null)], study, filters).sites[0]).toMatchObject({
    months_open: 2,
    consented_per_month: 2,
  });
});
test("a site that opens after the cut, or never, is not open and has no pace", () => {
  const model = siteModel([site("A", "2023-01-01", 0, 5), site("B", null, 0, null)], study, noFilters);
  expect(model).toMatchObject({ open: 0, without: 0, withTarget: 1, reached: 0 });
  expect(model.sites.map((s) => s.consented_per_month)).toEqual([null, null]);
});
test("totals for the sentence", () => {
  const model = siteModel(
    [site("A", "2022-03-01", 5, 5), site("B", "2022-03-01", 0, 9), site("C", "2022-03-01", 2, null)],
    study,
    noFilters,
  );
  expect(model).toMatchObject({ consented: 7, screened: 10, open: 3, withTarget: 2, reached: 1, without: 1 });
});
