import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One SQL file of the counting, by its folder (`tables` or `steps`) and its name. */
export const sqlFile = (folder: "tables" | "steps", name: string): string =>
  readFileSync(join(import.meta.dirname, folder, `${name}.sql`), "utf8");

/** The tables that a statement says it reads, in its head: `-- reads: a, b`. Throws Error where it does not say. */
export function readsOf(sql: string, name: string): readonly string[] {
  const lines = sql.split("\n");
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("--")),
  );
  const said = head.flatMap((line) => (line.startsWith("-- reads: ") ? [line.slice("-- reads: ".length)] : []));
  const tables = said.flatMap((line) => line.split(", "));
  if (said.length !== 1 || !tables.every((table) => /^\w+$/.test(table)))
    throw new Error(
      `${name}: ${said.length} lines say what it reads: its head needs one line "-- reads: TABLE, TABLE"`,
    );
  return tables;
}
