import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { type ClusterSums, clusteredShare } from "./clustered-share.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { wilson } from "./wilson.ts";

type Cluster = readonly [events: number, trials: number];
const sumsOf = (clusters: readonly Cluster[]): ClusterSums => {
  const sum = (of: (cluster: Cluster) => number): number => clusters.reduce((total, each) => total + of(each), 0);
  return {
    clusters: clusters.length,
    events: sum(([x]) => x),
    trials: sum(([, n]) => n),
    squaredEvents: sum(([x]) => x * x),
    products: sum(([x, n]) => x * n),
    squaredTrials: sum(([, n]) => n * n),
  };
};

const litters = z.object({
  clusters: z.array(z.tuple([z.number(), z.number()])),
  design_effect: z.number(),
});
test("the design effect is R's", () => {
  for (const { clusters, design_effect } of referenceCases("clustered_share", litters)) {
    const sums = sumsOf(clusters);
    const told = clusteredShare(sums);
    // R prints six decimals.
    expectNear(sums.trials / (told?.effective ?? Number.NaN), design_effect, 5e-7);
    // Wilson of the share at so many trials, by hand from the quadratic (p − value)² = z² p (1 − p) ÷ effective.
    for (const p of [told?.low ?? Number.NaN, told?.high ?? Number.NaN])
      expectNear(
        (p - (told?.value ?? Number.NaN)) ** 2,
        (1.959963984540054 ** 2 * p * (1 - p)) / (told?.effective ?? 0),
      );
  }
});
const robust = z.object({
  clusters: z.array(z.tuple([z.number(), z.number()])),
  share: z.number(),
  effective: z.number(),
  limits: z.tuple([z.number(), z.number()]),
});
test.each(referenceCases("cluster_robust", robust))("agrees with R's svyratio: $share", (known) => {
  const told = clusteredShare(sumsOf(known.clusters));
  expectNear(told?.value, known.share);
  expectNear(told?.effective, known.effective);
  expectNear(told?.low, known.limits[0]);
  expectNear(told?.high, known.limits[1]);
});
test("trials that differ within each cluster as much as between them are as sure as independent ones, never surer", () => {
  const alone = Array.from({ length: 40 }, (_, i): Cluster => [i < 30 ? 1 : 0, 1]);
  const { low, high, effective } = clusteredShare(sumsOf(alone)) ?? { low: 0, high: 0, effective: 0 };
  // m ÷ (m − 1): 40 clusters of one are worth 39 trials.
  expect(effective).toBeCloseTo(39, 10);
  expect([low, high].map((x) => x.toFixed(2))).toEqual(["0.60", "0.86"]);
  const alike = clusteredShare(sumsOf(Array.from({ length: 10 }, (): Cluster => [2, 4])));
  expect(alike).toMatchObject({ ...wilson(20, 40), effective: 40 });
});
test("a hundred variants of one patient tell as much as a few of many; all or none of them count each patient once", () => {
  const heavy = clusteredShare(
    sumsOf([
      [100, 100],
      [0, 1],
      [1, 2],
      [0, 2],
    ]),
  );
  expect(heavy?.effective).toBeLessThan(16);
  expect(
    clusteredShare(
      sumsOf([
        [30, 30],
        [20, 20],
      ]),
    ),
  ).toEqual({ ...wilson(2, 2), effective: 2 });
  expect(
    clusteredShare(
      sumsOf([
        [0, 30],
        [0, 20],
      ]),
    ),
  ).toEqual({ ...wilson(0, 2), effective: 2 });
  expect(clusteredShare(sumsOf([[3, 30]]))).toEqual({ value: 0.1, low: 0, high: 1, effective: 1 });
  expect(clusteredShare(sumsOf([]))).toBeNull();
});
test("what cannot be sums of clusters is an error", () => {
  expect(() => clusteredShare({ ...sumsOf([[1, 2]]), events: 3 })).toThrow(RangeError);
  expect(() => clusteredShare({ ...sumsOf([[1, 2]]), clusters: 3 })).toThrow(RangeError);
});
test("never narrower than if variants were independent, and the share lies between the limits", () => {
  const cluster = fc.integer({ min: 1, max: 9 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 2, maxLength: 30 }), (clusters) => {
      const sums = sumsOf(clusters);
      const { value, low, high } = clusteredShare(sums) ?? { value: 2, low: 0, high: 0 };
      const plain = wilson(sums.events, sums.trials);
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      expect(high - low).toBeGreaterThanOrEqual(plain.high - plain.low - 1e-12);
    }),
  );
});
