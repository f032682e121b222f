import type { Engine, Param } from "./engine.ts";

/** The values of a column; where many texts are alike, the texts once and the place of each. */
type Packed = readonly unknown[] | { readonly of: readonly unknown[]; readonly at: readonly number[] };
/** One answer: the mark of its statement, what that was bound to, and the rows, column by column. */
export type Answer = readonly [
  mark: string,
  params: readonly Param[],
  names: readonly string[],
  columns: readonly Packed[],
];
/** Answers of a database that were kept, as a file holds them. */
export type Answers = readonly Answer[];

/** A statement's text in 16 signs (FNV-1a, from two starts): another text has another mark. */
export function markOf(sql: string): string {
  const sum = (start: number): string => {
    let hash = start;
    for (let i = 0; i < sql.length; i += 1) hash = Math.imul(hash ^ sql.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return sum(0x811c9dc5) + sum(0x1000193);
}

const keyOf = (mark: string, params: readonly Param[]): string => JSON.stringify([mark, params]);

/** A value as JSON keeps it whole; throws a TypeError where JSON would change it. */
function kept(value: unknown): unknown {
  if (value === null || typeof value === "string") return value;
  const n = typeof value === "bigint" ? Number(value) : value;
  if (typeof n === "number" && Number.isFinite(n) && (typeof value !== "bigint" || Number.isSafeInteger(n))) return n;
  if (typeof value === "object" && Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(kept);
  throw new TypeError(`an answer holds ${String(value)} (${typeof value}), which no file of answers can keep`);
}

const isText = (value: unknown): value is string => typeof value === "string";

function packed(values: readonly unknown[]): Packed {
  const of = [...new Set(values)];
  if (of.length * 2 > values.length || !of.every(isText)) return values;
  const places = new Map<unknown, number>(of.map((value, i) => [value, i]));
  return { of, at: values.map((value) => places.get(value) ?? 0) };
}

/** Keeps the answer to a statement under some parameters. */
export function packAnswer(sql: string, params: readonly Param[], rows: readonly unknown[]): Answer {
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const names = Object.keys(records[0] ?? {});
  return [markOf(sql), params, names, names.map((name) => packed(records.map((row) => kept(row[name]))))];
}

const unpacked = (column: Packed): readonly unknown[] =>
  "of" in column ? column.at.map((place) => column.of[place]) : column;

function rowsOf([, , names, columns]: Answer): readonly unknown[] {
  const values = columns.map(unpacked);
  return (values[0] ?? []).map((_, row) => Object.fromEntries(names.map((name, i) => [name, values[i]?.[row]])));
}

/** An engine that answers what was kept, and asks another for what was not. */
export function answersEngine(answers: Answers, otherwise: Engine): Engine {
  const known = new Map(answers.map((answer) => [keyOf(answer[0], answer[1]), answer]));
  return {
    query: async (sql, params) => {
      const answer = known.get(keyOf(markOf(sql), params));
      return answer ? rowsOf(answer) : otherwise.query(sql, params);
    },
  };
}
