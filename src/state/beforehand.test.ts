import { expect, test } from "vitest";
import { beforehand, nameOf } from "./beforehand.ts";
import { noFilters } from "./filters.ts";

const options = { site: ["A/B", "whole"], node: ["N"], tumour_group: ["lung"], months: ["2023-01"] };
const named = (filters: Partial<typeof noFilters>) => nameOf({ ...noFilters, ...filters }, options);

test("each choice made beforehand has a name by which it is found again", () => {
  const choices = [...beforehand(options)];
  expect(choices.map(([name]) => name)).toEqual(["whole", "site-0", "site-1", "node-0", "tumour_group-0"]);
  for (const [name, filters] of choices) expect(nameOf(filters, options)).toBe(name);
});

test("a page's own choices change nothing of who is counted", () => {
  expect(named({ gene: "EGFR", context: "shown" })).toBe("whole");
  expect(named({ site: "whole", cost_blood: "5" })).toBe("site-1");
});

test.each([
  [{ period: "2023-01..2023-01" }],
  [{ site: "A/B", node: "N" }],
  [{ site: "A/B", period: "2023-01..2023-01" }],
  [{ site: "gone" }],
])("%j was not answered beforehand", (filters) => {
  expect(named(filters)).toBeNull();
});
