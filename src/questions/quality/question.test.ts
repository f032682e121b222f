import { expect, test } from "vitest";
import { decode } from "../../../engine/decode.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { columns } from "./columns.ts";
import { qualityCounts } from "./counts.ts";
import { quantile } from "./median.ts";
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
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ sites, quality });
  return qualityCounts(decode(columns, await engine.query(sql, params), "test"));
};

test("counts samples, not rows: values, medians and those outside, over all months and in each", async () => {
  const limits = { upper_limit: null };
  expect(await ask("", "", "", "", "")).toEqual([
    {
      ...coverage,
      ...limits,
      month: "2023-01",
      whole: 0,
      samples: 3,
      outside: 1,
      median: 200,
      distribution: [
        { value: 90, samples: 1 },
        { value: 200, samples: 2 },
      ],
    },
    {
      ...coverage,
      ...limits,
      month: "2023-02",
      whole: 0,
      samples: 4,
      outside: 0,
      median: 300,
      distribution: [{ value: 300, samples: 4 }],
    },
    {
      ...coverage,
      ...limits,
      month: null,
      whole: 1,
      samples: 7,
      outside: 1,
      median: 300,
      distribution: [
        { value: 90, samples: 1 },
        { value: 200, samples: 2 },
        { value: 300, samples: 4 },
      ],
    },
    { ...any, ...limits, month: "2023-01", whole: 0, samples: 3, outside: 1, median: null, distribution: [] },
    { ...any, ...limits, month: null, whole: 1, samples: 3, outside: 1, median: null, distribution: [] },
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const told = async (...params: string[]) =>
    (await ask(...params)).map(({ metric, month, samples, median }) => [metric, month, samples, median]);
  const ofB = [
    ["COVERAGE", "2023-02", 4, 300],
    ["COVERAGE", null, 4, 300],
  ];
  expect(await told("2023-02", "2023-02", "", "", "")).toEqual(ofB);
  expect(await told("", "", "B", "N2", "lung")).toEqual(ofB);
  expect(await told("", "", "", "", "colon")).toEqual([]);
});
test("quantiles of counted values are those of the values one by one (type 7)", () => {
  const distribution = [
    { value: 1, samples: 2 },
    { value: 4, samples: 1 },
    { value: 10, samples: 1 },
  ];
  // 1 1 4 10: ranks 1.5 and 2.25 counted from 0
  expect(quantile(distribution, 0.5)).toBe(2.5);
  expect(quantile(distribution, 0.75)).toBe(5.5);
  expect(quantile([], 0.5)).toBeNull();
});
