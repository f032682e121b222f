import { expect, test } from "vitest";
import { binned, middle } from "./bins.ts";

const values = [
  { value: 0, samples: 1 },
  { value: 5, samples: 3 },
  { value: 10, samples: 4 },
  { value: 900, samples: 2 },
];

test("every sample is in one bin, those beyond in the outermost", () => {
  const bins = binned(values, 0, 10, 2);
  expect(bins.map(({ samples }) => samples)).toEqual([1, 9]);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [5, 10],
  ]);
  expect(binned([], 0, 1, 3).map(({ samples }) => samples)).toEqual([0, 0, 0]);
  expect(binned(values, 5, 5, 1).map(({ samples }) => samples)).toEqual([10]);
});
test("a few far values do not stretch what is shown", () => {
  expect(
    middle([
      { value: 1, samples: 98 },
      { value: 1e6, samples: 2 },
    ]),
  ).toEqual([1, 1]);
  expect(middle([])).toBeNull();
});
