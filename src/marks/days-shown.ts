import { type DayCounts, sumByDay, total } from "../stats/day-counts.ts";

const weeksBetween = [1, 2, 4, 8, 13, 26, 52, 104, 208];

/** The first day by which a share of the samples is done; null without samples. */
function doneBy(counts: DayCounts, share: number): number | null {
  const sorted = sumByDay("doneBy", counts);
  const needed = share * total(sorted) - 1e-9;
  let done = 0;
  for (const { days, count } of sorted) {
    done += count;
    if (done >= needed) return days;
  }
  return null;
}

/** Samples by the days they took, or have waited so far. */
export type Waits = { readonly completed: DayCounts; readonly pending: DayCounts };

/**
 * The last day on the axis, a whole number of weeks (of `week` days: 7, or 5 working days): 99 % of the completed samples
 * of each line lie before it, unless a few outliers would flatten the curve (then four times the day by which 90 % are
 * done). The days in `fits` always fit.
 */
export function lastDayShown(waits: readonly Waits[], fits: readonly number[], week = 7): number {
  const wanted = waits.map(({ completed, pending }) => {
    const most = doneBy(completed, 0.99) ?? doneBy(pending, 0.9) ?? 0;
    const readable = Math.max(4 * week, 4 * (doneBy(completed, 0.9) ?? doneBy(pending, 0.5) ?? 0));
    return Math.min(most, readable);
  });
  return Math.ceil(Math.max(week, ...wanted, ...fits) / week) * week;
}

/** Every so many days from 0 to the last, in whole weeks of `week` days, with at most `most` steps. */
export function weekly(last: number, most: number, week = 7): number[] {
  const step = weeksBetween.map((weeks) => weeks * week).find((days) => last / days <= most) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** Whole weeks from the first day of an axis to its last, 0 among them; days where a week is too long for it. */
export function weekTicks(first: number, last: number, most: number, week: number): number[] {
  const span = last - first;
  const step = span < 2 * week ? (span <= most ? 1 : Math.ceil(span / most)) : (weekly(span, most, week)[1] ?? week);
  const from = Math.ceil(first / step);
  return Array.from({ length: Math.floor(last / step) - from + 1 }, (_, i) => (from + i) * step);
}

/** What lies beyond the last day shown: completed after it, open for longer, and the longest way of a completed one. */
export function beyond({ completed, pending }: Waits, last: number) {
  const late = completed.filter((sample) => sample.days > last && sample.count > 0);
  return {
    completed: total(late),
    pending: total(pending.filter((sample) => sample.days > last)),
    longest: Math.max(0, ...late.map((sample) => sample.days)),
  };
}
