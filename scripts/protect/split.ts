import type { Program } from "./program.ts";

/** A part of a program that shares no row with the others, and the variables of the whole that its own stand for. */
export type PartOfProgram = {
  readonly program: Program;
  readonly variables: readonly number[];
  readonly rows: readonly number[];
};

/** Splits a program into parts that share no variable. Variables in no row make one part each that costs least by itself. */
export function splitProgram({ binaries, cost, rows }: Program): readonly PartOfProgram[] {
  const parent = cost.map((_, v) => v);
  const rootOf = (v: number): number => {
    let root = v;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = v; parent[at] !== root; ) [at, parent[at]] = [parent[at] ?? root, root];
    return root;
  };
  for (const { terms } of rows) for (const [v] of terms) parent[rootOf(v)] = rootOf(terms[0]?.[0] ?? v);
  const own = Map.groupBy(cost.keys(), rootOf);
  const rowsBy = Map.groupBy(rows.keys(), (i) => rootOf(rows[i]?.terms[0]?.[0] ?? 0));
  return [...own].map(([root, variables]) => {
    // Binary variables stand first in the whole, and so in each part.
    const place = new Map(variables.map((v, i) => [v, i]));
    const found = rowsBy.get(root) ?? [];
    return {
      variables,
      rows: found,
      program: {
        binaries: variables.filter((v) => v < binaries).length,
        cost: variables.map((v) => cost[v] ?? 0),
        rows: found.flatMap((i) => {
          const row = rows[i];
          return row === undefined
            ? []
            : [{ ...row, terms: row.terms.map(([v, f]) => [place.get(v) ?? 0, f] as const) }];
        }),
      },
    };
  });
}
