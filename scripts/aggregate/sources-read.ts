import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The raw tables that an SQL text names. */
export const rawTablesIn = (sql: string): ReadonlySet<string> => new Set(sql.match(/\braw_\w+/g));

/** Raw tables that any SQL file of the counting reads; the others need not be kept once they are checked. */
export function rawTablesRead(): ReadonlySet<string> {
  const files = ["tables", "steps"].flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    return readdirSync(path).map((name) => readFileSync(join(path, name), "utf8"));
  });
  return rawTablesIn(files.join());
}
