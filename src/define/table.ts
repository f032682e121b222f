import { type Filters, isWorking } from "../state/filters.ts";
import type { Estimate } from "../stats/interval.ts";
import type { Status } from "../stats/status.ts";
import type { HeadingName } from "../words/columns.ts";
import type { Bilingual } from "../words/lang.ts";
import type { CodeList } from "../words/names.ts";
import type { BareRow } from "./nothing.ts";

/** How a cell is shown; the value itself stays unrounded. */
export type Kind =
  | "code"
  | "text"
  | "count"
  | "days"
  | "share"
  | "points"
  | "month"
  | "p"
  | "number"
  | "money"
  | "status";

export type TableColumn = {
  readonly name: string;
  readonly kind: Kind;
  /** The unit as data users read it: "patients", "days", "share (0 to 1)" …; empty for names. */
  readonly unit: string;
  readonly codes?: CodeList;
  /** For a share or a cost per unit: the column that holds its denominator; under 25 the page shows n < 25 instead. */
  readonly basis?: string;
  /** For the lower or upper limit of a value: the column that holds the value. */
  readonly limitOf?: string;
  /** What heads it where no heading in words/columns.ts does. */
  readonly heading?: Bilingual<string>;
  /** Its texts in words. */
  readonly texts?: Bilingual<ReadonlyMap<string, string>>;
  /** What each row holds its kind under, where that is not the same in all. */
  readonly kindIn?: string;
  /** Stands in files alone. */
  readonly inFiles?: true;
};

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;
/** The numbers of a figure: what the table tab shows, what downloads hold and what `numbers` prints. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** The unit of a day of the calendar, written YYYY-MM-DD. */
export const calendarDay = "date";

/** The unit of days that leave out weekends and public holidays. */
export const workingDays = "working days";

/** A column as a panel declares it, holding cells of type T. */
export type Column<T> = Omit<TableColumn, "name" | "limitOf"> & {
  /** Written as three columns: the value, NAME_low and NAME_high. */
  readonly limits?: true;
  /** In the days that the reader counts: calendar days, or working days. */
  readonly asChosen?: true;
  readonly cell?: T;
};
type Number = Column<number | null>;

const shareUnit = "share (0 to 1)";
const withBasis = (basis?: string) => (basis === undefined ? {} : { basis });

export const column = {
  code: (codes: CodeList): Column<string | null> => ({ kind: "code", unit: "", codes }),
  text: (): Column<string | null> => ({ kind: "text", unit: "" }),
  day: (): Column<string | null> => ({ kind: "text", unit: calendarDay }),
  month: (): Column<string | null> => ({ kind: "month", unit: "month" }),
  count: (unit: string): Number => ({ kind: "count", unit }),
  /** Days as the reader counts them. */
  days: (): Number => ({ kind: "days", unit: "days", asChosen: true }),
  /** Calendar days, whatever the reader has chosen. */
  calendarDays: (): Number => ({ kind: "days", unit: "days" }),
  number: (unit: string): Number => ({ kind: "number", unit }),
  /** Kroner, unrounded; with `basis`, a cost per unit that is not shown for fewer than 25. */
  money: (basis?: string): Number => ({ kind: "money", unit: "NOK", ...withBasis(basis) }),
  p: (): Number => ({ kind: "p", unit: "p-value" }),
  share: (basis?: string): Number => ({ kind: "share", unit: shareUnit, ...withBasis(basis) }),
  /** A share with its limits; `of` says what of, where another table gives the name to a share of something else. */
  estimate: (basis?: string, of?: "variants"): Column<Estimate | null> => ({
    kind: "share",
    unit: of === undefined ? shareUnit : `share of ${of} (0 to 1)`,
    ...withBasis(basis),
    limits: true,
  }),
  /** Any number with its limits: NAME, NAME_low and NAME_high. */
  withLimits: ({ kind, unit, ...rest }: Number): Column<Estimate | null> => ({
    kind,
    unit,
    ...withBasis(rest.basis),
    ...(rest.asChosen ? { asChosen: true } : {}),
    limits: true,
  }),
  status: (): Column<Status> => ({ kind: "status", unit: "", codes: "status" }),
} as const;

