import { table } from "arquero";
import { loadedCubes } from "../cubes/loaded.ts";
import type { Engine } from "./engine.ts";
import { engineOf } from "./node.ts";
import { toArrow } from "./to-arrow.ts";

type Cell = string | number | null;

/**
 * An engine over hand-written rows, loaded as a release is: for tests.
 * `rows` holds rows by cube name; a cube not given is empty, a column not given is null.
 */
export function rowsEngine(rows: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>): Promise<Engine> {
  const known = loadedCubes;
  const unknown = Object.keys(rows).filter((name) => !known.some((cube) => cube.name === name));
  if (unknown.length > 0)
    throw new RangeError(`no cube ${unknown.join(", ")}; known: ${known.map((cube) => cube.name).join(", ")}`);
  return engineOf((cube) => {
    const given = rows[cube.name] ?? [];
    return toArrow(
      table(cube.columns.map(({ name }): [string, Cell[]] => [name, given.map((row) => row[name] ?? null)])),
      cube,
    );
  });
}
