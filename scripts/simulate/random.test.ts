import { expect, test } from "vitest";
import { Random } from "./random.ts";

const draws = (count: number, draw: (random: Random) => number): readonly number[] => {
  const random = new Random(7, 1);
  return Array.from({ length: count }, () => draw(random));
};
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

test("keys alone make the numbers", () => {
  const first = (...keys: readonly number[]): number => new Random(...keys).uniform();
  expect(first(1, 2)).toBe(first(1, 2));
  const some = [first(1, 2), first(2, 1), first(1, 3), first(1), first(1, 2, 0), first(2 ** 40 + 1, 2)];
  expect(new Set(some).size).toBe(some.length);
});

test("draws have the mean and spread of their distribution", () => {
  const uniform = draws(20_000, (random) => random.uniform());
  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uniform)).toBeLessThan(1);
  expect(mean(uniform)).toBeCloseTo(0.5, 1);
  const normal = draws(20_000, (random) => random.normal());
  expect(Math.abs(mean(normal))).toBeLessThan(0.03);
  expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(0.05);
  expect(Math.abs(mean(draws(20_000, (random) => random.poisson(0.3))) - 0.3)).toBeLessThan(0.02);
  expect(Math.abs(mean(draws(5_000, (random) => random.poisson(200))) - 200)).toBeLessThan(1);
  expect(Math.abs(mean(draws(20_000, (random) => random.exponential(10))) - 10)).toBeLessThan(0.4);
});

test("weights decide how often each item is drawn, and none is refused", () => {
  const random = new Random(3);
  const weights = [
    ["rare", 1],
    ["common", 3],
  ] as const;
  const common = Array.from({ length: 10_000 }, () => random.pickWeighted(weights)).filter((key) => key === "common");
  expect(Math.abs(common.length / 10_000 - 0.75)).toBeLessThan(0.02);
  expect(() => random.pick([])).toThrow(RangeError);
  expect(() => random.pickWeighted([])).toThrow(RangeError);
});
