import { basename } from "node:path";
import type { Database } from "./database.ts";
import { literal } from "./database.ts";
import { isSound } from "./load.ts";
import type { RowProblem } from "./problem.ts";
import { readRecords } from "./records.ts";
import type { Doubt, Rule } from "./rules.ts";
import { visible } from "./visible.ts";

type Place = { readonly line: number; readonly raw: string };

/** The problems, or doubts, that the checks wrote for a source, with line and text of each row, found by a second pass over its file. */
export async function locate(
  db: Database,
  source: string,
  path: string,
  width: number,
  table: "problem" | "doubt" = "problem",
): Promise<readonly RowProblem[]> {
  const found = await db.rows(
    `SELECT row, "column", found, rule, words, first_row FROM ${table} WHERE source = ${literal(source)} ORDER BY row, position`,
  );
  if (found.length === 0) return [];
  const places = await findPlaces(path, width, new Set(found.flatMap((row) => [Number(row["row"]), firstRow(row)])));
  return found.map((row): RowProblem => {
    const place = placeOf(places, Number(row["row"]), path);
    const first = row["first_row"] === null ? "" : String(placeOf(places, firstRow(row), path).line);
    return {
      file: basename(path),
      line: place.line,
      column: String(row["column"]),
      found: visible(String(row["found"])),
      rule: ruleOf(row["rule"]),
      words: `${String(row["words"])}${first}`,
      row: place.raw,
    };
  });
}

const firstRow = (row: Record<string, unknown>): number => Number(row["first_row"] ?? -1);

/** The gate: checks write no other text into this column. */
const ruleOf = (value: unknown): Rule | Doubt => value as Rule | Doubt;

/** Line and text of some rows of a raw table, by their place in it. */
export async function findPlaces(
  path: string,
  width: number,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Place>> {
  const places = new Map<number, Place>();
  let index = -1; // the header
  for await (const record of readRecords(path)) {
    if (!isSound(record, width)) continue;
    if (wanted.has(index)) places.set(index, { line: record.line, raw: record.raw });
    index += 1;
    if (places.size === wanted.size) break; // to read on would take longer than the counting
  }
  return places;
}

function placeOf(places: ReadonlyMap<number, Place>, row: number, path: string): Place {
  const place = places.get(row);
  if (place === undefined) throw new Error(`${path}: row ${row} is not in the file; was it changed during the run?`);
  return place;
}
