import { numberIn } from "../read/cells.ts";
import { type DateOrder, type DateRead, readDate } from "../read/dates.ts";
import { Refused } from "../read/verdict.ts";

/** What every cell of a file allows, or why that cannot be told. */
export type Proven<T> = { readonly is: T } | { readonly open: string };

/** A date of a table; six digits, which name the day of a run in its folder, may be any order here. */
export const tableDate = (cell: string, order: DateOrder | null): DateRead =>
  /^\d{6}$/.test(cell)
    ? { fault: "a date as YYYY-MM-DD; six digits do not tell the year from the day" }
    : readDate(cell, order);

/**
 * The order of day and month that every date allows; null where the dates are the same in both. Nothing is proven where
 * both orders read every date and differ, or where neither does.
 */
export function provenDates(cells: Iterable<string>): Proven<DateOrder | null> {
  let [day, month, differ] = [true, true, false];
  for (const cell of cells) {
    const [one, other] = [tableDate(cell, "day_first"), tableDate(cell, "month_first")];
    const read = ["date" in one, "date" in other];
    // What neither order reads says nothing of the order.
    if (!read.includes(true)) continue;
    day &&= read[0] === true;
    month &&= read[1] === true;
    differ ||= "date" in one && "date" in other && one.date !== other.date;
  }
  if (day && month && differ)
    return { open: "no row tells whether the day or the month stands first: say dates: day_first or month_first" };
  if (!day && !month) return { open: "some dates have the day first and others the month: correct them, or say dates" };
  return { is: day && month ? null : day ? "day_first" : month ? "month_first" : null };
}

/**
 * The decimal sign that every number allows; a point where no number has one. Numbers that could be thousands in every
 * row (1,234) prove nothing.
 */
export function provenDecimal(cells: Iterable<string>): Proven<"." | ","> {
  let [point, comma, grouped, signed] = [true, true, true, false];
  for (const cell of cells) {
    if (cell === "") continue;
    const [one, other] = [isNumber(cell, "."), isNumber(cell, ",")];
    if (!one && !other) continue;
    point &&= one;
    comma &&= other;
    if (!/[.,]/.test(cell)) continue;
    signed = true;
    grouped &&= /^[1-9]\d{0,2}[.,]\d{3}$/.test(cell);
  }
  if (signed && grouped)
    return { open: "every number could be thousands or have three decimals: say decimal: the point or the comma" };
  return { is: point || !comma ? "." : "," };
}

function isNumber(cell: string, sign: "." | ","): boolean {
  try {
    decimalIn(cell, "", sign);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** A number with its decimal sign; null where it is missing. Throws Refused for another sign, and for what is no number. */
export function decimalIn(cell: string, column: string, sign: "." | ","): number | null {
  if (sign === "." || !/\d/.test(cell)) return numberIn(cell, column);
  if (cell.includes("."))
    throw new Refused(column, "", "a decimal comma, as the map or the other rows of the file have it");
  return numberIn(cell.replace(",", "."), column);
}
