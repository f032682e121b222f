const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const text = (i: number): string => `${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;

/** How many months from one to another (YYYY-MM), both counted; 0 when the first is after the last. */
export const monthsBetween = (first: string, last: string): number => Math.max(0, index(last) - index(first) + 1);

/** Every month from the first to the last (YYYY-MM), both included. */
export const monthRange = (first: string, last: string): string[] =>
  Array.from({ length: monthsBetween(first, last) }, (_, i) => text(index(first) + i));

/** The month `n` months after (or before, when negative) a month (YYYY-MM). */
export const addMonths = (month: string, n: number): string => text(index(month) + n);

const msPerDay = 86_400_000;
const daysPerMonth = 365.25 / 12;

/** Months from one day to another (YYYY-MM-DD), as a fraction; negative when the second is earlier. */
export const monthsFrom = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / msPerDay / daysPerMonth;

/** The moment so many months, whole or not, after a day (YYYY-MM-DD). */
export const monthsAfter = (day: string, months: number): Date =>
  new Date(Date.parse(day) + months * daysPerMonth * msPerDay);

/** The later of two days or months, the earlier of them. */
export const later = (a: string, b: string): string => (a > b ? a : b);
export const earlier = (a: string, b: string): string => (a < b ? a : b);
