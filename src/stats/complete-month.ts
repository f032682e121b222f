import { addMonths } from "./months.ts";

/** How many days a month (YYYY-MM) has. */
export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/** The last month that had wholly passed on a day (YYYY-MM-DD): its own month on that month's last day, else the one before. */
export function lastCompleteMonth(day: string): string {
  const month = day.slice(0, 7);
  return Number(day.slice(8, 10)) === daysIn(month) ? month : addMonths(month, -1);
}
