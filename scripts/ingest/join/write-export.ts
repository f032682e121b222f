import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { InputError } from "../../aggregate/problem.ts";
import { exchangeFolder, mendKilledRuns, pathsBeside, putBack } from "../../exchange-folder.ts";
import { rowsFolder } from "../../rows-folder.ts";
import { type Table, tableNames, tables } from "../../simulate/tables.ts";
import type { PutRow } from "./export-rows.ts";
import { ExportTable } from "./export-table.ts";
import { EarlierRows } from "./made-rows.ts";
import { provenanceText } from "./provenance.ts";
import { Shelf } from "./shelf.ts";

const packed = z.record(z.string(), z.string());
const madeSchema = z.looseObject({ made: z.partialRecord(z.enum(tableNames), packed) });
/** The rows that an earlier run has made, by table. */
type Made = z.output<typeof madeSchema>["made"];

const keyOf = (name: Table): string => (tables[name][0] === "patient_id" ? "patient_id" : "sample_id");
/** Columns that the study supplies, whether or not a row fills them, by table; a table that is absent is not supplied. */
export type Declared = Readonly<Partial<Record<Table, ReadonlySet<string>>>>;

/** What comes before the exchange: a check of the folder as it was made; in a dry run there is no exchange. */
export type Last = { readonly check?: (folder: string) => Promise<void>; readonly dryRun?: boolean };

/**
 * Writes the rows that `fill` puts into an export. Rows there that no run of ingest has made, or that somebody has changed
 * since, stay as they are; those of earlier runs are replaced. The folder is exchanged as a whole at the end, so that a run that is stopped leaves the
 * export as it was. Throws InputError where a row of another source has an id that is put here too, and what `check` throws.
 */
export async function writeExport(
  out: string,
  study: string,
  provenance: () => object,
  declared: Declared,
  fill: (put: PutRow) => void,
  { check = async () => {}, dryRun = false }: Last = {},
): Promise<void> {
  putBack(out);
  // Of a link it is the folder that is exchanged, not the link.
  const target = existsSync(out) ? realpathSync(out) : resolve(out);
  const passing = dryRun ? rowsFolder(join(tmpdir(), basename(target))) : undefined;
  const beside = pathsBeside(target);
  const made = passing?.path ?? beside.made;
  const shelf = new Shelf();
  const clear = passing?.clear ?? ((): void => rmSync(made, { recursive: true, force: true }));
  process.once("exit", clear);
  try {
    if (!dryRun) mendKilledRuns(target);
    mkdirSync(made, { recursive: true });
    if (existsSync(target)) cpSync(target, made, { recursive: true });
    const before = madeBefore(made);
    const open = new Map<string, ExportTable>();
    for (const name of tableNames) {
      const opening = { name, key: keyOf(name), declared: declared[name] ?? new Set<string>(), shelf };
      const earlier = new EarlierRows(before[name]);
      open.set(name, await ExportTable.open(join(made, `${name}.csv`), { ...opening, earlier }));
    }
    try {
      fill((table, row) => open.get(table)?.put(row));
    } catch (error) {
      for (const table of open.values()) table.abandon();
      throw error;
    }
    for (const table of open.values()) await table.close();
    const twice = [...open.values()].flatMap((table) => table.conflict());
    if (twice.length > 0) throw new InputError(twice);
    if (!existsSync(join(made, "study.json"))) writeFileSync(join(made, "study.json"), readFileSync(study));
    const mine = [...open].map(([name, { made: rows }]) => [name, rows] as const);
    await pipeline(Readable.from(provenanceText(provenance(), mine)), createWriteStream(join(made, "ingest.json")));
    await check(made);
    if (!dryRun) exchangeFolder(target, made, beside.old);
  } finally {
    shelf.close();
    clear();
    process.off("exit", clear);
  }
}

function madeBefore(folder: string): Made {
  const path = join(folder, "ingest.json");
  if (!existsSync(path)) return {};
  const read = madeSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (read.success) return read.data.made;
  throw new InputError([
    "ingest.json: does not say which rows ingest has made: move the export away, and make it again",
  ]);
}
