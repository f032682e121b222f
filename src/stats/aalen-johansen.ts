import { sumByDay, total } from "./day-counts.ts";
import { type Estimate, Z95 } from "./interval.ts";

/** How many left observation on a day, and why; cause null is censoring. */
export type Ends = readonly { days: number; cause: string | null; count: number }[];

/** The cumulative incidence of each cause after each day, and its standard error, in step with `times`. */
export type Incidence = {
  times: readonly number[];
  incidence: ReadonlyMap<string, readonly number[]>;
  errors: ReadonlyMap<string, readonly number[]>;
};

/**
 * The Aalen-Johansen cumulative incidence of competing ends, from day counts.
 *
 * Times are the days with any end, ascending; values are shares from 0 to 1. Someone censored on a day was at risk
 * for that day's events. A cause without counts has incidence 0. Standard errors by the delta method; with one cause
 * they are Greenwood's. Throws a RangeError for a day or count that is none.
 * Sources: Aalen and Johansen 1978, Scand J Stat 5:141–150; Marubini and Valsecchi 1995, section 10.2.
 */
export function cumulativeIncidence(ends: Ends): Incidence {
  const days = sumByDay("cumulativeIncidence", ends);
  const causes = [...new Set(ends.map(({ cause }) => cause))].filter((cause) => cause !== null).sort();
  const perCause = causes.map((cause) => {
    const own = sumByDay(
      "cumulativeIncidence",
      ends.filter((end) => end.cause === cause),
    );
    return {
      cause,
      on: new Map(own.map((day) => [day.days, day.count])),
      reached: 0,
      variance: noVariance,
      path: [] as number[],
      errors: [] as number[],
    };
  });

  let atRisk = total(days);
  let eventFree = 1;
  for (const { days: day, count } of days) {
    const events = perCause.reduce((sum, { on }) => sum + (on.get(day) ?? 0), 0);
    for (const each of perCause) {
      const own = each.on.get(day) ?? 0;
      each.reached = whole(each.reached + (eventFree * own) / atRisk);
      each.path.push(each.reached);
      each.variance = grown(each.variance, { own, events, atRisk, eventFree, reached: each.reached });
      each.errors.push(Math.sqrt(Math.max(0, varianceOf(each.variance, each.reached))));
    }
    eventFree *= (atRisk - events) / atRisk;
    atRisk -= count;
  }
  return {
    times: days.map(({ days: day }) => day),
    incidence: new Map(perCause.map(({ cause, path }) => [cause, path])),
    errors: new Map(perCause.map(({ cause, errors }) => [cause, errors])),
  };
}

/** A share that rounding of its sum has taken past 1, or short of it, is 1. */
const whole = (share: number): number => (share > 1 - 1e-12 ? 1 : share);

/** Sums over days from which the variance of an incidence follows at any later day; F is the incidence after each day. */
const noVariance = { any: 0, anyF: 0, anyFF: 0, own: 0, mixed: 0, mixedF: 0 };

type Day = { own: number; events: number; atRisk: number; eventFree: number; reached: number };

function grown(sums: typeof noVariance, { own, events, atRisk, eventFree, reached }: Day): typeof noVariance {
  // Where all at risk have an end no later day follows, and the first three sums are asked for no more.
  const any = events === atRisk ? 0 : events / (atRisk * (atRisk - events));
  const mixed = (eventFree * own) / atRisk ** 2;
  return {
    any: sums.any + any,
    anyF: sums.anyF + any * reached,
    anyFF: sums.anyFF + any * reached ** 2,
    own: sums.own + (eventFree ** 2 * own * (atRisk - own)) / atRisk ** 3,
    mixed: sums.mixed + mixed,
    mixedF: sums.mixedF + mixed * reached,
  };
}

const varianceOf = ({ any, anyF, anyFF, own, mixed, mixedF }: typeof noVariance, f: number): number =>
  f ** 2 * any - 2 * f * anyF + anyFF + own - 2 * f * mixed + 2 * mixedF;

/**
 * An incidence with its 95 % limits on the log-log scale of 1 − incidence, as for Kaplan-Meier; null where it is 0 or 1.
 * Source: Kalbfleisch and Prentice 2002, section 1.4.
 */
export function incidenceLimits(value: number, error: number): Estimate | null {
  if (!(value > 0 && value < 1)) return null;
  const rest = 1 - value;
  const factor = Math.exp((Z95 * error) / (rest * -Math.log(rest)));
  return { value, low: 1 - rest ** (1 / factor), high: 1 - rest ** factor };
}
