import { describe, expect, test } from "vitest";
import { z } from "zod";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { wilson, wilsonOrNull } from "./wilson.ts";

const pair = z.tuple([z.number(), z.number()]);
const cases = z.object({ events: z.number(), trials: z.number(), wilson: pair });

describe("wilson", () => {
  test("agrees with R in all reference cases", () => {
    for (const each of referenceCases("proportion", cases)) {
      const { low, high } = wilson(each.events, each.trials);
      expectNear(low, each.wilson[0]);
      expectNear(high, each.wilson[1]);
    }
  });

  // R: prop.test(x, n, correct = FALSE)$conf.int
  test.each([
    [0, 20, 0, 0.161125158052819],
    [20, 20, 0.838874841947181, 1],
    [310, 378, 0.77822542434238, 0.855545462526243],
    [49, 471, 0.0795907005516663, 0.134883956049771],
  ])("gives R's interval of %i of %i", (events, trials, low, high) => {
    const estimate = wilson(events, trials);
    expect(estimate.value).toBe(events / trials);
    expectNear(estimate.low, low);
    expectNear(estimate.high, high);
  });

  test("is wider at a larger z", () => {
    expect(wilson(5, 20, 3).low).toBeLessThan(wilson(5, 20).low);
  });

  test.each([
    [1, 0],
    [5, 4],
    [-1, 4],
    [1.5, 4],
  ])("refuses %f of %f", (events, trials) => {
    expect(() => wilson(events, trials)).toThrow(RangeError);
  });

  test("is null only where there were no trials", () => {
    expect(wilsonOrNull(0, 0)).toBeNull();
    expect(wilsonOrNull(3, 8)).toEqual(wilson(3, 8));
    expect(() => wilsonOrNull(3, 0)).toThrow("3 of 0");
  });
});
