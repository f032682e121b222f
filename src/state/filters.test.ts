import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "./address.ts";
import {
  accepts,
  type FilterOptions,
  type Filters,
  filterParams,
  formatFilters,
  isDefault,
  isWorking,
  knownValues,
  noFilters,
  without,
} from "./filters.ts";
import { isSameSide } from "./versus.ts";

const options: FilterOptions = {
  site: ["S1", "S&2"],
  node: ["OUS"],
  tumour_group: ["lung", "unknown"],
  months: ["2022-03", "2022-04"],
  earlier: ["2022-03-31"],
};

const parsed = (search: string, known: FilterOptions): Filters => readAddress(search, known).filters;

test("the default view has a bare address", () => {
  expect(formatFilters(noFilters)).toBe("");
  expect(isDefault(parsed("", options))).toBe(true);
});
test("every state survives the address", () => {
  const states = fc.record<Filters>({
    period: fc.constantFrom("", "2022-03..2022-04", "2022-04..2022-04"),
    site: fc.constantFrom("", ...options.site),
    node: fc.constantFrom("", ...options.node),
    tumour_group: fc.constantFrom("", ...options.tumour_group),
    days: fc.constantFrom("", "working"),
    gene: fc.constantFrom("", "EGFR", "NKX2-1", "C11orf30", "EML4::ALK"),
    context: fc.constantFrom("", "shown"),
    cost_blood: fc.constantFrom("", "0", "12000"),
    cost_tissue: fc.constantFrom("", "9500"),
    more_sites: fc.constantFrom("", "1", "5"),
    pace: fc.constantFrom("", "-20", "40"),
    stop: fc.constantFrom("", "july"),
    vs: fc.constantFrom("", "node:OUS", "tumour_group:unknown", "period:2022-03..2022-03", "release:2022-03-31"),
  });
  fc.assert(
    fc.property(states, (drawn) => {
      const state = isSameSide(drawn) ? { ...drawn, vs: "" } : drawn; // with itself nothing is compared
      expect(parsed(formatFilters(state), options)).toEqual(state);
    }),
  );
});
test("any query string gives usable filters", () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const filters = parsed(search, options);
      expect(parsed(formatFilters(filters), options)).toEqual(filters);
    }),
  );
});
test("nonsense falls back to all", () => {
  expect(
    parsed(
      "?site=mars&period=2022-05..2022-01&node=mars&tumour_group=&days=lunar&gene=<b>&context=yes&cost_blood=-1",
      options,
    ),
  ).toEqual(noFilters);
});
test("a page's own choice leaves everybody counted, and stands in the address", () => {
  const filters = parsed("?days=working", options);
  expect(isDefault(filters)).toBe(true);
  expect(formatFilters(filters)).toBe("?days=working");
});
test("a period needs two real months in order", () => {
  expect(accepts("period", "2022-03..2022-03", options)).toBe(true);
  expect(accepts("gene", "A".repeat(60), options)).toBe(true);
  expect(accepts("gene", "A".repeat(61), options)).toBe(false);
  for (const bad of ["2022-13..2022-14", "2022-04..2022-03", "2022-03", "..2022-03"])
    expect(accepts("period", bad, options)).toBe(false);
});
test("binds month bounds, site, node and tumour group in this order", () => {
  const filters = { ...noFilters, period: "2022-03..2022-04", site: "S1", node: "OUS", tumour_group: "lung" };
  expect(filterParams(filters)).toEqual(["2022-03", "2022-04", "S1", "OUS", "lung"]);
});

test("everybody is counted only while no filter is set", () => {
  for (const key of ["period", "site", "node", "tumour_group"] as const)
    expect(isDefault({ ...noFilters, [key]: "x" }), key).toBe(false);
  expect([isWorking(noFilters), isWorking({ ...noFilters, days: "working" })]).toEqual([false, true]);
});

test("some filters can be taken away from others", () => {
  const filters = { ...noFilters, site: "S1", node: "OUS", days: "working" };
  expect(without(filters, ["site", "period"])).toEqual({ ...filters, site: "" });
});

test("nothing can always be chosen, and what is closed never", () => {
  const closed = { ...options, closed: ["site", "days"] as const };
  expect([accepts("site", "", closed), accepts("site", "S1", closed), accepts("node", "OUS", closed)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(accepts("days", "working", closed)).toBe(false);
  expect(accepts("node", "", options)).toBe(true);
});

test("a message can list what is known", () => {
  expect(knownValues("site", options)).toBe("S1, S&2");
  expect(knownValues("period", options)).toContain("YYYY-MM");
  expect(knownValues("gene", options)).toContain("EGFR");
});
