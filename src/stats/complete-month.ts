import { addMonths } from "./months.ts";

/** How many days a month (YYYY-MM) has. */
export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/** The last month that had wholly passed on a day (YYYY-MM-DD): its own month on that month's last day, else the one before. */
export function lastCompleteMonth(day: string): string {
  const month = day.slice(0, 7);
  return Number(day.slice(8, 10)) === daysIn(month) ? month : addMonths(month, -1);
}

/** Months from the start of one (YYYY-MM) to a day (YYYY-MM-DD), its first or, with `over`, its last moment; negative before it. */
export function monthsTo(first: string, day: string, over = false): number {
  const month = day.slice(0, 7);
  return monthNumber(month) - monthNumber(first) + (Number(day.slice(8, 10)) - (over ? 0 : 1)) / daysIn(month);
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
