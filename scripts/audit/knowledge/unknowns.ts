import type { Published, Table } from "../published.ts";

/** The true number behind one cell of one release. */
export type Unknown = { readonly release: number; readonly table: Table; readonly place: number };

/** All true numbers of all releases in one order, which is that of the program's cells. */
export type Unknowns = {
  readonly list: readonly Unknown[];
  /** Where the first cell of a table stands; undefined when the release has no such table. */
  readonly start: (release: number, table: string) => number | undefined;
  /** The true numbers, where the study gave those of every table. */
  readonly truth: readonly number[] | undefined;
};

export function unknownsOf(releases: readonly Published[]): Unknowns {
  const list: Unknown[] = [];
  const starts = releases.map(({ tables }, release) => {
    const start = new Map<string, number>();
    for (const table of tables) {
      start.set(table.name, list.length);
      for (const place of table.cells.keys()) list.push({ release, table, place });
    }
    return start;
  });
  const whole = releases.every(({ tables }) => tables.every(({ truth }) => truth !== undefined));
  return {
    list,
    start: (release, table) => starts[release]?.get(table),
    truth: whole ? list.map(({ table, place }) => table.truth?.[place] ?? 0) : undefined,
  };
}
