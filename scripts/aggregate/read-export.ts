import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Study } from "../../src/cubes/study.ts";
import { type Source, sources } from "./contract.ts";
import { type Database, identifier } from "./database.ts";
import { type Header, readHeader } from "./header.ts";
import { createKept, keptName, load, loadNothing, rawName } from "./load.ts";
import { locate } from "./locate.ts";
import { InputError, type RowProblem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import { checkParent, checkRows, createProblems } from "./validate.ts";

/** A column of the contract that a supplied table could hold: whether the file has it, and its rows kept with a value. */
export type ColumnIntake = { readonly name: string; readonly supplied: boolean; readonly filled: number };

/** What one table of the export held. */
export type Intake = {
  readonly source: string;
  readonly supplied: boolean;
  readonly rowsRead: number;
  readonly problems: readonly RowProblem[];
  readonly unknownColumns: readonly string[];
  readonly columns: readonly ColumnIntake[];
};

/**
 * Read and check every table of an export into the database (`raw_NAME`, `kept_NAME`, `problem`).
 * With `leavingOut`, rows that depend on a wrong row are wrong too. Throws InputError where a whole file cannot be used.
 */
export async function readExport(
  db: Database,
  folder: string,
  study: Study,
  leavingOut: boolean,
  spill: string,
  progress: Progress,
): Promise<readonly Intake[]> {
  const tables = sources(study);
  const headers = await readHeaders(folder, tables);
  await db.run(createProblems);
  const intake: Intake[] = [];
  for (const source of tables) {
    const header = headers.get(source.name);
    if (header === undefined) {
      await loadNothing(db, source);
      await db.run(createKept(source.name, false));
      intake.push({ source: source.name, supplied: false, rowsRead: 0, problems: [], unknownColumns: [], columns: [] });
      continue;
    }
    const path = join(folder, `${source.name}.csv`);
    const unread = await progress(`reading ${source.name}.csv`, () => load(db, source, path, header, spill));
    await progress(`checking ${source.name}.csv`, async () => {
      await checkRows(db, source, study.data_cut);
      await checkParent(db, source, leavingOut);
    });
    const wrong = await progress(`finding lines in ${source.name}.csv`, () =>
      locate(db, source.name, path, header.names.length),
    );
    await db.run(createKept(source.name, wrong.length > 0));
    const rows = await count(db, rawName(source.name));
    intake.push({
      source: source.name,
      supplied: true,
      rowsRead: rows + unread.length,
      problems: [...unread, ...wrong].sort((a, b) => a.line - b.line),
      unknownColumns: header.unknown,
      columns: await columnsOf(db, source, header),
    });
  }
  return intake;
}

/** Headers first, so that every file that cannot be used is named before any long work. */
async function readHeaders(folder: string, tables: readonly Source[]): Promise<ReadonlyMap<string, Header>> {
  const headers = new Map<string, Header>();
  const messages: string[] = [];
  for (const source of tables) {
    const path = join(folder, `${source.name}.csv`);
    if (!existsSync(path)) {
      if (source.required) messages.push(`${source.name}.csv: missing: a study export needs it`);
      continue;
    }
    try {
      headers.set(source.name, await readHeader(path, source));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(...error.messages);
    }
  }
  if (messages.length > 0) throw new InputError(messages);
  return headers;
}

/** A column that no row of a table with rows fills is not supplied, unless it holds days: what they tell of may not have come yet. */
async function columnsOf(db: Database, source: Source, header: Header): Promise<readonly ColumnIntake[]> {
  const names = source.columns.map(({ name }) => name);
  const [row] = await db.rows(
    `SELECT count(*) AS n, ${names.map((name) => `count(${identifier(name)}) AS ${identifier(`${name} filled`)}`).join(", ")} FROM ${keptName(source.name)}`,
  );
  const rows = Number(row?.["n"]);
  return source.columns.map(({ name, type }) => {
    const filled = Number(row?.[`${name} filled`]);
    return { name, filled, supplied: header.names.includes(name) && (filled > 0 || rows === 0 || type === "date") };
  });
}

async function count(db: Database, table: string): Promise<number> {
  const [row] = await db.rows(`SELECT count(*) AS n FROM ${table}`);
  return Number(row?.["n"]);
}
