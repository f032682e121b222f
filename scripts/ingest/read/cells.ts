import { shown } from "../../aggregate/problem.ts";
import { Refused } from "./verdict.ts";

/** True for a cell that says "missing": empty, NA, N/A, NaN. */
export const isMissing = (cell: string): boolean => cell === "" || /^(na|n\/a|nan)$/i.test(cell);

export type Limits = { readonly min?: number; readonly max?: number; readonly whole?: boolean };

/** A number with a decimal point, or null where it is missing. Throws Refused for anything else and outside the limits. */
export function numberIn(cell: string, column: string, { min, max, whole = false }: Limits = {}): number | null {
  if (isMissing(cell)) return null;
  if (/^[+-]?\d+,\d+$/.test(cell)) throw new Refused(column, shown(cell), "a decimal point, not a comma");
  const pattern = whole ? /^\d{1,15}$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
  if (!pattern.test(cell)) throw new Refused(column, shown(cell), whole ? "a whole number, or NA" : "a number, or NA");
  const value = Number(cell);
  if (!Number.isFinite(value) || value < (min ?? value) || value > (max ?? value))
    throw new Refused(column, shown(cell), `${range(min, max)}, or NA`);
  return value;
}

const range = (min: number | undefined, max: number | undefined): string =>
  min !== undefined && max !== undefined
    ? `a number from ${min} to ${max}`
    : min === undefined
      ? `a number of at most ${max ?? Number.MAX_VALUE}`
      : `a number of at least ${min}`;

/** A cell that must hold something. Throws Refused where it is missing. */
export function required(cell: string, column: string): string {
  if (isMissing(cell)) throw new Refused(column, cell === "" ? "an empty cell" : shown(cell), "a value");
  return cell;
}

/** Null where the cell says missing. */
export const textOrNull = (cell: string): string | null => (isMissing(cell) ? null : cell);

/** True or False as the file writes it. Throws Refused for anything else. */
export function yes(cell: string, column: string): boolean {
  if (/^true$/i.test(cell)) return true;
  if (/^false$/i.test(cell)) return false;
  throw new Refused(column, shown(cell), "True or False");
}
