import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Study } from "../../src/cubes/study.ts";
import { type Source, sources } from "./contract.ts";
import type { Database } from "./database.ts";
import { type Header, readHeader } from "./header.ts";
import { createKept, load, loadNothing, rawName } from "./load.ts";
import { locate } from "./locate.ts";
import { InputError, type RowProblem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import { checkParent, checkRows, createProblems } from "./validate.ts";

/** What one table of the export held. */
export type Intake = {
  readonly source: string;
  readonly supplied: boolean;
  readonly rowsRead: number;
  readonly problems: readonly RowProblem[];
  readonly unknownColumns: readonly string[];
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
      intake.push({ source: source.name, supplied: false, rowsRead: 0, problems: [], unknownColumns: [] });
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

async function count(db: Database, table: string): Promise<number> {
  const [row] = await db.rows(`SELECT count(*) AS n FROM ${table}`);
  return Number(row?.["n"]);
}
