import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "./address.ts";
import { type FilterOptions, formatFilters, noFilters } from "./filters.ts";

const options: FilterOptions = {
  site: ["OUS", "HUS"],
  node: ["OUS"],
  tumour_group: ["lung", "colorectal"],
  months: ["2022-03", "2022-12"],
};
const read = (search: string) => readAddress(search, options);
const chosen = (search: string) => formatFilters(read(search).filters);

test("a link that a mail program or a chat has changed is read as it was meant", () => {
  expect(chosen("?site=OUS&amp;tumour_group=colorectal")).toBe("?site=OUS&tumour_group=colorectal");
  expect(chosen("?SITE=ous&Tumour_Group=Lung.")).toBe("?site=OUS&tumour_group=lung");
  expect(chosen("?site=OUS),")).toBe("?site=OUS");
  for (const between of ["…", "...", ".", "–"])
    expect(chosen(`?period=2022-03${between}2022-12`)).toBe("?period=2022-03..2022-12");
  expect(chosen("?days=WORKING&context=Shown")).toBe("?days=working&context=shown");
  for (const search of ["?site=OUS&amp;node=OUS", "?site=hus."]) expect(read(search).refused).toEqual([]);
});
test("signs at the ends are passed over, those within are not", () => {
  const named = { ...options, site: ["A.B", "A.B."] };
  expect(readAddress("?site=(A.B)", named).filters.site).toBe("A.B");
  expect(readAddress("?site=A.B.", named).filters.site).toBe("A.B.");
  expect(readAddress("?amp;amp;site=+A.B+", named).filters.site).toBe("A.B");
  expect(readAddress("?xamp;site=A.B", named)).toEqual({ filters: noFilters, refused: [] });
  expect(read("?node=ous&tumour_group=LUNG").filters).toMatchObject({ node: "OUS", tumour_group: "lung" });
});
test("a period is two months and nothing beside them", () => {
  expect(chosen("?period=2022-03 … 2022-12")).toBe("?period=2022-03..2022-12");
  for (const typed of ["x2022-03..2022-12", "2022-03..2022-12x", "2022-03-01..2022-12", "2022-03..x2022-12"])
    expect(read(`?period=${typed}`)).toEqual({
      filters: noFilters,
      refused: [{ key: "period", value: typed, fault: "unreadable" }],
    });
});
test("costs are tidied, and each bad one has its reason", () => {
  expect(chosen("?cost_blood=12%20000&cost_tissue=0")).toBe("?cost_blood=12000&cost_tissue=0");
  expect(read("?cost_blood=-1&cost_tissue=many").refused.map(({ key, fault }) => `${key} ${fault}`)).toEqual([
    "cost_blood negative",
    "cost_tissue not_a_number",
  ]);
});
test("blanks are nothing, and what nobody can choose here says so", () => {
  expect(read("?site=+&release=+")).toEqual({ filters: noFilters, refused: [] });
  const closed = readAddress("?site=OUS&days=working", { ...options, closed: ["site"] });
  expect(closed.refused).toEqual([{ key: "site", value: "OUS", fault: "closed" }]);
  expect(formatFilters(closed.filters)).toBe("?days=working");
});
test("what cannot be had is named, with why, and is not applied", () => {
  expect(read("?site=GONE&tumour_group=lung")).toEqual({
    filters: { ...noFilters, tumour_group: "lung" },
    refused: [{ key: "site", value: "GONE", fault: "unknown" }],
  });
  expect(read("?period=2022-12..2022-03").refused).toEqual([
    { key: "period", value: "2022-12..2022-03", fault: "reversed" },
  ]);
  expect(read("?period=last+year&release=2023-04-30&cost_blood=12,5&gene=<b>").refused).toEqual([
    { key: "period", value: "last year", fault: "unreadable" },
    { key: "gene", value: "<b>", fault: "unreadable" },
    { key: "cost_blood", value: "12,5", fault: "decimals" },
    { key: "release", value: "2023-04-30", fault: "release" },
  ]);
});
test("a link to a release is followed where it is the one that is shown", () => {
  const shown = { ...options, release: "2023-10-31" };
  for (const search of ["?release=2023-10-31", "?release=2023-10-31.&site=OUS"])
    expect(readAddress(search, shown).refused).toEqual([]);
  expect(readAddress("?release=2023-07-31", shown).refused).toEqual([
    { key: "release", value: "2023-07-31", fault: "release" },
  ]);
});
test("parameters of others are passed over, and the first of two alike counts", () => {
  expect(read("?utm_source=mail&site=OUS&site=HUS")).toEqual({ filters: { ...noFilters, site: "OUS" }, refused: [] });
});
test("any query string gives usable filters, and what is written is read back", () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { filters } = read(search);
      expect(read(formatFilters(filters))).toEqual({ filters, refused: [] });
    }),
  );
});
