import { describe, expect, test } from "vitest";
import { z } from "zod";
import { mcnemarExact } from "./mcnemar.ts";
import { expectNear, expectNearOrNull, referenceCases } from "./reference.testing.ts";

const cases = z.object({ tissue_only: z.number(), blood_only: z.number(), mcnemar_exact: z.number().nullable() });

describe("mcnemarExact", () => {
  test("agrees with R in all reference cases", () => {
    for (const each of referenceCases("agreement", cases)) {
      expectNearOrNull(mcnemarExact(each.tissue_only, each.blood_only), each.mcnemar_exact);
    }
  });

  // R: binom.test(b, b + c)$p.value
  test.each([
    [10, 5, 0.3017578125],
    [3, 0, 0.25],
    [58, 57, 1],
    [5, 5, 1],
    [1, 1, 1],
    [28, 103, 2.80458030610166e-11],
  ])("gives R's p-value of %i against %i", (b, c, p) => {
    expectNear((mcnemarExact(b, c) ?? Number.NaN) / p, 1);
  });

  test("is symmetric", () => {
    expect(mcnemarExact(4, 19)).toBe(mcnemarExact(19, 4));
  });

  test("is not estimable without a discordant pair", () => {
    expect(mcnemarExact(0, 0)).toBeNull();
  });

  test("refuses what is no count", () => {
    expect(() => mcnemarExact(-1, 3)).toThrow("b");
    expect(() => mcnemarExact(1, 0.5)).toThrow("c");
  });
});
