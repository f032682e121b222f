import { createWriteStream, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Source } from "./contract.ts";
import { type Database, fileLiteral, identifier, literal } from "./database.ts";
import type { Header } from "./header.ts";
import type { RowProblem } from "./problem.ts";
import { readRecords, type SourceRecord } from "./records.ts";
import { scan } from "./scan.ts";

/** Name of the database table that holds a source as it was read: one text column per column of the contract. */
export const rawName = (source: string): string => `raw_${source}`;

/** Name of the view of a raw table's rows, each with its place as `row`, that no check found wrong. */
export const keptName = (source: string): string => `kept_${source}`;

/** SQL: make that view of a checked table; `wrong` tells whether a check found any of its rows to be so. */
export function createKept(source: string, wrong: boolean): string {
  const all = `CREATE VIEW ${keptName(source)} AS SELECT rowid AS row, * FROM ${rawName(source)}`;
  // Of a sound table nothing is taken away: where the filter stands, the database expects few rows and joins in a worse order.
  return wrong ? `${all} WHERE rowid NOT IN (SELECT row FROM problem WHERE source = ${literal(source)})` : all;
}

/** Whether a record can be read at all; the rows of a raw table are the sound records of its file, in order. */
export const isSound = (record: SourceRecord, width: number): boolean => record.utf8 && record.fields.length === width;

/** Make the empty raw table of a source that was not supplied. */
export async function loadNothing(db: Database, source: Source): Promise<void> {
  const columns = source.columns.map(({ name }) => `${identifier(name)} VARCHAR`).join(", ");
  await db.run(`CREATE TABLE ${rawName(source.name)} (${columns})`);
}

/**
 * Load one CSV file into its raw table and return the rows that cannot be read (too short, too long, not UTF-8).
 * The database reads a regular file by itself; any other is first copied, sound rows only, into the folder `spill`.
 */
export async function load(
  db: Database,
  source: Source,
  path: string,
  header: Header,
  spill: string,
): Promise<readonly RowProblem[]> {
  const width = header.names.length;
  const [bytes, read] = await Promise.allSettled([scan(path, width), readInto(db, source, path, header)]);
  if (bytes.status === "rejected") throw bytes.reason;
  if (bytes.value.regular && read.status === "fulfilled" && read.value === bytes.value.records - 1) return [];

  const problems: RowProblem[] = [];
  const copy = join(spill, `${source.name}.csv`);
  try {
    await pipeline(Readable.from(soundRows(path, width, problems)), createWriteStream(copy));
    await db.run(`DROP TABLE IF EXISTS ${rawName(source.name)}`);
    await readInto(db, source, copy, header);
  } finally {
    rmSync(copy, { force: true });
  }
  return problems;
}

async function readInto(db: Database, source: Source, path: string, { names }: Header): Promise<number> {
  // Columns are read by position, so that a header can hold anything; an empty cell, quoted or not, is read as none.
  const columns = names.map((_, i) => `'c${i}': 'VARCHAR'`).join(", ");
  const selected = source.columns.map(({ name }) => {
    const at = names.indexOf(name);
    return `${at < 0 ? "NULL::VARCHAR" : `c${at}`} AS ${identifier(name)}`;
  });
  const table = rawName(source.name);
  await db.run(`CREATE TABLE ${table} AS SELECT ${selected.join(", ")} FROM read_csv(${fileLiteral(path)},
    columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', strict_mode = true,
    hive_partitioning = false${db.reading})`);
  const [row] = await db.rows(`SELECT count(*) AS n FROM ${table}`);
  return Number(row?.["n"]);
}

async function* soundRows(path: string, width: number, problems: RowProblem[]): AsyncGenerator<string> {
  const file = basename(path);
  for await (const record of readRecords(path)) {
    if (isSound(record, width)) {
      yield `${record.fields.map(quoted).join(",")}\n`;
      continue;
    }
    const at = { file, line: record.line, column: "(whole row)", row: record.raw };
    problems.push(
      record.utf8
        ? {
            ...at,
            found: `${record.fields.length} cells`,
            rule: "row length",
            words: `must have ${width}, as the header has`,
          }
        : { ...at, found: "bytes that are not UTF-8", rule: "encoding", words: "save the table as CSV UTF-8" },
    );
  }
}

const quoted = (cell: string): string => (cell === "" ? "" : `"${cell.replaceAll('"', '""')}"`);
