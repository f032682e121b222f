import { fromCSV, table } from "arquero";
import type { Cube } from "../cubes/cube.ts";

type Table = ReturnType<typeof table>;
type Value = string | number | null;

const parsers = { string: (cell: string) => cell, integer: Number, number: Number } as const;

/** The rows of a cube as they stand in its file, below the header; empty cells as null. */
export function readColumns(text: string, cube: Cube): Table {
  if (text.includes('"') || text.includes("\r")) {
    const parse = Object.fromEntries(cube.columns.map(({ name, type }) => [name, parsers[type]]));
    return fromCSV(text, { parse, autoType: false });
  }
  const columns = cube.columns.map(({ type }) => column(parsers[type]));
  let at = text.indexOf("\n") + 1;
  if (at === 0) at = text.length;
  while (at < text.length) {
    const line = text.indexOf("\n", at);
    const end = line < 0 ? text.length : line;
    for (const [place, { take }] of columns.entries()) {
      const comma = place === columns.length - 1 ? end : text.indexOf(",", at);
      take(text.slice(at, comma));
      at = comma + 1;
    }
  }
  return table(cube.columns.map(({ name }, place): [string, Value[]] => [name, columns[place]?.values ?? []]));
}

/** The values of a column: each different cell is read once, and kept once. */
function column(parse: (cell: string) => Value) {
  const known = new Map<string, Value>([["", null]]);
  const values: Value[] = [];
  const take = (cell: string): void => {
    let value = known.get(cell);
    if (value === undefined) {
      value = parse(cell);
      known.set(cell, value);
    }
    values.push(value);
  };
  return { values, take };
}
