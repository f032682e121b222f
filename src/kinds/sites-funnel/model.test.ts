import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { something } from "../../define/nothing.testing.ts";
import { isNothing } from "../../define/nothing.ts";
import { flatRows } from "../../define/table.testing.ts";
import { sitesInOrder } from "../../state/chosen-sites.ts";
import { noFilters } from "../../state/filters.ts";
import { differ } from "../../stats/compared.ts";
import { type SiteCount, siteFunnel, tableRows } from "./model.ts";
import { table } from "./table.ts";

const of = study({
  sites: [
    { code: "never", name: "Never", node: "N1" },
    { code: "B", name: "B", node: "N2", opened: "2022-05-01" },
    { code: "A", name: "A", node: "N1", opened: "2022-03-01" },
    { code: "C", name: "C", node: "N1", opened: "2022-09-01" },
  ],
});
const sites = sitesInOrder(of, noFilters);
const count = (site: string, events: number, trials: number) => ({ site, events, trials });

test("sites stand in opening order, whatever their shares, and those without a date last", () => {
  expect(sites.map(({ code }) => code)).toEqual(["A", "B", "C", "never"]);
  expect(sitesInOrder(of, { site: "", node: "N1" }).map(({ code }) => code)).toEqual(["A", "C", "never"]);
});
/** The model, and the table's rows. */
function made(...counts: readonly SiteCount[]) {
  const model = something(siteFunnel(counts, { unit: "site", all: sites }));
  return { model, rows: flatRows(table, tableRows(model)) };
}

test("limits are binomial around the share of all sites; a site without patients has none", () => {
  const { model, rows } = made(count("A", 90, 100), count("B", 10, 100));
  expect(model).toMatchObject({ overall: { events: 100, trials: 200 } });
  // R: qbinom(c(.025, .975, .001, .999), 100, 0.5) / 100
  expect(rows[0]).toMatchObject({
    overall_sites: 0.5,
    limit_low95: 0.4,
    limit_high95: 0.6,
    limit_low998: 0.35,
    limit_high998: 0.65,
    outside: "above_998",
  });
  expect(rows[1]?.outside).toBe("below_998");
  expect(differ(model)).toBe("differ");
  expect(rows[2]).toMatchObject({ events: 0, trials: 0, share: null, outside: null, status: "not_evaluable" });
  expect(model.points).toHaveLength(2);
});
test("sites alike are within the limits, few or not", () => {
  const { model, rows } = made(count("A", 15, 20), count("B", 30, 40), count("C", 75, 100));
  expect(model.points.map(({ against }) => against?.place)).toEqual(["within", "within", "within"]);
  expect(rows.map(({ status }) => status)).toEqual(["too_few", "ok", "ok", "not_evaluable"]);
  expect(differ(model)).toBe("chance");
});
test("one site alone is compared with nothing", () => {
  const { model, rows } = made(count("A", 15, 30));
  expect(model).toMatchObject({ points: [{ code: "A", against: null }], dispersion: null });
  expect(rows[0]).toMatchObject({ share: 0.5, limit_low95: null, outside: null });
});
test("nobody at any site: nothing to show, and every site stands in the table with none", () => {
  const found = siteFunnel([], { unit: "site", all: sites });
  expect(found).toMatchObject({ nothing: { why: "nobody" } });
  expect(isNothing(found) && flatRows(table, found.rows)[3]).toMatchObject({ site: "never", events: 0, trials: 0 });
});
