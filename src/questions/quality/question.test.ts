import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { metricCounts } from "./counts.ts";
import { quality as question } from "./question.ts";

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
const coverage = {
  specimen: "blood",
  metric: "COVERAGE",
  classes: "indel snv",
  unit: "Count",
  lower: 100,
  upper: null,
};
const any = { specimen: "blood", metric: "any", classes: "snv", unit: null, lower: null, upper: null };
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ sites: twoSites, quality });
  return metricCounts(decode(question.columns, await engine.query(question.sql, params), "test"));
};

test("counts samples, not rows: values, medians and those outside, over all months and in each", async () => {
  expect(await ask("", "", "", "", "")).toEqual([
    {
      ...coverage,
      months: [
        { month: "2023-01", samples: 3, outside: 1, median: 200 },
        { month: "2023-02", samples: 4, outside: 0, median: 300 },
      ],
      all: { month: null, samples: 7, outside: 1, median: 300 },
      distribution: [
        { value: 90, samples: 1 },
        { value: 200, samples: 2 },
        { value: 300, samples: 4 },
      ],
    },
    {
      ...any,
      months: [{ month: "2023-01", samples: 3, outside: 1, median: null }],
      all: { month: null, samples: 3, outside: 1, median: null },
      distribution: [],
    },
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const told = async (...params: string[]) =>
    (await ask(...params)).flatMap(({ metric, months, all }) =>
      [...months, all].map(({ month, samples, median }) => [metric, month, samples, median]),
    );
  const ofB = [
    ["COVERAGE", "2023-02", 4, 300],
    ["COVERAGE", null, 4, 300],
  ];
  expect(await told("2023-02", "2023-02", "", "", "")).toEqual(ofB);
  expect(await told("", "", "B", "N2", "lung")).toEqual(ofB);
  expect(await told("", "", "", "", "colon")).toEqual([]);
});
