import type { Cube } from "../../src/cubes/cube.ts";
import type { Study } from "../../src/cubes/study.ts";
import { keptName, rawName } from "./load.ts";
import { type Counting, countingPieces } from "./pieces.ts";
import { plan } from "./plan.ts";
import type { Progress } from "./progress.ts";
import { studyTableNames, studyTables, suppliesTable } from "./study-tables.ts";

/** Read by the leak check, when every cube is written. */
const asked = ["identifiers"];

/** Make cubes from the checked tables, and of the tables between what these need, and write them to the counting's folder. */
export async function writeCubes(
  counting: Counting,
  study: Study,
  cubes: readonly Cube[],
  progress: Progress,
): Promise<void> {
  const { db, intake } = counting;
  await db.run(studyTables(study));
  await db.run(suppliesTable(intake));
  const sources = intake.map(({ source }) => source);
  const given = [...studyTableNames, "supplies", "problem", ...sources.map(rawName)];
  const views = new Map(sources.map((source) => [keptName(source), [rawName(source), "problem"]]));
  for (const { piece, spent } of plan(countingPieces(cubes), given, views, asked)) {
    await progress(piece.what, () => piece.run(counting));
    // Half a million patients fill the memory: a table goes once nothing reads it any more.
    const drops = spent.map((name) => `DROP ${views.has(name) ? "VIEW" : "TABLE"} IF EXISTS ${name}`);
    if (drops.length > 0) await db.run(drops.join("; "));
  }
}
