import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { InputError } from "../../aggregate/problem.ts";
import { readRecords } from "../../aggregate/records.ts";
import { CsvFile } from "../../simulate/csv-file.ts";
import { tables } from "../../simulate/tables.ts";
import type { ExportRow, ExportRows } from "./export-rows.ts";

const madeSchema = z.looseObject({ made: z.object({ patients: z.array(z.string()), samples: z.array(z.string()) }) });
/** The rows that an earlier run has made, by their pseudonyms. */
type Made = z.output<typeof madeSchema>["made"];

const names = ["patients", "samples", "assays", "variants", "biomarkers", "metrics"] as const;

/**
 * Writes the rows into an export. Rows there that no run of ingest has made stay as they are; those of earlier runs are
 * replaced. The folder is exchanged as a whole at the end, so that a run that is stopped leaves the export as it was.
 */
export async function writeExport(out: string, study: string, rows: ExportRows, provenance: object): Promise<void> {
  const target = resolve(out);
  const made = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  try {
    mkdirSync(made, { recursive: true });
    if (existsSync(target)) cpSync(target, made, { recursive: true });
    const before = madeBefore(made);
    for (const name of names) await writeTable(join(made, `${name}.csv`), name, rows[name], before);
    if (!existsSync(join(made, "study.json"))) writeFileSync(join(made, "study.json"), readFileSync(study));
    const of = (list: readonly ExportRow[], key: string) => list.map((row) => String(row[key]));
    const entry = {
      ...provenance,
      made: { patients: of(rows.patients, "patient_id"), samples: of(rows.samples, "sample_id") },
    };
    writeFileSync(join(made, "ingest.json"), `${JSON.stringify(entry, null, 1)}\n`);
    if (existsSync(target)) renameSync(target, old);
    renameSync(made, target);
  } finally {
    rmSync(made, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function madeBefore(folder: string): Made {
  const path = join(folder, "ingest.json");
  return existsSync(path)
    ? madeSchema.parse(JSON.parse(readFileSync(path, "utf8"))).made
    : { patients: [], samples: [] };
}

async function writeTable(
  path: string,
  name: (typeof names)[number],
  rows: readonly ExportRow[],
  before: Made,
): Promise<void> {
  const [header = [], ...others] = existsSync(path) ? await cellsOf(path) : [];
  const columns = [...header, ...tables[name].filter((column) => !header.includes(column))];
  const key = name === "patients" ? "patient_id" : "sample_id";
  const at = columns.indexOf(key);
  const made = new Set(name === "patients" ? before.patients : before.samples);
  const kept = others.filter((cells) => !made.has(cells[at] ?? ""));
  const mine = new Set(rows.map((row) => String(row[key])));
  const twice = kept.filter((cells) => mine.has(cells[at] ?? "")).length;
  if (twice > 0)
    throw new InputError([
      `${name}.csv: ${key}: ${twice} rows of another source have ids that these files have too: take them out, or leave the files away`,
    ]);
  rmSync(path, { force: true });
  const file = new CsvFile(path, columns);
  for (const cells of kept) file.put(columns.map((_, i) => cells[i]));
  for (const row of rows) file.put(columns.map((column) => row[column]));
  file.close();
}

async function cellsOf(path: string): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const { fields } of readRecords(path)) all.push(fields);
  return all;
}
