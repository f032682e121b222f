import { describe, expect, test } from "vitest";
import { z } from "zod";
import { negativeBinomialQuantile } from "./negative-binomial.ts";
import { fitPoissonGamma, sitePredictive } from "./poisson-gamma.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";

const number = z.number();
const cases = z.object({
  shape: number,
  rate: number,
  included: number,
  months: number,
  horizon: number,
  mean: number,
  q: z.array(number),
});
const shares = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

const sites = (included: readonly number[], months: readonly number[]) =>
  included.map((count, index) => ({ included: count, months: months[index] ?? 10 }));

describe("fitPoissonGamma", () => {
  // scipy.optimize.minimize (Nelder-Mead, xatol 1e-12) of the negative binomial log-likelihood
  test.each([
    [[12, 3, 0, 25, 7, 1, 9, 16], [14, 10, 4, 18, 9, 6, 12, 11], 3.17895384, 4.13787546],
    [[5, 30, 2, 0, 0, 61], [], 0.28644225, 0.17537282],
  ])("finds the maximum that scipy finds for %j", (included, months, shape, rate) => {
    const fit = fitPoissonGamma(sites(included, months));
    expectNear(fit?.shape, shape, 1e-6);
    expectNear(fit?.rate, rate, 1e-6);
  });

  test("caps the shape where sites are no more unlike than by chance", () => {
    const fit = fitPoissonGamma(sites([10, 10, 11, 9, 10], []));
    expectNear(fit?.shape, 1e4, 1e-6);
    expectNear((fit?.shape ?? 0) / (fit?.rate ?? 0), 1, 1e-6);
  });

  test("passes over sites not yet open", () => {
    const open = sites([5, 30, 2], [10, 8, 3]);
    expect(fitPoissonGamma([...open, { included: 0, months: 0 }])).toEqual(fitPoissonGamma(open));
  });

  test("is null for fewer than two open sites or no inclusions", () => {
    expect(fitPoissonGamma([])).toBeNull();
    expect(fitPoissonGamma(sites([4, 0], [3, 0]))).toBeNull();
    expect(fitPoissonGamma(sites([0, 0, 0], []))).toBeNull();
  });

  test("needs two open sites, and no more", () => {
    expect(fitPoissonGamma(sites([4], [3]))).toBeNull();
    expect(fitPoissonGamma(sites([4, 0], [3, 0]))).toBeNull();
    expect(fitPoissonGamma(sites([4, 1], [3, 3]))).not.toBeNull();
  });

  test("holds the shape at 0.001 where sites differ more than any gamma tells", () => {
    // One site of 200 includes everybody: the greatest likelihood is at a shape of about 0.0005.
    const fit = fitPoissonGamma(sites([2000, ...Array.from({ length: 199 }, () => 0)], []));
    expectNear(fit?.shape, 0.001, 1e-6);
    expectNear(fit?.rate, 0.001, 1e-3);
  });

  test("refuses impossible records", () => {
    expect(() => fitPoissonGamma(sites([4, 1], [3, 0]))).toThrow("1 included in 0 months");
    expect(() => fitPoissonGamma(sites([4, 1], [3, -2]))).toThrow("-2");
    expect(() => fitPoissonGamma(sites([4, -1], [3, 2]))).toThrow("included");
  });
});

describe("sitePredictive", () => {
  const check = (known: z.infer<typeof cases>) => {
    const { size, prob } = sitePredictive(known, known, known.horizon);
    expectNear((size * (1 - prob)) / prob, known.mean);
    expect(shares.map((share) => negativeBinomialQuantile(share, size, prob))).toEqual(known.q);
  };

  test("agrees with R in all reference cases", () => {
    const known = referenceCases("poisson_gamma", cases);
    expect(known).not.toHaveLength(0);
    known.forEach(check);
  });

  // R: qnbinom(c(.025, .1, .25, .5, .75, .9, .975), shape + included, (rate + months) / (rate + months + horizon))
  test("gives R's quantiles", () => {
    const record = { shape: 0.53, rate: 1.17, included: 36, months: 1, horizon: 4 };
    check({ ...record, mean: 67.3364055299539, q: [43, 50, 58, 67, 76, 85, 97] });
  });

  test("is the gamma prior's for a site not yet open", () => {
    const unopened = { included: 0, months: 0 };
    expect(sitePredictive({ shape: 2, rate: 3 }, unopened, 6)).toEqual({ size: 2, prob: 3 / 9 });
  });

  test("refuses a horizon, rates or a record that are none", () => {
    const site = { included: 4, months: 2 };
    expect(() => sitePredictive({ shape: 2, rate: 3 }, site, 0)).toThrow("horizon");
    expect(() => sitePredictive({ shape: 0, rate: 3 }, site, 1)).toThrow("shape");
    expect(() => sitePredictive({ shape: 2, rate: 0 }, site, 1)).toThrow("rate");
    expect(() => sitePredictive({ shape: 2, rate: 3 }, { included: 4, months: 0 }, 1)).toThrow("0 months");
  });
});
