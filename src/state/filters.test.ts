import fc from "fast-check";
import { expect, test } from "vitest";
import {
  accepts,
  type FilterOptions,
  type Filters,
  filterParams,
  formatFilters,
  isDefault,
  noFilters,
  parseFilters,
  refusedCosts,
} from "./filters.ts";

const options: FilterOptions = {
  site: ["S1", "S&2"],
  node: ["OUS"],
  tumour_group: ["lung", "unknown"],
  months: ["2022-03", "2022-04"],
};

test("the default view has a bare address", () => {
  expect(formatFilters(noFilters)).toBe("");
  expect(isDefault(parseFilters("", options))).toBe(true);
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
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(parseFilters(formatFilters(state), options)).toEqual(state);
    }),
  );
});
test("any query string gives usable filters", () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const filters = parseFilters(search, options);
      expect(parseFilters(formatFilters(filters), options)).toEqual(filters);
    }),
  );
});
test("nonsense falls back to all", () => {
  expect(
    parseFilters(
      "?site=mars&period=2022-05..2022-01&node=ous&tumour_group=&days=lunar&gene=<b>&context=yes&cost_blood=-1",
      options,
    ),
  ).toEqual(noFilters);
});
test("a page's own choice leaves everybody counted, and stands in the address", () => {
  const filters = parseFilters("?days=working", options);
  expect(isDefault(filters)).toBe(true);
  expect(formatFilters(filters)).toBe("?days=working");
});
test("a period needs two real months in order", () => {
  expect(accepts("period", "2022-03..2022-03", options)).toBe(true);
  for (const bad of ["2022-13..2022-14", "2022-04..2022-03", "2022-03", "..2022-03"])
    expect(accepts("period", bad, options)).toBe(false);
});
test("binds month bounds, site, node and tumour group in this order", () => {
  const filters = { ...noFilters, period: "2022-03..2022-04", site: "S1", node: "OUS", tumour_group: "lung" };
  expect(filterParams(filters)).toEqual(["2022-03", "2022-04", "S1", "OUS", "lung"]);
});
test("a cost that cannot be read is told apart from none, and counts as none", () => {
  const search = "?cost_blood=12,5&cost_tissue=9%20500";
  expect(refusedCosts(search)).toEqual([{ key: "cost_blood", value: "12,5", fault: "decimals" }]);
  expect(parseFilters(search, options)).toMatchObject({ cost_blood: "", cost_tissue: "9500" });
  expect(refusedCosts("?cost_blood=&site=S1")).toEqual([]);
});
