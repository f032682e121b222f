import { requireProportion } from "./guards.ts";
import type { Estimate } from "./interval.ts";
import { Z95 } from "./interval.ts";

/** Units with the same values of what may explain the event, and how many of them had it. */
export type Group = { readonly events: number; readonly trials: number; readonly x: readonly number[] };
/** The intercept and the effect of each explanation on the log odds, with standard errors. */
export type Logistic = {
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  /** Pearson's statistic over its degrees of freedom; 1 where it is less, or there are none. */
  readonly dispersion: number;
};

/** The inverse of a matrix by elimination; null where it has none. */
function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let at = 0; at < size; at++) {
    const order = rows.slice(at).toSorted((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0));
    rows.splice(at, size - at, ...order);
    const pivot = rows[at]?.[at] ?? 0;
    if (Math.abs(pivot) < 1e-10) return null;
    const scaled = (rows[at] ?? []).map((cell) => cell / pivot);
    for (const [i, row] of rows.entries())
      rows[i] = i === at ? scaled : row.map((cell, j) => cell - (row[at] ?? 0) * (scaled[j] ?? 0));
  }
  return rows.map((row) => row.slice(size));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
export const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Logistic regression of grouped counts, by Fisher scoring; standard errors are widened where the groups vary more than binomial
 * counts do (quasi-likelihood).
 *
 * Null where it cannot be estimated: an explanation does not vary or tells the event without exception, or nobody or everybody had
 * it. Throws a RangeError for counts that are none.
 * Sources: McCullagh and Nelder 1989, Generalized Linear Models, sections 4.4 and 4.5.
 */
export function logistic(groups: readonly Group[]): Logistic | null {
  const known = groups.filter(({ trials }) => trials > 0);
  for (const { events, trials } of known) requireProportion("logistic", events, trials);
  const [events, trials] = known.reduce(([e, t], each) => [e + each.events, t + each.trials], [0, 0]);
  if (events === 0 || events === trials) return null;
  const design = known.map(({ x }) => [1, ...x]);
  const size = design[0]?.length ?? 0;
  const places = Array.from({ length: size }, (_, i) => i);
  let coefficients = places.map((i) => (i === 0 ? Math.log(events / (trials - events)) : 0));
  for (let round = 0; round < 40; round++) {
    const fitted = design.map((row) => expit(dot(row, coefficients)));
    const weights = known.map((each, g) => each.trials * (fitted[g] ?? 0) * (1 - (fitted[g] ?? 0)));
    const information = places.map((i) =>
      places.map((j) => design.reduce((sum, row, g) => sum + (weights[g] ?? 0) * (row[i] ?? 0) * (row[j] ?? 0), 0)),
    );
    const covariance = inverse(information);
    if (covariance === null) return null;
    const residuals = known.map((each, g) => each.events - each.trials * (fitted[g] ?? 0));
    const score = places.map((i) => design.reduce((sum, row, g) => sum + (row[i] ?? 0) * (residuals[g] ?? 0), 0));
    const step = covariance.map((row) => dot(row, score));
    coefficients = coefficients.map((each, i) => each + (step[i] ?? 0));
    if (coefficients.some((each) => Math.abs(each) > 50)) return null;
    if (Math.max(...step.map(Math.abs)) < 1e-10) {
      const pearson = residuals.reduce((sum, r, g) => sum + r ** 2 / (weights[g] ?? 1), 0);
      const freedom = known.length - size;
      const dispersion = freedom > 0 ? Math.max(1, pearson / freedom) : 1;
      return { coefficients, dispersion, errors: places.map((i) => Math.sqrt((covariance[i]?.[i] ?? 0) * dispersion)) };
    }
  }
  return null;
}

/** The effect of an explanation, the first being 1, times so many units of it, as an odds ratio with its 95 % Wald interval. */
export function oddsRatio({ coefficients, errors }: Logistic, explanation: number, units = 1): Estimate {
  const [effect, error] = [coefficients[explanation] ?? Number.NaN, errors[explanation] ?? Number.NaN];
  const at = (z: number): number => Math.exp((effect + z * error) * units);
  return { value: at(0), low: at(-Z95), high: at(Z95) };
}
