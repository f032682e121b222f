import { InputError } from "../../aggregate/problem.ts";
import { peopleColumns } from "../read/people-columns.ts";
import { withoutTail } from "../read/table.ts";
import type { Line } from "../text/lines.ts";
import { type Delimiter, records, type TextRecord } from "../text/records.ts";
import { cellReader, type Kinds } from "./cell-reader.ts";
import { linesOf } from "./lines-of.ts";
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
  const lines = await linesOf(at(map.file), name, map.encoding);
  const { delimiter, header, body } = await cut(lines, name, map);
  const people = peopleColumns(sourcesOf(map, false));
  if (people.length > 0)
    throw new InputError(people.map((column) => `${name}: ${column}: a person's data by its name: never an input`));
  const problems: string[] = [];
  const wide = body.filter(({ line, cells, fault }) => {
    const right = fault === undefined && cells.length === header.length;
    if (!right)
      problems.push(`${name}:${line}: (whole row): ${fault?.rule ?? `as many cells as the header: ${header.length}`}`);
    return right;
  });
  const cellOf = (cells: readonly string[], column: string): string => cells[header.indexOf(column)] ?? "";
  const counts = ({ cells }: TextRecord): boolean =>
    Object.entries(map.where ?? {}).every(([column, value]) =>
      (Array.isArray(value) ? value : [value]).includes(cellOf(cells, column)),
    );
  const kept = wide.filter(counts);
  const reader = cellReader(map, kinds, (column) => kept.map(({ cells }) => cellOf(cells, column)));
  if ("problems" in reader) throw new InputError(reader.problems.map((problem) => `${name}: ${problem}`));
  const rows: SuppliedRow[] = [];
  for (const { line, cells } of kept) {
    const { values, wrong } = reader.read((column) => cellOf(cells, column));
    for (const { column, rule } of wrong) problems.push(`${name}:${line}: ${column}: ${rule}`);
    for (const column of needed)
      if (map.columns[column] !== undefined && values[column] === "" && !wrong.some((one) => one.column === column))
        problems.push(`${name}:${line}: ${column}: must not be empty`);
    rows.push(suppliedRow(values, `${name}:${line}`));
  }
  if (problems.length > 0) throw new InputError(problems);
  const { decimal, dates } = reader;
  const account = { table: name, delimiter, decimal, dates, rows: body.length, kept: kept.length };
  return { rows, account: { ...account, kept_out: body.length - kept.length } };
}

/** Columns of the file that a map names; without those that become pseudonyms, where these may be left out. */
function sourcesOf({ columns, where = {} }: TableMap, ids = true): readonly string[] {
  const hidden = ["patient_id", "sample_id", "id"];
  return [
    ...Object.entries(columns)
      .filter(([column]) => ids || !hidden.includes(column))
      .flatMap(([, from]) => (typeof from === "string" ? [from] : "column" in from ? [from.column] : [])),
    ...Object.keys(where),
  ];
}

type Cut = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly body: readonly TextRecord[];
};

/** Cuts the lines by the delimiter that is stated, or the only one that gives the columns and rows as wide as the header. */
async function cut(lines: readonly Line[], name: string, map: TableMap): Promise<Cut> {
  const all: readonly Delimiter[] = map.delimiter === undefined ? [",", ";", "\t"] : [map.delimiter];
  const wanted = sourcesOf(map);
  const ways: Cut[] = [];
  let absent: readonly string[] = wanted;
  for (const delimiter of all) {
    const found: TextRecord[] = [];
    for await (const batch of records(inOne(lines), delimiter)) found.push(...batch);
    const { comments } = map;
    const filled = found.filter(({ cells, fault }) => fault !== undefined || withoutTail(cells).length > 0);
    const start = filled.findIndex(({ cells }) => comments === undefined || !(cells[0] ?? "").startsWith(comments));
    const [top, ...body] = filled.slice(Math.max(0, start));
    const header = withoutTail(top?.cells ?? []);
    const missing = wanted.filter((column) => !header.includes(column));
    if (missing.length < absent.length || missing.length === 0) absent = missing;
    const twice = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
    if (twice.length > 0)
      throw new InputError(twice.map((column) => `${name}:1: ${column}: stands twice in the header`));
    // Rows may leave out what is empty at their end, or be padded.
    const even = body.map((record) => ({ ...record, cells: toWidth(record.cells, header.length) }));
    if (missing.length === 0) ways.push({ delimiter, header, body: even });
  }
  const fitting = ways.filter(({ header, body }) =>
    body.every(({ cells, fault }) => fault === undefined && cells.length === header.length),
  );
  const [only] = ways.length === 1 ? ways : fitting;
  // A lone column is cut by no delimiter, and read alike by each.
  if (only?.header.length === 1 && fitting.every(({ header }) => header.length === 1)) return only;
  if (only === undefined || (ways.length > 1 && fitting.length !== 1))
    throw new InputError(
      absent.length > 0
        ? absent.map((column) => `${name}:1: ${column}: no such column in the header: write it as the file does`)
        : [`${name}: (whole file): more than one delimiter cuts it: say delimiter in the map`],
    );
  return only;
}

function toWidth(cells: readonly string[], width: number): readonly string[] {
  const filled = withoutTail(cells);
  return filled.length > width ? filled : [...filled, ...Array.from({ length: width - filled.length }, () => "")];
}

async function* inOne(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield lines;
}
