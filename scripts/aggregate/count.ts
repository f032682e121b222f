import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import type { Study } from "../../src/cubes/study.ts";
import { type Database, identifier, literal } from "./database.ts";
import type { Progress } from "./progress.ts";
import type { Intake } from "./read-export.ts";

/** Tables made on the way to the cubes, each by tables/NAME.sql, in this order. */
const tables = [
  "patients",
  "samples",
  "consented",
  "pairs",
  "chosen",
  "evaluable",
  "outside_panel",
  "findings",
  "states",
] as const;

const sql = (folder: string, name: string): string =>
  readFileSync(join(import.meta.dirname, folder, `${name}.sql`), "utf8");

/** Make every cube from the checked tables (steps/NAME.sql) and write it to `folder`; rows are sorted by all dimensions. */
export async function writeCubes(
  db: Database,
  study: Study,
  intake: readonly Intake[],
  folder: string,
  progress: Progress,
): Promise<void> {
  await db.run(studyTables(study));
  await db.run(suppliesTable(intake));
  for (const name of tables) await progress(`making ${name}`, () => db.run(sql("tables", name)));
  await db.run(remarksTable(intake, await outsidePanel(db)));
  for (const cube of cubes) await progress(`counting ${cube.name}`, () => writeCube(db, cube, folder));
}

async function writeCube(db: Database, cube: Cube, folder: string): Promise<void> {
  const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;
  const columns = cube.columns.map(({ name, type }) => `${identifier(name)}::${types[type]} AS ${identifier(name)}`);
  const dimensions = cube.columns
    .filter(({ name }) => !cube.measures.includes(name))
    .map(({ name }) => identifier(name));
  // A cube without measures is a list, and keeps the order its step gives it.
  const order =
    cube.measures.length === 0 ? "" : `ORDER BY ${dimensions.map((name) => `${name} NULLS FIRST`).join(", ")}`;
  await db.run(`COPY (SELECT ${columns.join(", ")} FROM (${sql("steps", cube.name)}) ${order})
    TO ${literal(join(folder, `${cube.name}.csv`))} (FORMAT csv, HEADER, DELIMITER ',', NULLSTR '')`);
}

const list = (rows: readonly string[]): string => (rows.length > 0 ? `INSERT INTO ${rows.join("")}` : "");
const insert = (table: string, rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  rows.length === 0
    ? ""
    : list([`${table} VALUES ${rows.map((row) => `(${row.map(value).join(", ")})`).join(",\n")};`]);
const value = (v: string | number | boolean | null): string => (typeof v === "string" ? literal(v) : String(v));

function studyTables(study: Study): string {
  return `
    CREATE TABLE rules (data_cut DATE, max_interval_days INTEGER, low_signal_below DOUBLE);
    ${insert("rules", [[study.data_cut, study.pairing.max_interval_days, study.low_signal_below]])}
    CREATE TABLE actionable_tiers (tier VARCHAR);
    ${insert(
      "actionable_tiers",
      study.actionable_tiers.map((tier) => [tier]),
    )}
    CREATE TABLE panel_genes (gene VARCHAR);
    ${insert(
      "panel_genes",
      (study.panel_genes ?? []).map((gene) => [gene]),
    )}
    CREATE TABLE study_sites (position INTEGER, site VARCHAR, name VARCHAR, node VARCHAR, region VARCHAR, opened VARCHAR, target INTEGER);
    ${insert(
      "study_sites",
      study.sites.map((s, i) => [i, s.code, s.name, s.node, s.region || null, s.opened, s.target]),
    )}`;
}

function suppliesTable(intake: readonly Intake[]): string {
  const rows = intake.map((t) => [t.source, t.supplied, t.rowsRead - wrongLines(t).size]);
  return `CREATE TABLE supplies (source VARCHAR, supplied BOOLEAN, rows_kept BIGINT); ${insert("supplies", rows)}`;
}

/** Each wrong row with its first problem, by its line. */
function wrongLines({ problems }: Intake): ReadonlyMap<number, string> {
  return new Map(problems.toReversed().map((problem) => [problem.line, problem.rule]));
}

function remarksTable(intake: readonly Intake[], outside: number): string {
  const rejected = intake.flatMap((table) => {
    const rules = new Map<string, number>();
    for (const rule of wrongLines(table).values()) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    return [...rules].map(([rule, rows]) => [table.source, "rejected", rule, rows]);
  });
  const warnings = intake.flatMap(({ source, warnings }) => {
    const rows = warnings[0]?.rows;
    return rows === undefined ? [] : [[source, "warning", "unknown column", rows]];
  });
  const genes = outside > 0 ? [["variants", "warning", "gene outside the panel list", outside]] : [];
  return `CREATE TABLE remarks (source VARCHAR, what VARCHAR, rule VARCHAR, rows BIGINT);
    ${insert("remarks", [...rejected, ...warnings, ...genes])}`;
}

async function outsidePanel(db: Database): Promise<number> {
  const [row] = await db.rows(`SELECT count(*) AS n FROM raw_variants
    WHERE gene IN (FROM outside_panel) AND rowid NOT IN (SELECT row FROM problem WHERE source = 'variants')`);
  return Number(row?.["n"]);
}
