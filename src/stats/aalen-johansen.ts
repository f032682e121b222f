import { sumByDay, total } from "./day-counts.ts";

/** How many left observation on a day, and why; cause null is censoring. */
export type Ends = readonly { days: number; cause: string | null; count: number }[];

/** The cumulative incidence of each cause after each day, in step with `times`. */
export type Incidence = { times: readonly number[]; incidence: ReadonlyMap<string, readonly number[]> };

/**
 * The Aalen-Johansen cumulative incidence of competing ends, from day counts.
 *
 * Times are the days with any end, ascending; values are shares from 0 to 1. Someone censored on a day was at risk
 * for that day's events. A cause without counts has incidence 0. Throws a RangeError for a day or count that is none.
 * Source: Aalen and Johansen 1978, Scand J Stat 5:141–150.
 */
export function cumulativeIncidence(ends: Ends): Incidence {
  const days = sumByDay("cumulativeIncidence", ends);
  const causes = [...new Set(ends.map(({ cause }) => cause))].filter((cause) => cause !== null).sort();
  const perCause = causes.map((cause) => {
    const own = sumByDay(
      "cumulativeIncidence",
      ends.filter((end) => end.cause === cause),
    );
    return { cause, on: new Map(own.map((day) => [day.days, day.count])), reached: 0, path: [] as number[] };
  });

  let atRisk = total(days);
  let eventFree = 1;
  for (const { days: day, count } of days) {
    let events = 0;
    for (const each of perCause) {
      const own = each.on.get(day) ?? 0;
      each.reached += (eventFree * own) / atRisk;
      each.path.push(each.reached);
      events += own;
    }
    eventFree *= (atRisk - events) / atRisk;
    atRisk -= count;
  }
  return {
    times: days.map(({ days: day }) => day),
    incidence: new Map(perCause.map(({ cause, path }) => [cause, path])),
  };
}
