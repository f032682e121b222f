import { InputError } from "../../aggregate/problem.ts";
import { peopleColumns } from "../read/people-columns.ts";
import { ownText } from "../text/own-text.ts";
import type { Delimiter } from "../text/records.ts";
import { cellReader, type Kinds } from "./cell-reader.ts";
import { cutTable, isWide, rowsOf, sourcesOf } from "./cut-table.ts";
import { linesOf } from "./lines-of.ts";
import { checkProblems, checkRows } from "./most-rows.ts";
import { checkUnique, type SuppliedRow, type SuppliedTable, supplied, suppliedRow } from "./supplied.ts";
import type { TableMap, TableSource } from "./table-map.ts";

/** What a table of the study must and may tell. */
export type TableShape = {
  /** What stands for it in messages. */
  readonly name: string;
  readonly needed: readonly string[];
  readonly others: readonly string[];
  /** The column that tells rows apart; without one each row counts. */
  readonly key?: string;
  readonly kinds: Kinds;
};

/** How a table was read: what the map states and what its rows prove. */
export type TableAccount = {
  readonly table: string;
  readonly delimiter: Delimiter;
  readonly decimal: "." | "," | null;
  readonly dates: "day_first" | "month_first" | null;
  readonly rows: number;
  readonly kept: number;
  readonly kept_out: number;
};

/** A table, and how each of its files was read; a plain CSV of the contract has no account. */
export type ReadTable = SuppliedTable & { readonly accounts: readonly TableAccount[] };

/**
 * Reads a table that the map names: a CSV of the contract, one with a map of its columns, or several that together tell one
 * row of each key. Throws InputError with every problem, by line and column; no cell stands in it.
 */
export async function readTable(
  source: TableSource,
  shape: TableShape,
  at: (path: string) => string,
): Promise<ReadTable> {
  if (typeof source === "string") {
    const plain = await supplied(at(source), shape.name, shape.needed, shape.others);
    return { ...plain, accounts: [] };
  }
  const maps = Array.isArray(source) ? source : [source];
  checkColumns(maps, shape);
  const read = [];
  for (const [i, map] of maps.entries())
    read.push(await readMapped(map, { ...shape, name: maps.length > 1 ? `${shape.name}[${i}]` : shape.name }, at));
  const { key } = shape;
  const columns = new Set(maps.flatMap((map) => Object.keys(map.columns)));
  const all = read.flatMap(({ rows }) => rows);
  if (key !== undefined) for (const { rows } of read) checkUnique(rows, key, "one row for each; choose rows by where");
  return {
    rows: key === undefined ? all : merged(all, key, columns),
    columns,
    accounts: read.map(({ account }) => account),
  };
}

function checkColumns(maps: readonly TableMap[], { name, needed, others, key }: TableShape): void {
  const known = [...needed, ...others];
  const stray = maps
    .flatMap(({ columns }) => Object.keys(columns))
    .filter((column) => !known.includes(column))
    .map((column) => `${name}.${column}: not a column; known are ${known.join(", ")}`);
  const absent = needed
    .filter((column) => !maps.some(({ columns }) => columns[column] !== undefined))
    .map((column) => `${name}.columns: ${column}: must say where it comes from`);
  const keyless = maps
    .filter(({ columns }) => key !== undefined && columns[key] === undefined)
    .map(() => `${name}.columns: ${key}: must stand in each of the tables, which are joined by it`);
  const problems = [...new Set([...stray, ...absent, ...keyless])];
  if (problems.length > 0) throw new InputError(problems);
}

/** One row for each key; a value that two tables tell differently is a problem. */
function merged(rows: readonly SuppliedRow[], key: string, columns: ReadonlySet<string>): readonly SuppliedRow[] {
  const problems: string[] = [];
  const whole = [...Map.groupBy(rows, (row) => row(key)).values()].map((mine) => {
    const values: Record<string, string> = {};
    for (const column of columns) {
      const told = mine.filter((row) => row(column) !== "");
      const other = told.find((row) => row(column) !== told[0]?.(column));
      if (other !== undefined)
        problems.push(`${other.place}: ${column}: another value than in ${told[0]?.place}: one of them must go`);
      values[column] = told[0]?.(column) ?? "";
    }
    return suppliedRow(values, mine[0]?.place ?? "");
  });
  if (problems.length > 0) throw new InputError(problems);
  return whole;
}

async function readMapped(
  map: TableMap,
  { name, needed, kinds }: TableShape,
  at: (path: string) => string,
): Promise<{ readonly rows: readonly SuppliedRow[]; readonly account: TableAccount }> {
  const open = (): ReturnType<typeof linesOf> => linesOf(at(map.file), name, map.encoding);
  const cut = await cutTable(open, name, map);
  const people = peopleColumns(sourcesOf(map, false));
  if (people.length > 0)
    throw new InputError(people.map((column) => `${name}: ${column}: a person's data by its name: never an input`));
  const problems: string[] = [];
  const places = new Map([...new Set(sourcesOf(map))].map((column) => [column, cut.header.indexOf(column)]));
  const where = Object.entries(map.where ?? {}).map(
    ([column, value]) => [places.get(column) ?? -1, [value].flat()] as const,
  );
  /** The cells that the map names, of the rows that count. */
  const kept: { readonly line: number; readonly cells: readonly string[] }[] = [];
  let count = 0;
  for await (const rows of rowsOf(open, cut, map))
    for (const row of rows) {
      count += 1;
      const { line, cells, fault } = row;
      if (!isWide(row, cut)) {
        const rule = fault?.rule ?? `as many cells as the header: ${cut.header.length} (here ${cells.length})`;
        problems.push(`${name}:${line}: (whole row): ${rule}`);
        checkProblems(problems, name);
      } else if (where.every(([place, values]) => values.includes(cells[place] ?? ""))) {
        kept.push({ line, cells: [...places.values()].map((place) => ownText(cells[place] ?? "")) });
        checkRows(kept.length, name);
      }
    }
  const cellOf = (cells: readonly string[], column: string): string => cells[order.get(column) ?? -1] ?? "";
  const order = new Map([...places.keys()].map((column, i) => [column, i]));
  const reader = cellReader(map, kinds, (column) => kept.map(({ cells }) => cellOf(cells, column)));
  if ("problems" in reader) throw new InputError(reader.problems.map((problem) => `${name}: ${problem}`));
  const rows: SuppliedRow[] = [];
  for (const { line, cells } of kept) {
    const { values, wrong } = reader.read((column) => cellOf(cells, column));
    for (const { column, rule } of wrong) problems.push(`${name}:${line}: ${column}: ${rule}`);
    for (const column of needed)
      if (map.columns[column] !== undefined && values[column] === "" && !wrong.some((one) => one.column === column))
        problems.push(`${name}:${line}: ${column}: must not be empty`);
    checkProblems(problems, name);
    rows.push(suppliedRow(values, `${name}:${line}`));
  }
  if (problems.length > 0) throw new InputError(problems);
  const { decimal, dates } = reader;
  const account = { table: name, delimiter: cut.delimiter, decimal, dates, rows: count, kept: kept.length };
  return { rows, account: { ...account, kept_out: count - kept.length } };
}
