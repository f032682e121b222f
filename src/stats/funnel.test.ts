import { describe, expect, test } from "vitest";
import { z } from "zod";
import { funnelLimits, overdispersion } from "./funnel.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";

const cases = z.object({ n: z.number(), p: z.number(), limits: z.array(z.number()) });

describe("funnelLimits", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("funnel", cases)) {
      const { low998, low95, high95, high998 } = funnelLimits(known.n, known.p);
      [low998, low95, high95, high998].forEach((limit, index) => {
        expectNear(limit, known.limits[index] ?? Number.NaN);
      });
    }
  });

  // R: qbinom(c(.001, .025, .975, .999), n, p) / n
  test.each([
    [22, 0.391, 2, 4, 13, 16],
    [104, 0.849, 76, 81, 95, 98],
  ])("gives R's limits of %i around %f", (n, p, low998, low95, high95, high998) => {
    expect(funnelLimits(n, p)).toEqual({
      low998: low998 / n,
      low95: low95 / n,
      high95: high95 / n,
      high998: high998 / n,
    });
  });

  test("refuses a site without trials and a share outside 0 to 1", () => {
    expect(() => funnelLimits(0, 0.5)).toThrow("0");
    expect(() => funnelLimits(10, 1.2)).toThrow("1.2");
  });
});

describe("overdispersion", () => {
  // numpy: z = (e/t - p) / sqrt(p (1 - p) / t); mean(clip(z, *quantile(z, [.1, .9])) ** 2)
  test("gives the winsorised mean square made with numpy", () => {
    const events = [10, 25, 31, 8, 40, 18];
    const sites = [40, 50, 45, 30, 60, 55].map((trials, index) => ({ events: events[index] ?? 0, trials }));
    const result = overdispersion([...sites, { events: 0, trials: 0 }]);
    expectNear(result?.phi, 5.595934475945682);
    expect(result).toMatchObject({ sites: 6, overdispersed: true });
    expectNear(result?.threshold, 1 + 2 * Math.sqrt(1 / 3));
  });

  test("is 0 where all sites have the same share", () => {
    const alike = [10, 20, 40].map((trials) => ({ events: trials / 2, trials }));
    expect(overdispersion(alike)).toMatchObject({ phi: 0, overdispersed: false });
  });

  test("is null where it cannot be estimated", () => {
    expect(overdispersion([])).toBeNull();
    expect(overdispersion([{ events: 3, trials: 9 }])).toBeNull();
    const nobody = { events: 0, trials: 9 };
    expect(overdispersion([nobody, nobody])).toBeNull();
    const everybody = { events: 9, trials: 9 };
    expect(overdispersion([everybody, everybody])).toBeNull();
  });

  test("refuses a site that is no proportion", () => {
    expect(() => overdispersion([{ events: 3, trials: 0 }])).toThrow("3 of 0");
  });
});
