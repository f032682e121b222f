import type { TableColumn, TableRow } from "../define/table.ts";
import { fewBelow } from "../stats/few.ts";
import type { Estimate } from "../stats/interval.ts";
import { mover } from "../stats/mover.ts";

/** A number of a table, with its 95 % limits and of how many it is a share, where it has any. */
export type Value = {
  readonly value: number;
  readonly limits: { readonly low: number; readonly high: number } | null;
  readonly of: number | null;
  /** Whether it rests on too few units to be told. */
  readonly few: boolean;
};

const numberIn = (row: TableRow | undefined, name: string | undefined): number | null => {
  const value = name === undefined ? null : row?.[name];
  return typeof value === "number" ? value : null;
};

/** The value of a column in a row; null where there is none. Limits are those of the columns that hold its own, or of those named. */
export function valueIn(
  row: TableRow | undefined,
  column: TableColumn,
  limits: readonly [low: string, high: string] | null,
): Value | null {
  const value = numberIn(row, column.name);
  if (value === null) return null;
  const [low, high] = (limits ?? []).map((name) => numberIn(row, name));
  const of = numberIn(row, column.basis);
  const isFew = (column.kind === "share" || column.kind === "money") && of !== null && of < fewBelow;
  return { value, of, few: isFew, limits: low == null || high == null ? null : { low, high } };
}

/** A difference, A minus B, and its interval, where both are estimates of groups that hold nobody in common. */
export type Difference = {
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** By how much one value is more than another; null where one is not there, or rests on too few. */
export function differenceOf(a: Value | null, b: Value | null, apart: boolean): Difference | null {
  if (a === null || b === null || a.few || b.few) return null;
  const value = a.value - b.value;
  if (!apart || a.limits === null || b.limits === null) return { value, interval: null };
  const { low, high }: Estimate = mover({ value: a.value, ...a.limits }, { value: b.value, ...b.limits });
  return { value, interval: { low, high } };
}
