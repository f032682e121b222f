import { median } from "d3-array";
import type { Table, TableColumn, TableRow } from "../../define/table.ts";
import { matrixSums } from "./matrix.testing.ts";
import { withResults } from "./results.testing.ts";

/** Whether a column says whose a row is, not how many. */
export const isKey = ({ kind }: TableColumn): boolean => ["code", "text", "month", "status"].includes(kind);

const numbersOf = (rows: readonly TableRow[], name: string): readonly number[] =>
  rows.map((row) => row[name]).filter((cell) => typeof cell === "number");
const total = (rows: readonly TableRow[], name: string): number => numbersOf(rows, name).reduce((sum, n) => sum + n, 0);

/** Codes whose rows stand in order, so that neighbours may be added up: bands of TMB and of the ctDNA fraction. */
const inOrderOf: ReadonlySet<string> = new Set(["tmb_row", "loss_part"]);

/** Numbers, each with the families that it is of: one column (c:NAME) or one group of rows (g:…). So many of so many are of one family. */
export type Derived = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * What a reader counts and adds up from a table: rows of a code, or of those that are named, or of one code in each of two columns; sums of counts over
 * them, what is left when one of them is taken from a larger one, two columns together or one less the other; rows next
 * to each other; medians.
 */
export function derivedFrom(table: Table): Derived {
  const { columns, rows } = withResults(table);
  const keys = columns.filter(isKey).map(({ name }) => name);
  const counts = columns.filter(({ kind }) => kind === "count" || kind === "number").map(({ name }) => name);
  const found = new Map<number, Set<string>>();
  const add = (n: number, ...families: readonly string[]): void => {
    const known = found.get(n) ?? new Set<string>();
    for (const family of families) known.add(family);
    found.set(n, known);
  };
  const ofKey = (members: readonly TableRow[]): readonly (readonly TableRow[])[] =>
    keys.flatMap((key) => [...Map.groupBy(members, (row) => String(row[key])).values()]);
  const without = (...names: readonly string[]) => rows.filter((row) => names.every((name) => row[name] === null));
  const totals = columns.map(({ name }) => without(name));
  const totalsOfTwo = keys.flatMap((key, i) => keys.slice(i + 1).map((other) => without(key, other)));
  const named = rows.filter((row) => keys.every((key) => row[key] !== "all" && row[key] !== "unknown"));
  const single = [rows, named, ...ofKey(rows), ...fromBins(columns, rows), ...totals, ...totalsOfTwo];
  const inner = single.map((members) => ofKey(members));
  const groups = [...single, ...inner.flat()];
  for (const [at, members] of [...groups, ...rows.map((row) => [row])].entries()) {
    if (at < groups.length) for (const n of sizesOf(members, keys, counts)) add(n, "rows", `g:${at}`);
    for (const name of counts)
      if (numbersOf(members, name).length > 0) add(total(members, name), `c:${name}`, `g:${at}`);
    for (const [n, family] of betweenColumns(members, counts)) add(n, family, `g:${at}`);
  }
  for (const name of counts) {
    for (const [i, members] of single.entries())
      for (const part of inner[i] ?? [])
        if (members.length - part.length > 1) add(total(members, name) - total(part, name), `c:${name}`);
    const inOrder = columns.some(({ kind, codes }) => kind === "month" || inOrderOf.has(codes ?? ""));
    for (const n of [...(inOrder ? neighbours(rows, name) : []), ...lessOfTotal(rows, keys, name)]) add(n, `c:${name}`);
    for (const n of matrixSums(columns, rows, [name])) add(n, `c:${name}`);
    add(median(numbersOf(rows, name)) ?? 0);
  }
  return found;
}

function* sizesOf(members: readonly TableRow[], keys: readonly string[], counts: readonly string[]): Iterable<number> {
  yield members.length;
  for (const key of keys) yield members.filter((row) => row[key] !== null).length;
  for (const name of counts) {
    const cells = numbersOf(members, name);
    yield cells.length;
    yield cells.filter((n) => n > 0).length;
    yield cells.filter((n) => n === 0).length;
  }
}

/** Two counts together and one less the other, and in how many rows one reaches the other. */
function* betweenColumns(members: readonly TableRow[], counts: readonly string[]): Iterable<readonly [number, string]> {
  for (const [i, a] of counts.entries())
    for (const b of counts.slice(i + 1)) {
      const [one, other] = [total(members, a), total(members, b)];
      if (one !== 0 && other !== 0) {
        yield [one + other, `c:${a}+${b}`];
        yield [Math.abs(one - other), `c:${a}-${b}`];
      }
      if (members.length < 2) continue;
      const known = members.filter((row) => typeof row[a] === "number" && typeof row[b] === "number");
      const reached = known.filter((row) => Number(row[a]) >= Number(row[b])).length;
      for (const n of [reached, known.length - reached, known.length]) yield [n, "rows"];
    }
}

/** Up to four rows that stand next to each other, such as the last three months. */
function* neighbours(rows: readonly TableRow[], name: string): Iterable<number> {
  for (let from = 0; from < Math.min(rows.length, 40); from += 1)
    for (let size = 2; size <= 4 && from + size <= rows.length; size += 1)
      yield total(rows.slice(from, from + size), name);
}

/** A total, which has no code in one of the columns, less one of its parts. */
function* lessOfTotal(rows: readonly TableRow[], keys: readonly string[], name: string): Iterable<number> {
  for (const key of keys)
    for (const members of Map.groupBy(rows, (row) => row[key]).values())
      for (const whole of members.filter((row) => keys.some((other) => row[other] === null)).slice(0, 20))
        for (const part of members) yield Number(whole[name] ?? 0) - Number(part[name] ?? 0);
}

/** Rows from one bin on, and those below it, where codes are the lower edges of bins. */
const fromBins = (columns: readonly TableColumn[], rows: readonly TableRow[]): readonly (readonly TableRow[])[] =>
  columns
    .filter(({ codes }) => codes === "fraction_bin")
    .flatMap(({ name }) =>
      [...new Set(rows.map((row) => Number(row[name])))].flatMap((edge) => [
        rows.filter((row) => row[name] !== null && Number(row[name]) >= edge),
        rows.filter((row) => row[name] !== null && Number(row[name]) < edge),
      ]),
    );
