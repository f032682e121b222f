import { dictionary, float64, int32, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import type { table } from "arquero";
import type { Cube } from "../cubes/cube.ts";

const types = { string: () => dictionary(utf8()), integer: () => int32(), number: () => float64() } as const;

/** Encodes a cube as an Arrow IPC stream, with the types of its contract: text as dictionary, empty cells as null. */
export function toArrow(rows: ReturnType<typeof table>, cube: Cube): Uint8Array {
  const columns = cube.columns.map(({ name }): [string, unknown[]] => [name, rows.array(name) as unknown[]]);
  const ofName = Object.fromEntries(cube.columns.map(({ name, type }) => [name, types[type]()]));
  const bytes = tableToIPC(tableFromArrays(columns, { types: ofName }), { format: "stream" });
  if (!bytes) throw new TypeError(`${cube.name}: could not be written as Arrow`);
  return bytes;
}
