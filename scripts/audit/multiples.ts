import type { Failure } from "./failure.ts";
import { codesOf } from "./judge.ts";
import { base, cellName, type Table } from "./published.ts";

/** Cells of a table that are no multiple of 5, or empty. */
export const notMultiples = (release: string, table: Table): readonly Failure[] =>
  table.shown.flatMap((count, place) => {
    if (count !== null && count % base === 0) return [];
    const found = count === null ? "is no number" : `is ${count}`;
    const text = `${release}: ${cellName(table, place)}: ${found}, and must be a multiple of ${base}`;
    return [{ kind: "not-a-multiple" as const, release, table: table.name, cell: codesOf(table, place), text }];
  });
