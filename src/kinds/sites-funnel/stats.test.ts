import { expect, test } from "vitest";
import { studySchema } from "../../cubes/study.ts";
import { sitesInOrder } from "../../state/chosen-sites.ts";
import { noFilters } from "../../state/filters.ts";
import { siteFunnel } from "./stats.ts";
import { verdict } from "./wording.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-12-31",
  target_patients: 10,
  sites: [
    { code: "never", name: "Never", node: "N1" },
    { code: "B", name: "B", node: "N2", opened: "2022-05-01" },
    { code: "A", name: "A", node: "N1", opened: "2022-03-01" },
    { code: "C", name: "C", node: "N1", opened: "2022-09-01" },
  ],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
});
const sites = sitesInOrder(study, noFilters);
const count = (site: string, events: number, trials: number) => ({ site, events, trials });

test("sites stand in opening order, whatever their shares, and those without a date last", () => {
  expect(sites.map(({ code }) => code)).toEqual(["A", "B", "C", "never"]);
  expect(sitesInOrder(study, { site: "", node: "N1" }).map(({ code }) => code)).toEqual(["A", "C", "never"]);
});
test("limits are binomial around the share of all sites; a site without patients has none", () => {
  const m = siteFunnel([count("A", 90, 100), count("B", 10, 100)], sites, true);
  expect(m).toMatchObject({ events: 100, trials: 200, comparable: true });
  // R: qbinom(c(.025, .975, .001, .999), 100, 0.5) / 100
  expect(m.rows[0]).toMatchObject({
    overall_sites: 0.5,
    limit_low95: 0.4,
    limit_high95: 0.6,
    limit_low998: 0.35,
    limit_high998: 0.65,
    outside: "above_998",
  });
  expect(m.rows[1]?.outside).toBe("below_998");
  expect(verdict(m)).toBe("differ");
  expect(m.rows[2]).toMatchObject({ events: 0, trials: 0, share: null, outside: null, status: "not_evaluable" });
  expect(m.points).toHaveLength(2);
});
test("sites alike are within the limits, few or not", () => {
  const m = siteFunnel([count("A", 15, 20), count("B", 30, 40), count("C", 75, 100)], sites, true);
  expect(m.points.map(({ outside }) => outside)).toEqual(["within", "within", "within"]);
  expect(m.points.map(({ status }) => status)).toEqual(["too_few", "ok", "ok"]);
  expect(verdict(m)).toBe("chance");
});
test("one site alone is compared with nothing", () => {
  const m = siteFunnel([count("A", 15, 30)], sites, true);
  expect(m).toMatchObject({ comparable: false, dispersion: null });
  expect(m.rows[0]).toMatchObject({ share: 0.5, limit_low95: null, outside: null });
});
test("not supplied is not zero", () => {
  const m = siteFunnel([count("A", 0, 30)], sites, false);
  expect(m).toMatchObject({ trials: 0, overall: null, points: [] });
  expect(m.rows[0]).toMatchObject({ events: null, trials: null, status: "not_supplied" });
});
