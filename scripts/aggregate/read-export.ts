import { join } from "node:path";
import type { Study } from "../../src/cubes/study.ts";
import { type Source, sources } from "./contract.ts";
import { type Database, identifier } from "./database.ts";
import { checkDoubts, createDoubts } from "./doubts.ts";
import { type Header, readHeader } from "./header.ts";
import { createKept, keptName, load, loadNothing, rawName } from "./load.ts";
import { locate } from "./locate.ts";
import { hasPlainFile } from "./plain-file.ts";
import { InputError, type RowProblem } from "./problem.ts";
import type { Progress } from "./progress.ts";
import { checkParent, checkRows, createProblems, hasOrphans } from "./validate.ts";

/** A column of the contract that a supplied table could hold: whether the file has it, and its rows kept with a value. */
export type ColumnIntake = { readonly name: string; readonly supplied: boolean; readonly filled: number };

/** What one table of the export held. */
export type Intake = {
  readonly source: string;
  readonly supplied: boolean;
  readonly rowsRead: number;
  readonly problems: readonly RowProblem[];
  /** Rows that are kept and can hardly be right. */
  readonly doubts: readonly RowProblem[];
  readonly unknownColumns: readonly string[];
  /** Its file, and how many cells a record of it has; null where it was not supplied. */
  readonly file: { readonly path: string; readonly width: number } | null;
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
  await db.run(`${createProblems}; ${createDoubts}`);
  const intake: Intake[] = [];
  const odd = new Map<string, ReadonlySet<string>>();
  for (const source of tables) {
    const header = headers.get(source.name);
    if (header === undefined) {
      await loadNothing(db, source);
      await db.run(createKept(source.name, false));
      intake.push({
        source: source.name,
        supplied: false,
        rowsRead: 0,
        problems: [],
        doubts: [],
        unknownColumns: [],
        file: null,
        columns: [],
      });
      continue;
    }
    const path = join(folder, `${source.name}.csv`);
    const unread = await progress(`reading ${source.name}.csv`, () => load(db, source, path, header, spill));
    await progress(`checking ${source.name}.csv`, async () => {
      const { parent } = source;
      const hangs = await hasOrphans(db, source, leavingOut);
      const isTrusted = parent && !hangs && !odd.get(parent.source)?.has(parent.column);
      odd.set(source.name, await checkRows(db, source, study, isTrusted ? parent.column : undefined));
      if (hangs) await checkParent(db, source, leavingOut);
    });
    const wrong = await progress(`finding lines in ${source.name}.csv`, () =>
      locate(db, source.name, path, header.names.length),
    );
    await db.run(createKept(source.name, wrong.length > 0));
    await checkDoubts(db, source, study);
    const doubts = await locate(db, source.name, path, header.names.length, "doubt");
    const { rows, columns } = await filled(db, source, header);
    const rowsRead = wrong.length > 0 ? await count(db, rawName(source.name)) : rows;
    intake.push({
      source: source.name,
      supplied: true,
      rowsRead: rowsRead + unread.length,
      problems: [...unread, ...wrong].sort((a, b) => a.line - b.line),
      doubts,
      unknownColumns: header.unknown,
      file: { path, width: header.names.length },
      columns,
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
    try {
      if (!hasPlainFile(path)) {
        if (source.required) messages.push(`${source.name}.csv: missing: a study export needs it`);
        continue;
      }
      headers.set(source.name, await readHeader(path, source));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(...error.messages);
    }
  }
  if (messages.length > 0) throw new InputError(messages);
  return headers;
}

/** Rows kept, and of each column those with a value. */
async function filled(db: Database, { name, columns }: Source, header: Header) {
  const counts = columns.map((column, i) => `count(${identifier(column.name)}) AS c${i}`).join(", ");
  const [row] = await db.rows(`SELECT count(*) AS n, ${counts} FROM ${keptName(name)}`);
  const told = columns.map(
    (column, i): ColumnIntake => ({
      name: column.name,
      supplied: header.names.includes(column.name),
      filled: Number(row?.[`c${i}`]),
    }),
  );
  return { rows: Number(row?.["n"]), columns: told };
}

async function count(db: Database, table: string): Promise<number> {
  const [row] = await db.rows(`SELECT count(*) AS n FROM ${table}`);
  return Number(row?.["n"]);
}
