import type { Cell, Table, TableColumn, TableRow } from "../../define/table.ts";
import { type Derived, derivedFrom, isKey } from "./derived.testing.ts";
import { type Said, withNodes } from "./said.testing.ts";
import type { Limit } from "./told.testing.ts";

const isShare = ({ unit, kind }: TableColumn): boolean => kind === "share" || unit === "probability";
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) || 0;
/** The same number as it is told with these decimals; a half may be rounded either way. */
export const tells = (told: number, value: Cell | undefined, digits: number): boolean =>
  typeof value === "number" &&
  (rounded(value, digits) === told || Math.abs(value - told) <= 0.5 * 10 ** -digits * (1 + 1e-9));

/** The same of a number that may be told as a limit only. */
export function tellsLimit({ told, digits, beyond }: Limit, value: Cell | undefined): boolean {
  if (beyond === undefined) return tells(told, value, digits);
  return typeof value === "number" && (beyond === "under" ? value < told : value > told);
}

/** What a table holds: its numbers, and what is counted and added up from its rows. */
export type Held = {
  readonly table: Table;
  /** Whether a number stands in a cell, rounded, or is a count of rows or a sum of counts. */
  readonly has: (told: number, digits: number) => boolean;
  /** Whether a number stands in a cell that lies as far out as is told. */
  readonly hasBeyond: (limit: Limit) => boolean;
  /** Whether so many of so many may be counted and added up: of one column, or of one group of rows. */
  readonly hasOf: (events: number, trials: number) => boolean;
  /** Whether it is a share of events among trials, added up over rows. */
  readonly hasShareOfSums: (told: number, digits: number) => boolean;
  /** Whether a cell of days tells this number. */
  readonly hasDays: (told: number, digits: number) => boolean;
  /** Rows with a cell that tells this number; a share is told in per cent. */
  readonly rowsWith: (told: number, digits: number) => readonly TableRow[];
  readonly rowsWithPercent: (told: number, digits: number) => readonly TableRow[];
  /** Rows with both numbers, each in a cell of its own, or the first as a share of the second. */
  readonly rowsOf: (events: number, trials: number) => readonly TableRow[];
  /** Rows with this interval, and what its value may be. */
  readonly intervals: (limits: readonly Limit[]) => readonly Interval[];
};
export type Interval = { readonly row: TableRow; readonly values: readonly Cell[]; readonly percent: boolean };

export function heldBy(table: Table): Held {
  const numeric = table.columns.filter((column) => !isKey(column));
  const shares = numeric.filter((column) => isShare(column) || column.name === "value");
  const triples = numeric.flatMap((column) => {
    const high = numeric.find(({ name }) => column.name.includes("low") && name === column.name.replace("low", "high"));
    const upper = numeric.find(
      ({ name }) => column.name.includes("lower") && name === column.name.replace("lower", "upper"),
    );
    const stem = column.name.replace(/_?low.*$/, "");
    const values = numeric.map(({ name }) => name).filter((name) => name.startsWith(stem) && !/low|high/.test(name));
    const top = upper ?? high;
    return top ? [{ low: column.name, high: top.name, values, column }] : [];
  });
  let derived: Derived | undefined;
  const made = (): Derived => {
    derived ??= derivedFrom(table);
    return derived;
  };
  // "Tissue takes 3.5 days longer": the sign is told in words.
  const rowsWith = (told: number, digits: number): readonly TableRow[] =>
    table.rows.filter((row) =>
      numeric.some(({ name }) => tells(told, row[name], digits) || tells(-told, row[name], digits)),
    );
  return {
    table,
    rowsWith,
    has: (told, digits) =>
      rowsWith(told, digits).length > 0 ||
      (digits === 0 ? made().has(told) : [...made().keys()].some((n) => tells(told, n, digits))),
    hasBeyond: (limit) => table.rows.some((row) => numeric.some(({ name }) => tellsLimit(limit, row[name]))),
    hasOf: (events, trials) => {
      const [n, of] = [made().get(events), made().get(trials)];
      return n !== undefined && of !== undefined && [...n].some((family) => of.has(family));
    },
    hasDays: (told, digits) =>
      table.rows.some((row) =>
        numeric
          .filter(({ unit }) => /day/.test(String(unit === "" ? row["unit"] : unit)))
          .some(({ name }) => tells(told, row[name], digits) || tells(-told, row[name], digits)),
      ),
    hasShareOfSums: (told, digits) => {
      const keys = table.columns.filter(isKey).map(({ name }) => name);
      const groups = [table.rows, ...keys.flatMap((key) => [...Map.groupBy(table.rows, (row) => row[key]).values()])];
      const sum = (rows: readonly TableRow[], name: string) => rows.reduce((n, row) => n + Number(row[name] ?? 0), 0);
      return groups.some((rows) => tells(told, (sum(rows, "events") / sum(rows, "trials")) * 100, digits));
    },
    rowsWithPercent: (told, digits) =>
      table.rows.filter((row) => shares.some(({ name }) => tells(told, times100(row[name]), digits))),
    rowsOf: (events, trials) =>
      table.rows.filter((row) => {
        const named = (wanted: number) => numeric.filter(({ name }) => row[name] === wanted);
        const [n, of] = [named(events), named(trials)];
        if (n.some((one) => of.some((other) => one !== other))) return true;
        const part = (cell: Cell | undefined) => typeof cell === "number" && Math.abs(cell * trials - events) < 1e-6;
        return of.length > 0 && trials > 0 && shares.some(({ name }) => part(row[name]));
      }),
    intervals: ([low = none, high = none]) =>
      triples.flatMap((names) => {
        const either = isShare(names.column) ? [true] : names.column.name === "low" ? [true, false] : [false];
        return either.flatMap((percent) =>
          table.rows.flatMap((row) => {
            const scaled = (cell: Cell | undefined) => (percent ? times100(cell) : cell);
            const [least, most] = [scaled(row[names.low]), scaled(row[names.high])];
            const held =
              (tellsLimit(low, least) && tellsLimit(high, most)) ||
              // Tissue less blood, told as how much longer blood takes.
              (tellsLimit(negative(high), least) && tellsLimit(negative(low), most));
            return held ? [{ row, percent, values: names.values.flatMap((name) => bothSigns(scaled(row[name]))) }] : [];
          }),
        );
      }),
  };
}

const none: Limit = { told: Number.NaN, digits: 0 };
const negative = (limit: Limit): Limit => ({ told: -limit.told, digits: limit.digits });
const bothSigns = (cell: Cell | undefined): readonly Cell[] => (typeof cell === "number" ? [cell, -cell] : [null]);
const times100 = (cell: Cell | undefined): Cell => (typeof cell === "number" ? cell * 100 : null);

/** Both languages are held against one table. */
const known = new WeakMap<Table, Held>();
export function heldOf(said: Said): Held {
  const held = known.get(said.table) ?? heldBy(withNodes(said));
  known.set(said.table, held);
  return held;
}
