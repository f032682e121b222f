import { originSlices } from "../cubes/codes.ts";
import { codeIn, plain } from "./make.ts";
import type { Shown } from "./told.ts";

/** Which findings count: the same units under both, so that one slice is read at a time. */
export const originDimension = plain("origin", "Whether findings of haematopoiesis count too", originSlices);

/** Cells of both slices that are alike in everything else, as one: how many without, and with, haematopoiesis. */
export function bySlice(cells: readonly Shown[]): readonly (Shown & { readonly withHaematopoiesis: number })[] {
  const keyOf = ({ at: { origin: _, ...rest } }: Shown): string => JSON.stringify(rest);
  return [...Map.groupBy(cells, keyOf).values()].flatMap((alike) => {
    const of = (origin: (typeof originSlices)[number]): number =>
      alike.reduce((sum, cell) => (codeIn(originSlices, cell, "origin") === origin ? sum + cell.n : sum), 0);
    return alike.slice(0, 1).map(({ at }) => ({ at, n: of("counted"), withHaematopoiesis: of("with_haematopoiesis") }));
  });
}
