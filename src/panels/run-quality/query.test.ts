import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (
  metric: string,
  classes: string | null,
  value: number | null,
  within: string,
  site: string,
  n: number,
) => ({
  specimen: "blood",
  metric,
  classes,
  unit: metric === "any" ? null : "Count",
  lower_limit: metric === "any" ? null : 100,
  upper_limit: null,
  value,
  within,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples: n,
});
const quality = [
  row("COVERAGE", "indel snv", 90, "no", "A", 1),
  row("COVERAGE", "indel snv", 200, "yes", "A", 2),
  row("COVERAGE", "indel snv", 300, "yes", "B", 4),
  row("any", "snv", null, "no", "A", 1),
  row("any", "snv", null, "yes", "A", 2),
];
const coverage = { specimen: "blood", metric: "COVERAGE", classes: "indel snv", unit: "Count", lower_limit: 100 };
const any = { specimen: "blood", metric: "any", classes: "snv", unit: null, lower_limit: null };

test("counts samples, not rows: medians and those outside, over all months and in each", async () => {
  const engine = await rowsEngine({ sites, quality });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { ...coverage, upper_limit: null, month: "2023-01", whole: 0, samples: 3, outside: 1, median: 200 },
    { ...coverage, upper_limit: null, month: "2023-02", whole: 0, samples: 4, outside: 0, median: 300 },
    { ...coverage, upper_limit: null, month: null, whole: 1, samples: 7, outside: 1, median: 300 },
    { ...any, upper_limit: null, month: "2023-01", whole: 0, samples: 3, outside: 1, median: null },
    { ...any, upper_limit: null, month: null, whole: 1, samples: 3, outside: 1, median: null },
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites, quality });
  const ofB = [
    { ...coverage, upper_limit: null, month: "2023-02", whole: 0, samples: 4, outside: 0, median: 300 },
    { ...coverage, upper_limit: null, month: null, whole: 1, samples: 4, outside: 0, median: 300 },
  ];
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "N2", "lung"])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon"])).toEqual([]);
});
