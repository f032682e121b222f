import { readFileSync } from "node:fs";
import { extname, relative } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { whyIdentifying } from "../leak-check/forms.ts";
import { filesBelow, isIdentifierColumn, isListed, type Leak } from "../leak-check/look.ts";
import { longEnough } from "../leak-check/own-ids.ts";
import { type Database, identifier, literal } from "./database.ts";

/** Columns of days that are the study's own, not a person's. */
const dayColumns = new Set(["sites.csv opened"]);

type Cell = Omit<Leak, "why">;
/** A name or value with what its form gives away, if anything; one that is not the study's own may also be an identifier of the export. */
export type Suspect = Cell & { readonly why: string | undefined; readonly free?: boolean };

/** What may identify somebody in what the study says of itself, any day of it allowed. */
export const suspectsInTexts = (folder: string): readonly Suspect[] =>
  filesBelow(folder)
    .filter((path) => extname(path) === ".json")
    .flatMap((path) => {
      const file = relative(folder, path);
      return textsOf(JSON.parse(readFileSync(path, "utf8"))).map(({ column, value }) => ({
        file,
        column,
        value,
        why: isIdentifierColumn(column) ? "a key of identifiers" : whyIdentifying(value, "any"),
        free: false,
      }));
    });

/** Every different text of a JSON value, with its key. */
function textsOf(value: unknown, column = "(text)"): readonly Omit<Cell, "file">[] {
  if (typeof value === "string") return [{ column, value }];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, column));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, key));
}

/**
 * Which suspects are leaks: by their form, or because they are or hold identifiers of the export, which the query `secret` gives
 * in its column `id`.
 */
export async function leaksAmong(db: Database, suspects: readonly Suspect[], secret: string): Promise<readonly Leak[]> {
  const alone = await secretsAmong(db, suspects, secret);
  const within = await secretsWithin(db, suspects, secret);
  return suspects.flatMap(({ why: form, free, ...cell }) => {
    const own = (free && alone.has(cell.value)) || within.has(cell.value);
    const why = own ? "an identifier of the export" : form;
    return why ? [{ ...cell, why }] : [];
  });
}

/** What may identify somebody in the rows of a cube, as they stand in `table`. */
export async function suspectsIn(db: Database, { name, columns }: Cube, table: string): Promise<readonly Suspect[]> {
  const file = `${name}.csv`;
  const looked = columns.map((column) => column.name).filter((column) => !isListed(file, column));
  const cells = await valuesOf(db, looked, table);
  return cells.map((cell) => {
    const anyDay = dayColumns.has(`${file} ${cell.column}`);
    const why = whyIdentifying(cell.value, anyDay ? "any" : { own: new Set(), cut: null });
    return { file, ...cell, why, free: !isOfTheStudy(cell.column) };
  });
}

/** The different values of some columns, in one question: one each would take longer than the counting. */
async function valuesOf(
  db: Database,
  columns: readonly string[],
  table: string,
): Promise<readonly Omit<Cell, "file">[]> {
  if (columns.length === 0) return [];
  const each = columns.map((column, place) => {
    const id = identifier(column);
    return `SELECT ${place} AS place, ${id}::VARCHAR AS v FROM (SELECT DISTINCT ${id} FROM ${table})`;
  });
  const rows = await db.rows(`SELECT * FROM (${each.join(" UNION ALL ")}) WHERE v IS NOT NULL ORDER BY place, v`);
  return rows.map(({ place, v }) => ({ column: columns[Number(place)] ?? "", value: String(v) }));
}

const listOf = (cells: readonly Suspect[]): string =>
  `unnest([${[...new Set(cells.map(({ value }) => value))].map(literal).join(", ")}]::VARCHAR[])`;

/** Which of the free values are identifiers of the export; these are many, so the values are looked up among them, once. */
async function secretsAmong(db: Database, cells: readonly Suspect[], secret: string): Promise<ReadonlySet<unknown>> {
  const free = cells.filter((cell) => cell.free);
  const rows = await db.rows(`SELECT DISTINCT id FROM (${secret}) WHERE id IN (SELECT ${listOf(free)})`);
  return new Set(rows.map(({ id }) => id));
}

/** Which values hold an identifier that means nothing else: one of five characters or more with a digit, not within a longer number. */
async function secretsWithin(db: Database, cells: readonly Suspect[], secret: string): Promise<ReadonlySet<unknown>> {
  const rows = await db.rows(`
    WITH ids AS (SELECT DISTINCT id FROM (${secret}) WHERE length(id) >= ${longEnough} AND regexp_matches(id, '\\d')),
    lengths AS (SELECT DISTINCT length(id)::INTEGER AS n FROM ids),
    given AS (SELECT ${listOf(cells)} AS v),
    parts AS (
      SELECT v, n, unnest(generate_series(1, length(v)::INTEGER - n + 1)) AS place
      FROM given, lengths WHERE length(v) >= n AND NOT starts_with(v, 'sha256:')
    )
    SELECT DISTINCT v FROM parts JOIN ids ON id = substring(v, place, n)
    WHERE NOT regexp_matches(CASE WHEN place > 1 THEN substring(v, place - 1, 2) ELSE '' END, '\\d\\d')
      AND NOT regexp_matches(substring(v, place + n - 1, 2), '\\d\\d')`);
  return new Set(rows.map(({ v }) => v));
}

/** Columns whose values stand in study.json or are months: a patient number may well look like a site's. */
const isOfTheStudy = (column: string): boolean =>
  ["site", "node", "region", "name", "tumour_group", "month", "opened"].includes(column);
