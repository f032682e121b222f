import type { Cube } from "../../src/cubes/cube.ts";
import type { Study } from "../../src/cubes/study.ts";
import type { Database } from "./database.ts";
import { inLanes } from "./lanes.ts";
import { keptName, rawName } from "./load.ts";
import { type Counting, type CountingPiece, countingPieces } from "./pieces.ts";
import { plan, type Turn } from "./plan.ts";
import type { Progress } from "./progress.ts";
import type { CubesWritten } from "./release.ts";
import { studyTableNames, studyTables, suppliesTable } from "./study-tables.ts";

/** Read by the leak check, when every cube is written. */
const asked = ["identifiers"];

/**
 * Make cubes from the checked tables, and of the tables between what these need, and write them to the given folder.
 * Of `lanes` each connection takes the next piece, and waits for what it reads.
 */
export async function writeCubes(
  given: Omit<Counting, "written">,
  study: Study,
  cubes: readonly Cube[],
  progress: Progress,
  lanes: readonly Database[] = [given.db],
): Promise<CubesWritten> {
  const { db, intake } = given;
  const counting: Counting = { ...given, written: new Map() };
  await db.run(studyTables(study));
  await db.run(suppliesTable(intake));
  const sources = intake.map(({ source }) => source);
  const there = [...studyTableNames, "supplies", "problem", ...sources.map(rawName)];
  const views = new Map(sources.map((source) => [keptName(source), [rawName(source), "problem"]]));
  const turns = plan(countingPieces(cubes), there, views, asked);
  const made = new Map<string, Promise<void>>();
  const ended = new Set<Turn<CountingPiece>>();
  const kept = [...turns];
  const take = async (turn: Turn<CountingPiece>, lane: Database): Promise<void> => {
    const { piece } = turn;
    await Promise.all(piece.reads.map((table) => made.get(table)));
    await progress(piece.what, () => piece.run({ ...counting, db: lane }));
    ended.add(turn);
    // Half a million patients fill the memory: a table goes once nothing reads it any more.
    while (kept[0] && ended.has(kept[0])) {
      const drops =
        kept.shift()?.spent.map((name) => `DROP ${views.has(name) ? "VIEW" : "TABLE"} IF EXISTS ${name}`) ?? [];
      if (drops.length > 0) await lane.run(drops.join("; "));
    }
  };
  await inLanes(lanes, turns, (turn, lane) => {
    const done = take(turn, lane);
    if (turn.piece.makes !== undefined) made.set(turn.piece.makes, done);
    return done;
  });
  return counting.written;
}
