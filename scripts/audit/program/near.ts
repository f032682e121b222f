import type { Piece } from "./pieces.ts";

/** Cells of a piece that facts tie to some of them, nearest first: those of small facts before those of large ones. */
export function nearIn({ cells, facts }: Piece): (from: readonly number[], size: number) => ReadonlySet<number> {
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const ties = facts
    .map((fact) => fact.cells.map((cell) => place.get(cell) ?? 0))
    .toSorted((a, b) => a.length - b.length);
  let tiesOf: readonly number[][] | undefined;
  const indexed = (): readonly number[][] => {
    const own = cells.map((): number[] => []);
    ties.forEach((tied, at) => {
      for (const cell of tied) own[cell]?.push(at);
    });
    return own;
  };
  return (from, size) => {
    tiesOf ??= indexed();
    const found = new Set(from);
    // A set that grows is gone through to its end.
    for (const cell of found)
      for (const tie of tiesOf[cell] ?? [])
        for (const other of ties[tie] ?? []) {
          if (found.size >= size) return found;
          found.add(other);
        }
    return found;
  };
}
