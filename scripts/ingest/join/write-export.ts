import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { InputError } from "../../aggregate/problem.ts";
import { exchangeFolder } from "../../exchange-folder.ts";
import type { PutRow } from "./export-rows.ts";
import { ExportTable } from "./export-table.ts";

const madeSchema = z.looseObject({ made: z.object({ patients: z.array(z.string()), samples: z.array(z.string()) }) });
/** The rows that an earlier run has made, by their pseudonyms. */
type Made = z.output<typeof madeSchema>["made"];

export const exportTables = ["patients", "samples", "assays", "variants", "biomarkers", "metrics"] as const;

/** What comes before the exchange: a check of the folder as it was made; in a dry run there is no exchange. */
export type Last = { readonly check?: (folder: string) => Promise<void>; readonly dryRun?: boolean };

/**
 * Writes the rows that `fill` puts into an export. Rows there that no run of ingest has made stay as they are; those of
 * earlier runs are replaced. The folder is exchanged as a whole at the end, so that a run that is stopped leaves the
 * export as it was. Throws InputError where a row of another source has an id that is put here too, and what `check` throws.
 */
export async function writeExport(
  out: string,
  study: string,
  provenance: object,
  fill: (put: PutRow) => void,
  { check = async () => {}, dryRun = false }: Last = {},
): Promise<void> {
  const target = resolve(out);
  const [made, old] = ["new", "old"].map((what) =>
    join(dirname(target), `.${basename(target)}.${what}-${process.pid}`),
  );
  if (made === undefined || old === undefined) return;
  const clear = (): void => rmSync(made, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    mkdirSync(made, { recursive: true });
    if (existsSync(target)) cpSync(target, made, { recursive: true });
    const before = madeBefore(made);
    const tables = new Map<string, ExportTable>();
    for (const name of exportTables) {
      const [key, ids] = name === "patients" ? ["patient_id", before.patients] : ["sample_id", before.samples];
      tables.set(name, await ExportTable.open(join(made, `${name}.csv`), name, key, new Set(ids)));
    }
    try {
      fill((table, row) => tables.get(table)?.put(row));
    } finally {
      for (const table of tables.values()) table.close();
    }
    const twice = [...tables.values()].flatMap((table) => table.conflict());
    if (twice.length > 0) throw new InputError(twice);
    if (!existsSync(join(made, "study.json"))) writeFileSync(join(made, "study.json"), readFileSync(study));
    const mine = { patients: tables.get("patients")?.ids ?? [], samples: tables.get("samples")?.ids ?? [] };
    writeFileSync(join(made, "ingest.json"), `${JSON.stringify({ ...provenance, made: mine }, null, 1)}\n`);
    await check(made);
    if (!dryRun) exchangeFolder(target, made, old);
  } finally {
    clear();
    process.off("exit", clear);
  }
}

function madeBefore(folder: string): Made {
  const path = join(folder, "ingest.json");
  return existsSync(path)
    ? madeSchema.parse(JSON.parse(readFileSync(path, "utf8"))).made
    : { patients: [], samples: [] };
}
