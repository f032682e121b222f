import { describe, expect, test } from "vitest";
import { z } from "zod";
import { clopperPearson } from "./clopper-pearson.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";

const cases = z.object({
  events: z.number(),
  trials: z.number(),
  clopper_pearson: z.tuple([z.number(), z.number()]),
});

describe("clopperPearson", () => {
  test("agrees with R in all reference cases", () => {
    for (const each of referenceCases("proportion", cases)) {
      const { low, high } = clopperPearson(each.events, each.trials);
      expectNear(low, each.clopper_pearson[0]);
      expectNear(high, each.clopper_pearson[1]);
    }
  });

  // R: binom.test(x, n)$conf.int
  test.each([
    [0, 20, 0, 0.168433470983085],
    [1, 1, 0.025, 1],
    [310, 378, 0.777600136337124, 0.857511533858404],
    [13, 77, 0.0930749034212099, 0.271387223709173],
  ])("gives R's interval of %i of %i", (events, trials, low, high) => {
    const estimate = clopperPearson(events, trials);
    expect(estimate.value).toBe(events / trials);
    expectNear(estimate.low, low);
    expectNear(estimate.high, high);
  });

  test("refuses what is no proportion", () => {
    expect(() => clopperPearson(0, 0)).toThrow("at least 1 trial");
    expect(() => clopperPearson(3, 2)).toThrow("3 of 2");
  });
});
