import { mean, pairs, sum } from "d3-array";
import { poissonLimits } from "./poisson-limits.ts";
import { type XmrRule, xmrSignals } from "./xmr.ts";
import { firstWholeMonth, type Limits, type Phase, valuesForLimits } from "./xmr-phases.ts";

/** What was counted in a month (YYYY-MM), and over how many units it could happen: site-months open. */
export type Counted = { readonly month: string; readonly value: number; readonly exposure: number };
/** A month with what is expected of it and its own limits; null where its phase has none. */
export type UPoint = Counted & { readonly rules: readonly XmrRule[]; readonly own: Limits | null };
export type UPhase = {
  readonly points: readonly UPoint[];
  readonly limits: Limits | null;
  /** Whether the limits are exact ones of a small count, with one rule. */
  readonly exact: boolean;
};

/** Under this mean count a month, limits are exact. */
export const smallMean = 5;
/** From a mean moving range to a standard deviation. */
const rangeOfTwo = 1.128;

/**
 * A u chart of monthly counts: each month against the rate of its phase over as many units as were open, limits three standard
 * errors away; phases begin at given days. The error is that of Poisson, widened where months differ by more from one to the
 * next (Laney). Under a mean of five a month the limits are exact points of the Poisson distribution, and a month outside them
 * the only rule. `limits` of a phase are those of its last month. Fewer than six months, or nobody, have no limits.
 *
 * Months ascending, exposure above 0. Sources: Montgomery 2013, Statistical Quality Control, section 7.3 (u chart); Laney 2002,
 * Qual Eng 14:531–537.
 */
export function uPhases(months: readonly Counted[], resetDays: readonly string[]): UPhase[] {
  const starts = resetDays.map(firstWholeMonth);
  const phaseOf = ({ month }: Counted): number => starts.filter((start) => start <= month).length;
  return [...new Set(months.map(phaseOf))].map((phase) => onePhase(months.filter((each) => phaseOf(each) === phase)));
}

function onePhase(months: readonly Counted[]): UPhase {
  const rate = sum(months, ({ value }) => value) / sum(months, ({ exposure }) => exposure);
  const exact = rate > 0 && sum(months, ({ value }) => value) / months.length < smallMean;
  if (months.length < valuesForLimits || rate === 0)
    return { points: months.map((month) => ({ ...month, rules: [], own: null })), limits: null, exact };
  const expected = months.map(({ exposure }) => rate * exposure);
  const scores = scoresOf(months, expected);
  const spread = Math.max(1, (mean(pairs(scores, (a, b) => Math.abs(a - b))) ?? 0) / rangeOfTwo);
  const limits = expected.map((each): Limits => {
    if (exact) return poissonLimits(each);
    const error = 3 * spread * Math.sqrt(each);
    return { mean: each, lower: each - error, upper: each + error };
  });
  const signals = exact ? [] : xmrSignals(scores, { mean: 0, lower: -3 * spread, upper: 3 * spread });
  const points = months.map((month, i): UPoint => {
    const own = limits[i] ?? null;
    const outside = exact && own !== null && (month.value > own.upper || month.value < own.lower);
    const rules = outside ? (["outside"] as const) : signals.filter(({ index }) => index === i).map(({ rule }) => rule);
    return { ...month, rules, own };
  });
  return { points, limits: limits.at(-1) ?? null, exact };
}

/** How many Poisson standard deviations each month lies from what is expected of it. */
const scoresOf = (months: readonly Counted[], expected: readonly number[]): number[] =>
  months.map(({ value }, i) => (value - (expected[i] ?? 0)) / Math.sqrt(expected[i] || 1));

/** The same phases in standard deviations from what is expected, by which signals go up or down. */
export const inScores = (phases: readonly UPhase[]): readonly Phase<{ month: string; value: number }, Limits>[] =>
  phases.map(({ points, limits }) => ({
    limits: limits && { mean: 0, lower: -3, upper: 3 },
    points: points.map(({ month, value, rules, own }) => ({
      month,
      value: own === null ? 0 : value - own.mean,
      rules,
    })),
  }));
