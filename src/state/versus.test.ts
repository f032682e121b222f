import fc from "fast-check";
import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { readAddress } from "./address.ts";
import { type FilterOptions, type Filters, formatFilters, noFilters } from "./filters.ts";
import { overlap, sideA, sideB, versusOf } from "./versus.ts";

const site = (code: string, node: string) => ({ ...study().sites[0], code, node, name: code });
const two = study({ sites: [site("S:1", "N1"), site("S2", "N2"), site("S3", "N1")] as never });
const options: FilterOptions = {
  site: ["S:1", "S2", "S3"],
  node: ["N1", "N2"],
  tumour_group: ["lung", "colorectal"],
  months: ["2022-03", "2022-12"],
  release: "2023-10-31",
  earlier: ["2023-04-30", "2023-07-31"],
};
const read = (search: string) => readAddress(search, options);
const chosen = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const overlaps = (filters: Partial<Filters>): boolean => overlap(two, chosen(filters));

test("what is compared is one value of one filter, or a release; its colon is plain in the address", () => {
  expect(versusOf(chosen({ vs: "site:S:1" }))).toEqual({ key: "site", value: "S:1" });
  for (const vs of ["", "site", "gene:EGFR", "x:y"]) expect(versusOf(chosen({ vs }))).toBeNull();
  expect(formatFilters(chosen({ site: "S2", vs: "site:S:1" }))).toBe("?site=S2&vs=site:S:1");
  expect(formatFilters(chosen({ vs: "release:2023-07-31" }))).toBe("?vs=release:2023-07-31");
});

test("A is the choice alone, B the same with one filter changed; a site and a laboratory are both a place", () => {
  const filters = chosen({ site: "S2", tumour_group: "lung", vs: "site:S3" });
  expect(sideA(filters)).toEqual(chosen({ site: "S2", tumour_group: "lung" }));
  expect(sideB(filters)).toEqual(chosen({ site: "S3", tumour_group: "lung" }));
  expect(sideB(chosen({ site: "S2", vs: "node:N1" }))).toEqual(chosen({ node: "N1" }));
  expect(sideB(chosen({ period: "2022-03..2022-05", vs: "period:2022-06..2022-08" })).period).toBe("2022-06..2022-08");
  expect(sideB(chosen({ site: "S2", vs: "release:2023-07-31" }))).toEqual(chosen({ site: "S2" }));
});

test("the two have somebody in common where place, months and group all may be the same, and between releases always", () => {
  expect(overlaps({ site: "S:1", vs: "site:S2" })).toBe(false);
  expect(overlaps({ vs: "site:S2" })).toBe(true); // the whole study holds the site
  expect(overlaps({ site: "S:1", vs: "node:N1" })).toBe(true);
  expect(overlaps({ site: "S:1", vs: "node:N2" })).toBe(false);
  expect(overlaps({ tumour_group: "lung", vs: "tumour_group:colorectal" })).toBe(false);
  expect(overlaps({ vs: "tumour_group:lung" })).toBe(true);
  expect(overlaps({ period: "2022-03..2022-06", vs: "period:2022-06..2022-09" })).toBe(true);
  expect(overlaps({ period: "2022-03..2022-05", vs: "period:2022-06..2022-09" })).toBe(false);
  expect(overlaps({ vs: "period:2022-06..2022-09" })).toBe(true);
  expect(overlaps({ vs: "release:2023-07-31" })).toBe(true);
});

test("an address is read as it was meant, and what cannot be compared says why", () => {
  const vs = (search: string) => read(search).filters.vs;
  expect(vs("?vs=site:s2")).toBe("site:S2");
  expect(vs("?VS=Site%3AS2.")).toBe("site:S2");
  expect(vs("?vs=period:2022-03…2022-05")).toBe("period:2022-03..2022-05");
  expect(vs("?vs=release:2023-07-31.")).toBe("release:2023-07-31");
  const faults = (search: string) => read(search).refused.map(({ key, fault }) => `${key} ${fault}`);
  expect(faults("?vs=site:GONE")).toEqual(["vs unknown"]);
  expect(faults("?vs=release:2023-10-31")).toEqual(["vs unknown"]);
  expect(faults("?vs=period:2022-12..2022-03")).toEqual(["vs reversed"]);
  expect(faults("?vs=weather")).toEqual(["vs unreadable"]);
  expect(faults("?site=S2&vs=site:S2")).toEqual(["vs same"]);
  expect(read("?site=S2&vs=site:S2").filters).toEqual(chosen({ site: "S2" }));
});

test("of rounded tables only releases can be compared", () => {
  const closed: FilterOptions = {
    ...options,
    site: [],
    closed: ["site", "node", "period", "tumour_group"],
  };
  expect(readAddress("?vs=site:S2", closed).refused).toEqual([{ key: "vs", value: "site:S2", fault: "closed" }]);
  expect(readAddress("?vs=release:2023-04-30", closed).filters.vs).toBe("release:2023-04-30");
});

test("any address gives usable sides, and what is written is read back", () => {
  const piece = fc.constantFrom(
    "site",
    "node",
    "period",
    "release",
    "vs",
    ":",
    "S:1",
    "S2",
    "N1",
    "=",
    "&",
    "..",
    "2022-03",
    "%3A",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const { filters } = read(`?vs=${pieces.join("")}`);
      expect(read(formatFilters(filters))).toEqual({ filters, refused: [] });
      if (filters.vs !== "") expect(versusOf(filters)).not.toBeNull();
      expect(sideB(filters).vs).toBe("");
    }),
  );
});
