import { addMonths } from "../stats/months.ts";
import type { Tick } from "./axis.ts";

const stepsInMonths = [1, 3, 6, 12, 24, 60, 120, 240];

/**
 * Ticks of a time axis at the start of months: January with its year, others with the month's name.
 * `x` places a number of months since the first; `name` shortens a month (YYYY-MM) to a name, with its year or without.
 */
export function monthTicks(
  first: string,
  months: number,
  x: (months: number) => number,
  name: (month: string, withYear: boolean) => string,
): Tick[] {
  const perMonth = x(1) - x(0);
  const step = stepsInMonths.find((n) => n * perMonth >= 52) ?? 240;
  const all = Array.from({ length: Math.floor(months) + 1 }, (_, at) => ({ at, month: addMonths(first, at) }));
  const ticks = all.filter(({ month }) => {
    const [year, inYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];
    return (year * 12 + inYear) % step === 0;
  });
  const anyYear = ticks.some(({ month }) => month.endsWith("-01"));
  return ticks.map(({ at, month }, i) => {
    const label = month.endsWith("-01") ? month.slice(0, 4) : name(month, !anyYear && i === 0);
    return { at: x(at), label };
  });
}