export type Columns = Readonly<Record<string, Column<unknown>>>;
/** Names of the columns as files write them. */
export type Names<C extends Columns> = {
  [K in keyof C & string]: C[K] extends { readonly cell?: Estimate | null }
    ? Estimate | null extends C[K]["cell"]
      ? K | `${K}_low` | `${K}_high`
      : K
    : K;
}[keyof C & string];
/** What does not compile: a column that no heading in words/columns.ts names. */
type Unheaded<C extends Columns> = Exclude<Names<C>, HeadingName>;

/** The columns of a panel's table, declared once; its rows, page, files and `numbers` follow from them. */
export type Declared<C extends Columns> = { readonly columns: C };
export type RowOf<D> =
  D extends Declared<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } : never;

/** Declares a table. A column without a heading in words/columns.ts does not compile. */
export const declareTable = <const C extends Columns>(
  columns: C & ([Unheaded<C>] extends [never] ? unknown : { readonly [K in Unheaded<C>]: "has no heading" }),
): Declared<C> => ({ columns });

const limitsOf = (name: string) => [name, `${name}_low`, `${name}_high`] as const;

function told(
  name: string,
  { limits, asChosen, cell: _, ...column }: Column<unknown>,
  working: boolean,
): TableColumn[] {
  const unit = asChosen && working ? workingDays : column.unit;
  return (limits ? limitsOf(name) : [name]).map((each) => ({ ...column, name: each, unit }));
}

/** Columns that know whose limits they hold: by their names, for some panels declare all three by themselves. */
function withLimits(columns: readonly TableColumn[]): readonly TableColumn[] {
  const whose = new Map<string, string>(
    columns.flatMap(({ name }) => {
      const [, low, high] = limitsOf(name);
      return [low, high].map((each) => [each, name] as const);
    }),
  );
  return columns.map((column) => {
    const limitOf = whose.get(column.name);
    return limitOf === undefined ? column : { ...column, limitOf };
  });
}

function flat(name: string, column: Column<unknown>, value: unknown): readonly (readonly [string, Cell])[] {
  if (!column.limits) return [[name, (value ?? null) as Cell]];
  const estimate = value as Estimate | null | undefined;
  const [middle, low, high] = limitsOf(name);
  return [
    [middle, estimate?.value ?? null],
    [low, estimate?.low ?? null],
    [high, estimate?.high ?? null],
  ];
}

/** A row of rounded counts without the shares of too few units. */
function withoutFew(declared: readonly (readonly [string, Column<unknown>])[], row: BareRow, least: number): BareRow {
  const isFew = ({ kind, basis = "" }: Column<unknown>): boolean => {
    const of = row[basis];
    return kind === "share" && typeof of === "number" && of < least;
  };
  const few = declared.flatMap(([name, column]) => (isFew(column) ? [[name, null]] : []));
  return { ...row, ...Object.fromEntries(few) };
}

/**
 * A declared table as page, files and `numbers` take it: an estimate in three columns, a cell that a row lacks empty, and no share of
 * fewer than `least` units.
 */
export function tableOf<C extends Columns>(
  { columns }: Declared<C>,
  rows: readonly BareRow[],
  filters: Filters,
  least = 0,
): Table {
  const declared = Object.entries(columns);
  const shown = least > 0 ? rows.map((row) => withoutFew(declared, row, least)) : rows;
  return {
    columns: withLimits(declared.flatMap(([name, column]) => told(name, column, isWorking(filters)))),
    rows: shown.map((row) => Object.fromEntries(declared.flatMap(([name, column]) => flat(name, column, row[name])))),
  };
}
