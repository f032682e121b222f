import type { Asked, Fact, Program } from "./program.ts";

/** Cells that facts tie to each other, and to no cell outside. */
export type Piece = { readonly cells: readonly number[]; readonly facts: readonly Fact[] };

/**
 * The pieces of a program that have facts, and for each cell which of them it is in (-1: no fact speaks of it). Cells that are asked
 * together stand in one piece.
 */
export function piecesOf(
  program: Program,
  asked: readonly Asked[],
): { readonly pieces: readonly Piece[]; readonly pieceOf: Int32Array } {
  const parent = Int32Array.from(program.low.keys());
  const root = (cell: number): number => {
    let at = cell;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { cells } of [...program.facts, ...asked])
    for (const cell of cells) if (cells[0] !== undefined) parent[root(cell)] = root(cells[0]);

  const placeOfRoot = new Map<number, number>();
  for (const { cells } of program.facts) {
    const at = root(cells[0] ?? 0);
    if (!placeOfRoot.has(at)) placeOfRoot.set(at, placeOfRoot.size);
  }
  const cells: number[][] = [...placeOfRoot].map(() => []);
  const facts: Fact[][] = [...placeOfRoot].map(() => []);
  const pieceOf = new Int32Array(program.low.length).fill(-1);
  pieceOf.forEach((_, cell) => {
    const place = placeOfRoot.get(root(cell)) ?? -1;
    pieceOf[cell] = place;
    cells[place]?.push(cell);
  });
  for (const fact of program.facts) facts[placeOfRoot.get(root(fact.cells[0] ?? 0)) ?? 0]?.push(fact);
  return { pieces: cells.map((list, place) => ({ cells: list, facts: facts[place] ?? [] })), pieceOf };
}
