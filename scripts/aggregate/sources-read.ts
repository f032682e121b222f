import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Sources of the export that any SQL file of the counting reads; the others need not be kept once they are checked. */
export function sourcesRead(): ReadonlySet<string> {
  const files = ["tables", "steps"].flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    return readdirSync(path).map((name) => readFileSync(join(path, name), "utf8"));
  });
  return new Set(files.flatMap((sql) => [...sql.matchAll(/\braw_(\w+)/g)].map(([, source = ""]) => source)));
}
