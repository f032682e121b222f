import { type DayCounts, sumByDay, total } from "./day-counts.ts";
import { type Estimate, Z95 } from "./interval.ts";
import { wilson } from "./wilson.ts";

/** One day of the curve: who was at risk that morning, what happened, and the share still waiting after it. */
export type Step = {
  day: number;
  atRisk: number;
  events: number;
  censored: number;
  survival: number;
  low: number | null;
  high: number | null;
};

/** A Kaplan-Meier curve: one step for each day with an event or a censoring, ascending, and the number followed. */
export type Curve = { steps: readonly Step[]; n: number };

/** The first day on which a curve reaches a share, and on which its limits do; null where they never do. */
export type QuantileDay = { day: number | null; low: number | null; high: number | null };

/** The accuracy to which a level counts as reached. */
const REACHED = 1e-12;

/**
 * The Kaplan-Meier curve of day counts, with 95 % limits on the log-log scale.
 *
 * Days are whole and at least 0; someone censored on a day was at risk for that day's events. Limits are null where
 * survival is 0 or 1. Throws a RangeError for a day or a count that is none.
 * Sources: Kaplan and Meier 1958, J Am Stat Assoc 53:457–481; Kalbfleisch and Prentice 2002, section 1.4.
 */
export function kaplanMeier(events: DayCounts, censored: DayCounts): Curve {
  const eventsOn = new Map(sumByDay("kaplanMeier", events).map(({ days, count }) => [days, count]));
  const censoredOn = new Map(sumByDay("kaplanMeier", censored).map(({ days, count }) => [days, count]));
  const days = sumByDay("kaplanMeier", [...events, ...censored]);
  const n = total(days);
  let atRisk = n;
  let survival = 1;
  let greenwood = 0;
  const steps = days.map(({ days: day, count }) => {
    const done = eventsOn.get(day) ?? 0;
    survival *= (atRisk - done) / atRisk;
    greenwood += done / (atRisk * (atRisk - done));
    const step = { day, atRisk, events: done, censored: censoredOn.get(day) ?? 0, survival };
    atRisk -= count;
    return { ...step, ...logLogLimits(survival, greenwood) };
  });
  return { steps, n };
}

function logLogLimits(survival: number, greenwood: number): { low: number | null; high: number | null } {
  if (survival === 0 || survival === 1) return { low: null, high: null };
  const factor = Math.exp((Z95 * Math.sqrt(greenwood)) / -Math.log(survival));
  return { low: survival ** factor, high: survival ** (1 / factor) };
}

/**
 * The first day on which the curve reaches a share of events, with its 95 % interval from the limits of the curve.
 *
 * Null where the curve, or its limit, does not reach the share. Where the curve is flat exactly at the level, this
 * is the first day of the flat part. Throws a RangeError unless 0 < share ≤ 1.
 * Source: Brookmeyer and Crowley 1982, Biometrics 38:29–41.
 */
export function quantileDay(curve: Curve, share: number): QuantileDay {
  if (!(share > 0 && share <= 1)) throw new RangeError(`quantileDay needs 0 < share ≤ 1; got ${share}`);
  const firstDay = (height: (step: Step) => number | null): number | null =>
    curve.steps.find((step) => (height(step) ?? 1) <= 1 - share + REACHED)?.day ?? null;
  return {
    day: firstDay((step) => step.survival),
    low: firstDay((step) => step.low),
    high: firstDay((step) => step.high),
  };
}

/**
 * The share with an event by the end of a day, with 95 % limits.
 *
 * Where the share is 0 or 1 the curve has no limits of its own: they are then Wilson's over those whose state on that
 * day is known, and 0 to 1 where it is known of nobody. After the last day of follow-up the last value stands.
 * Throws a RangeError for a curve of nobody or a day that is not at least 0.
 */
export function shareBy(curve: Curve, day: number): Estimate {
  if (curve.n === 0) throw new RangeError("shareBy needs a curve of at least 1 person; got 0: check n before asking");
  if (!(day >= 0)) throw new RangeError(`shareBy needs a day of at least 0; got ${day}`);
  const step = curve.steps.findLast((candidate) => candidate.day <= day);
  if (step === undefined) return wilson(0, curve.n);
  if (step.low !== null && step.high !== null) {
    return { value: 1 - step.survival, low: 1 - step.high, high: 1 - step.low };
  }
  if (step.survival === 0) {
    const events = curve.steps.reduce((sum, each) => sum + each.events, 0);
    return wilson(events, events);
  }
  const followed = step.day === day ? step.atRisk : step.atRisk - step.censored;
  return followed === 0 ? { value: 0, low: 0, high: 1 } : wilson(0, followed);
}
