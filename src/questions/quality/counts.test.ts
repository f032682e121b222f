import { expect, test } from "vitest";
import { metricCounts } from "./counts.ts";
import type { QualityAnswer } from "./question.ts";

const answer = (changed: Partial<QualityAnswer>): QualityAnswer => ({
  specimen: "blood",
  metric: "COVERAGE",
  classes: "snv",
  unit: "Count",
  lower_limit: 1300,
  upper_limit: null,
  month: "2023-01",
  samples: 2,
  outside: 1,
  values: [1200, 1400],
  counts: [1, 1],
  ...changed,
});

test("a metric whose limits changed is there for each, what is missing first; months in order", () => {
  const found = metricCounts([
    answer({ lower_limit: 1500, month: "2023-03" }),
    answer({ month: "2023-02" }),
    answer({}),
    answer({ lower_limit: null }),
  ]);
  expect(found.map(({ lower, months }) => [lower, months.map(({ month }) => month)])).toEqual([
    [null, ["2023-01"]],
    [1300, ["2023-01", "2023-02"]],
    [1500, ["2023-03"]],
  ]);
});
test("a value that comes several times is one, with all its samples", () => {
  const [found] = metricCounts([answer({ samples: 5, values: [3, 1, 3], counts: [1, 2, 2] })]);
  expect(found?.distribution).toEqual([
    { value: 1, samples: 2 },
    { value: 3, samples: 3 },
  ]);
  // 1 1 3 3 3
  expect(found?.all.median).toBe(3);
});
test("rows without samples tell nothing, and a value without a count cannot be counted", () => {
  expect(metricCounts([answer({ samples: 0, outside: 0, values: [], counts: [] })])).toEqual([]);
  expect(() => metricCounts([answer({ counts: [1] })])).toThrow("COVERAGE has no count");
});
