/** Reads one value of a column, or answers undefined when it is not of that kind. */
export type Column<T> = (value: unknown) => T | undefined;
export type Columns = Readonly<Record<string, Column<unknown>>>;
export type Row<C extends Columns> = { readonly [K in keyof C]: Exclude<ReturnType<C[K]>, undefined> };

const asNumber = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

/** A whole number of at least 0. */
export const count: Column<number> = (value) => {
  const n = asNumber(value);
  return typeof n === "number" && Number.isSafeInteger(n) && n >= 0 ? n : undefined;
};
/** A whole number of either sign. */
export const whole: Column<number> = (value) => {
  const n = asNumber(value);
  return typeof n === "number" && Number.isSafeInteger(n) ? n : undefined;
};
/** A finite number. */
export const real: Column<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
export const text: Column<string> = (value) => (typeof value === "string" ? value : undefined);

/** A list of numbers, or of nothing where a number is missing. */
export const numbers: Column<readonly (number | null)[]> = (value) => {
  if (value === null || typeof value !== "object" || !(Symbol.iterator in value)) return undefined;
  const found = [...(value as Iterable<unknown>)].map((each) => (each === null ? null : asNumber(each)));
  return found.every((each): each is number | null => each === null || typeof each === "number") ? found : undefined;
};

/** One of a closed list of codes. */
export const codeOf =
  <T extends string>(codes: readonly T[]): Column<T> =>
  (value) =>
    codes.find((code) => code === value);

/** The same column where the database may answer NULL. */
export const orNull =
  <T>(column: Column<T>): Column<T | null> =>
  (value) =>
    value === null || value === undefined ? null : column(value);

const show = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? `${v}n` : v)) ?? String(value);

/**
 * The one gate between the database and the code: past it, no value is unknown.
 * Throws a TypeError naming panel (`where`), row, column and value when a column is missing, unexpected or of another kind.
 */
export function decode<C extends Columns>(columns: C, rows: readonly unknown[], where: string): Row<C>[] {
  const known = Object.entries(columns);
  return rows.map((row, i) => {
    const record = row as Readonly<Record<string, unknown>>;
    for (const name in record)
      if (!Object.hasOwn(columns, name))
        throw new TypeError(`${where}: row ${i} has an unexpected column ${name}; declare it or do not select it`);
    const decoded: Record<string, unknown> = {};
    for (const [name, column] of known) {
      const value = column(record[name]);
      if (value === undefined)
        throw new TypeError(`${where}: row ${i}, column "${name}": cannot read ${show(record[name])}`);
      decoded[name] = value;
    }
    return decoded as Row<C>;
  });
}
