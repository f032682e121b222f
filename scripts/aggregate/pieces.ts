import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import type { Database } from "./database.ts";
import { holidaySpan, makeHolidays } from "./holidays.ts";
import { outsideGenes } from "./outside-genes.ts";
import type { Piece } from "./plan.ts";
import type { Intake } from "./read-export.ts";
import { readsOf, sqlFile } from "./reads.ts";
import { remarksTable } from "./study-tables.ts";
import { variantChecks, variantWarnings } from "./variant-checks.ts";
import { type CubeWritten, writeCube } from "./write-cube.ts";

/** What a counting works on, where its cubes go, and what has been written of them, by name. */
export type Counting = {
  readonly db: Database;
  readonly intake: readonly Intake[];
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly written: Map<string, CubeWritten>;
};

export type CountingPiece = Piece & {
  /** The statements whose heads say what is read. */
  readonly sql: readonly string[];
  readonly run: (counting: Counting) => Promise<void>;
};

/** The pieces of the counting: a table by each tables/NAME.sql, two that need more than SQL, and each cube by its steps/NAME.sql. */
export function countingPieces(cubes: readonly Cube[]): readonly CountingPiece[] {
  const tables = readdirSync(join(import.meta.dirname, "tables")).filter((file) => file.endsWith(".sql"));
  return [
    ...tables.sort().map((file) => {
      const name = basename(file, ".sql");
      const sql = sqlFile("tables", name);
      return piece(`making ${name}`, name, [sql], ({ db }) => db.run(sql));
    }),
    piece("making holidays", "holidays", [holidaySpan], ({ db }) => makeHolidays(db)),
    piece(
      "looking at what stands out among the variants",
      "remarks",
      variantChecks.map(({ sql }) => sql),
      remark,
    ),
    ...cubes.map((cube) => {
      const sql = sqlFile("steps", cube.name);
      return piece(`counting ${cube.name}`, undefined, [sql], async ({ db, folder, written }) => {
        written.set(cube.name, await writeCube(db, cube, sql, folder));
      });
    }),
  ];
}

function piece(
  what: string,
  makes: string | undefined,
  sql: readonly string[],
  run: CountingPiece["run"],
): CountingPiece {
  const reads = [...new Set(sql.flatMap((statement) => readsOf(statement, what)))];
  return { what, reads, sql, run, ...(makes === undefined ? {} : { makes }) };
}

async function remark({ db, intake, say }: Counting): Promise<void> {
  const warnings = await variantWarnings(db);
  for (const { rule, rows, meaning } of warnings)
    say(`warning: variants.csv: ${rule}: ${rows} ${rows === 1 ? "row" : "rows"}: ${meaning}`);
  const variants = intake.find(({ source }) => source === "variants");
  if (variants && warnings.some(({ rule }) => rule === "gene outside the panel list"))
    for (const line of await outsideGenes(db, variants)) say(`warning: ${line}`);
  await db.run(remarksTable(intake, warnings));
}
