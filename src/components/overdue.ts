import { daysIn } from "../stats/complete-month.ts";
import type { PageWords } from "../words/page.ts";

/** How long ago something was announced for: whole months, or days where it is not yet a month. */
export type Overdue = { readonly n: number; readonly unit: keyof PageWords["older"] };

const partsOf = (day: string): readonly [number, number, number] | null => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return date === undefined ? null : [Number(year), Number(month), Number(date)];
};

/**
 * By how much a day (YYYY-MM-DD) is past an announced one: complete months by the calendar, where the last day of a short
 * month completes it; under one month, days. Null where nothing is announced, the day has not come, or it is today.
 */
export function overdue(announced: string | null, today: string): Overdue | null {
  const due = partsOf(announced ?? "");
  const now = partsOf(today);
  if (!due || !now) return null;
  const [year, month, day] = due;
  const [thisYear, thisMonth, thisDay] = now;
  const complete = thisDay >= Math.min(day, daysIn(today.slice(0, 7)));
  const months = (thisYear - year) * 12 + thisMonth - month - (complete ? 0 : 1);
  if (months > 0) return { n: months, unit: months === 1 ? "month" : "months" };
  const days = (Date.UTC(thisYear, thisMonth - 1, thisDay) - Date.UTC(year, month - 1, day)) / 86_400_000;
  return days > 0 ? { n: days, unit: days === 1 ? "day" : "days" } : null;
}

/** Today (YYYY-MM-DD) by the reader's clock, where the reader is. */
export function readersDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
