import { expect, test } from "vitest";
import { valueQuantile } from "./value-quantile.ts";

test("quantiles of counted values are those of the values one by one (type 7)", () => {
  const distribution = [
    { value: 1, samples: 2 },
    { value: 4, samples: 1 },
    { value: 10, samples: 1 },
  ];
  // 1 1 4 10: ranks 1.5 and 2.25 counted from 0
  expect(valueQuantile(distribution, 0.5)).toBe(2.5);
  expect(valueQuantile(distribution, 0.75)).toBe(5.5);
  expect(valueQuantile([], 0.5)).toBeNull();
  expect(() => valueQuantile(distribution, 1.5)).toThrow(RangeError);
});
