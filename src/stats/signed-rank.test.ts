import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { each, expectNear, referenceCases } from "./reference.testing.ts";
import { signedRankZ } from "./signed-rank.ts";

const cases = z.object({ differences: z.array(z.number()), wilcoxon_p: z.number() });
const pValue = (days: readonly number[]) => 2 * normalCdf(-Math.abs(signedRankZ(each(days), 0)), 0, 1);

describe("signedRankZ", () => {
  test("stands for R's p-value in all reference cases", () => {
    for (const known of referenceCases("hodges_lehmann", cases)) {
      expectNear(pValue(known.differences) / known.wilcoxon_p, 1);
    }
  });

  // R: wilcox.test(d, exact = FALSE, correct = TRUE)$p.value
  test("stands for R's p-value", () => {
    const d = [-4, -16, -4, -17, -12, 3, -20, -2, 5, 0, -9, -6, -23, -17, 9, -10, -27, 3, 1, -1, -26, -8, -4, 2];
    expectNear(pValue(d), 0.00286168501427997, 1e-12);
  });

  // By hand: distances 1 1 2 3 3 4, mid-ranks 1.5 1.5 3 4.5 4.5 6; the ranks above 0 sum to 1.5 + 4.5 + 6 = 12
  test("uses mid-ranks, the variance corrected for ties and a continuity correction", () => {
    const variance = (6 * 7 * 13) / 24 - (6 + 6) / 48;
    expectNear(signedRankZ(each([1, -1, -2, 3, -3, 4]), 0), (12 - 10.5 - 0.5) / Math.sqrt(variance), 1e-14);
  });

  test("leaves out what equals the centre", () => {
    expect(signedRankZ(each([5, 5, 7, 1, 9]), 5)).toBe(signedRankZ(each([2, -4, 4]), 0));
  });
});
