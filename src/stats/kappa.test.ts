import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cohenKappa } from "./kappa.ts";
import { expectNear, expectNearOrNull, referenceCases } from "./reference.testing.ts";

const value = z.number().nullable();
const cases = z.object({
  both: z.number(),
  tissue_only: z.number(),
  blood_only: z.number(),
  neither: z.number(),
  kappa: z.tuple([value, value, value]),
});

const table = (both: number, tissueOnly: number, bloodOnly: number, neither: number) => ({
  both,
  tissueOnly,
  bloodOnly,
  neither,
});

describe("cohenKappa", () => {
  test("agrees with R in all reference cases", () => {
    for (const each of referenceCases("agreement", cases)) {
      const kappa = cohenKappa(table(each.both, each.tissue_only, each.blood_only, each.neither));
      expectNearOrNull(kappa?.value ?? null, each.kappa[0]);
      expectNearOrNull(kappa?.low ?? null, each.kappa[1]);
      expectNearOrNull(kappa?.high ?? null, each.kappa[2]);
    }
  });

  // R: epiR::epi.kappa(matrix(c(both, blood_only, tissue_only, neither), 2), method = "cohen")
  test.each([
    [40, 10, 5, 45, 0.7, 0.560030574818855, 0.839969425181145],
    [12, 3, 0, 9, 0.75, 0.485374617457867, 1.01462538254213],
    [29, 58, 57, 51, -0.194661978583986, -0.334515015222947, -0.0548089419450249],
  ])("gives R's kappa of %i, %i, %i, %i", (both, tissueOnly, bloodOnly, neither, estimate, low, high) => {
    const kappa = cohenKappa(table(both, tissueOnly, bloodOnly, neither));
    expectNear(kappa?.value, estimate);
    expectNear(kappa?.low, low);
    expectNear(kappa?.high, high);
  });

  test("comes with prevalence and specific agreements", () => {
    const kappa = cohenKappa(table(40, 10, 5, 45));
    expect(kappa?.prevalence).toBeCloseTo((50 + 45) / 200, 14);
    expect(kappa?.positiveAgreement).toBeCloseTo(80 / 95, 14);
    expect(kappa?.negativeAgreement).toBeCloseTo(90 / 105, 14);
  });

  test.each([
    [0, 0, 0, 0],
    [0, 0, 0, 30],
    [30, 0, 0, 0],
  ])("is not estimable for %i, %i, %i, %i", (both, tissueOnly, bloodOnly, neither) => {
    expect(cohenKappa(table(both, tissueOnly, bloodOnly, neither))).toBeNull();
  });

  test("refuses what is no count", () => {
    expect(() => cohenKappa(table(1, -2, 3, 4))).toThrow("tissueOnly");
  });
});
