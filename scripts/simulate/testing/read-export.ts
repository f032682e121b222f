import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { toDay } from "../calendar.ts";
import { type Table, tableNames } from "../tables.ts";
import { writeExport } from "../write-export.ts";

export type Row = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<Table, readonly Row[]>>;

const rows = z.array(z.record(z.string(), z.string()));

export type Export = {
  readonly study: unknown;
  readonly data: Tables;
  /** Text of every file, by its name. */
  readonly files: Readonly<Record<string, string>>;
};

/** Simulate into a folder, and read every table by a CSV reader that knows nothing of the simulation. */
export async function simulated(seed: number, patients: number, cut: string): Promise<Export> {
  const folder = mkdtempSync(join(tmpdir(), "simulate-"));
  try {
    await writeExport(folder, { seed, patients, cut: toDay(cut) }, () => {});
    const files = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
    return { study: JSON.parse(files["study.json"] ?? ""), data: readTables(files), files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readTables(files: Readonly<Record<string, string>>): Tables {
  const read = (name: Table): readonly Row[] => rows.parse(parse(files[`${name}.csv`] ?? "", { columns: true }));
  const [patients, samples, assays, variants, biomarkers, decisions, metrics, reviews] = tableNames.map(read);
  if (!(patients && samples && assays && variants && biomarkers && decisions && metrics && reviews))
    throw new Error(`readTables needs 8 tables; got ${tableNames.join(", ")}`);
  return { patients, samples, assays, variants, biomarkers, decisions, metrics, reviews };
}

/** The cell, or a refusal to go on when the table has no such column. */
export function cell(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (value === undefined) throw new Error(`no column ${column} in ${JSON.stringify(row)}`);
  return value;
}

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
