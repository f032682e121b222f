import { expect, test } from "vitest";
import { studySchema } from "../../cubes/study.ts";
import { decode } from "../../engine/decode.ts";
import type { Manifest } from "../../engine/manifest.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { siteModel } from "../../panels/enrolment/enrolment-by-site/stats.ts";
import { siteOpenings } from "../../panels/sites/sites-opening/stats.ts";
import { type Filters, filterParams, noFilters } from "../../state/filters.ts";
import { inclusionsQuery, stepsByMonth, stepsBySite } from "./question.ts";

const sites = [
  { code: "B", name: "B", node: "N2", region: "west", opened: "2022-05-01" },
  { code: "A", name: "A", node: "N1", region: "north", opened: "2022-03-15", target: 20 },
  { code: "Z", name: "Z", node: "N1", region: "", opened: null, target: 5 },
];
const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-12-31",
  target_patients: 10,
  sites,
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
});
const manifest: Manifest = { release: "", previous: null, study, firstMonth: "2022-03", supplied: [], files: {} };
const row = (step: string, month: string | null, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});
const cubes = {
  sites: sites.map(({ code: site, ...rest }) => ({ ...rest, site })),
  patients: [
    row("screened", "2022-03", "A", 4),
    row("screened", "2022-03", "B", 2),
    row("screened", null, "B", 5),
    row("consented", "2022-05", "A", 3),
    row("paired_evaluable", "2022-05", "A", 1),
    row("consented", "2022-06", "A", 2),
    row("consented", "2022-05", "B", 2),
  ],
};

async function ask(chosen: Partial<Filters> = {}) {
  const filters = { ...noFilters, ...chosen };
  const engine = await rowsEngine(cubes);
  const rows = decode(inclusionsQuery.columns, await engine.query(inclusionsQuery.sql, filterParams(filters)), "test");
  return { rows, filters, context: { manifest, filters } };
}
const month = (name: string | null, screened: number, consented: number, paired_evaluable: number) => ({
  month: name,
  screened,
  consented,
  paired_evaluable,
});

test("counts each step in its own month; a missing date is a row of its own, last", async () => {
  const { rows, context } = await ask();
  expect(stepsByMonth(rows, context)).toEqual([
    month("2022-03", 6, 0, 0),
    month("2022-05", 0, 5, 1),
    month("2022-06", 0, 2, 0),
    month(null, 5, 0, 0),
  ]);
});
test("a filter takes away those it does not name; the study's first month stays", async () => {
  const { rows, context } = await ask({ period: "2022-04..2022-12", node: "N2", tumour_group: "lung" });
  expect(stepsByMonth(rows, context)).toEqual([month("2022-03", 0, 0, 0), month("2022-05", 0, 2, 0)]);
});
test("every site in opening order with its steps; one without patients stays, one that never opened comes last", async () => {
  const { rows, filters } = await ask();
  const found = siteModel(stepsBySite(rows), study, filters).sites;
  expect(found.map((s) => [s.site, s.opened, s.target, s.screened, s.consented, s.paired_evaluable])).toEqual([
    ["A", "2022-03-15", 20, 4, 5, 1],
    ["B", "2022-05-01", null, 7, 2, 0],
    ["Z", null, 5, 0, 0, 0],
  ]);
});
test("a period and a node leave only what they name", async () => {
  const { rows, filters } = await ask({ period: "2022-06..2022-06", node: "N1" });
  const found = siteModel(stepsBySite(rows), study, filters).sites;
  expect(found.map((s) => [s.site, s.screened, s.consented, s.paired_evaluable])).toEqual([
    ["A", 0, 2, 0],
    ["Z", 0, 0, 0],
  ]);
});
test("each site's first consent; a site without a region or patients stays", async () => {
  const { rows, filters } = await ask();
  expect(siteOpenings(rows, study, filters).map((s) => [s.site, s.region, s.first_consent, s.consented])).toEqual([
    ["A", "north", "2022-05", 5],
    ["B", "west", "2022-05", 2],
    ["Z", null, null, 0],
  ]);
});
