import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import type { Study } from "../../src/cubes/study.ts";
import { type Database, identifier, literal } from "./database.ts";
import { makeHolidays } from "./holidays.ts";
import type { Progress } from "./progress.ts";
import type { Intake } from "./read-export.ts";
import { rawTablesIn } from "./sources-read.ts";
import { remarksTable, studyTables, suppliesTable, type VariantWarning } from "./study-tables.ts";

/** Types and tables made on the way to the cubes, in this order, each by tables/NAME.sql; the holidays come from a library. */
const tables = [
  "codes",
  "patients",
  "samples",
  "identifiers",
  "places",
  "metric_kinds",
  "measured",
  "board",
  "milestones",
  "holidays",
  "calendar",
  "consented",
  "pairs",
  "chosen",
  "evaluable",
  "biomarker_pairs",
  "outside_panel",
  "findings",
  "states",
  "bands",
  "actionable_results",
  "runs",
] as const;

const sql = (folder: string, name: string): string =>
  readFileSync(join(import.meta.dirname, folder, `${name}.sql`), "utf8");

type Stage = { readonly what: string; readonly sql: string; readonly run: () => Promise<void> };

/** Make every cube from the checked tables (steps/NAME.sql) and write it to `folder`; rows are sorted by all dimensions. */
export async function writeCubes(
  db: Database,
  study: Study,
  intake: readonly Intake[],
  folder: string,
  progress: Progress,
  say: (line: string) => void,
): Promise<void> {
  await db.run(studyTables(study));
  await db.run(suppliesTable(intake));
  const stages: readonly Stage[] = [
    ...tables.map((name): Stage => {
      if (name === "holidays") return { what: "making holidays", sql: "", run: () => makeHolidays(db) };
      const made = sql("tables", name);
      return { what: `making ${name}`, sql: made, run: () => db.run(made) };
    }),
    {
      what: "looking at what stands out among the variants",
      sql: variantChecks.map((check) => check.sql).join(),
      run: async () => {
        const warnings = await variantWarnings(db);
        for (const { rule, rows, meaning } of warnings)
          say(`warning: variants.csv: ${rule}: ${rows} ${rows === 1 ? "row" : "rows"}: ${meaning}`);
        await db.run(remarksTable(intake, warnings));
      },
    },
    ...cubes.map((cube): Stage => {
      const step = sql("steps", cube.name);
      return { what: `counting ${cube.name}`, sql: step, run: () => writeCube(db, cube, step, folder) };
    }),
  ];
  for (const [i, { what, sql: statement, run }] of stages.entries()) {
    await progress(what, run);
    // Half a million patients fill the memory: what was read of a table goes once no later statement names it.
    const later = rawTablesIn(
      stages
        .slice(i + 1)
        .map((stage) => stage.sql)
        .join(),
    );
    const spent = [...rawTablesIn(statement)].filter((name) => !later.has(name));
    if (spent.length > 0) await db.run(spent.map((name) => `DROP TABLE IF EXISTS ${name}`).join("; "));
  }
}

async function writeCube(db: Database, cube: Cube, step: string, folder: string): Promise<void> {
  const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;
  const columns = cube.columns.map(({ name, type }) => `${identifier(name)}::${types[type]} AS ${identifier(name)}`);
  const dimensions = cube.columns
    .filter(({ name }) => !cube.measures.includes(name))
    .map(({ name }) => identifier(name));
  // A cube without measures is a list, and keeps the order its step gives it.
  const order =
    cube.measures.length === 0 ? "" : `ORDER BY ${dimensions.map((name) => `${name} NULLS FIRST`).join(", ")}`;
  // Sorted as the step gives them, codes as numbers: those are in the order of their names.
  await db.run(`COPY (SELECT ${columns.join(", ")} FROM (FROM (${step}) ${order}))
    TO ${literal(join(folder, `${cube.name}.csv`))} (FORMAT csv, HEADER, DELIMITER ',', NULLSTR '')`);
}

const kept = "rowid NOT IN (SELECT row FROM problem WHERE source = 'variants')";

/** What stands out among the variants that are kept; nothing of it stops a run. */
const variantChecks = [
  {
    rule: "gene outside the panel list",
    meaning: "in no figure, only counted here",
    sql: `SELECT count(*) AS n FROM raw_variants WHERE gene IN (FROM outside_panel) AND ${kept}`,
  },
  {
    // Which partner comes first is part of a fusion's name: the two orders may be two events, so none is turned round.
    rule: "fusion in both orders of its partners",
    meaning: "two different fusions, as they are named; write the 5' partner first",
    sql: `WITH fusions AS (
        SELECT DISTINCT patient, gene, v.rowid AS row, list_reverse(string_split(gene, '::')).array_to_string('::') AS turned
        FROM raw_variants AS v
        JOIN samples USING (sample_id)
        WHERE class = 'fusion' AND contains(gene, '::') AND v.${kept}
      )
      SELECT count(*) AS n FROM fusions AS f
      WHERE turned <> gene AND EXISTS (FROM fusions AS g WHERE g.patient = f.patient AND g.gene = f.turned)`,
  },
  {
    rule: "fusion without two partners",
    meaning: "counted as a fusion; a splice variant is none, and cannot be compared: leave it out",
    sql: `SELECT count(*) AS n FROM raw_variants
      WHERE class = 'fusion' AND NOT regexp_full_match(gene, '[^:]+::[^:]+') AND ${kept}`,
  },
] as const;

async function variantWarnings(db: Database): Promise<readonly (VariantWarning & { readonly meaning: string })[]> {
  const found = [];
  for (const { rule, meaning, sql: query } of variantChecks) {
    const [row] = await db.rows(query);
    if (Number(row?.["n"]) > 0) found.push({ rule, meaning, rows: Number(row?.["n"]) });
  }
  return found;
}
