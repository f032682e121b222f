const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const text = (i: number): string => `${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;

/** How many months from one to another (YYYY-MM), both counted; 0 when the first is after the last. */
export const monthsBetween = (first: string, last: string): number => Math.max(0, index(last) - index(first) + 1);

/** Every month from the first to the last (YYYY-MM), both included. */
export const monthRange = (first: string, last: string): string[] =>
  Array.from({ length: monthsBetween(first, last) }, (_, i) => text(index(first) + i));

/** The month `n` months after (or before, when negative) a month (YYYY-MM). */
export const addMonths = (month: string, n: number): string => text(index(month) + n);
