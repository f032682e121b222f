import type { Size } from "../../../marks/frame.ts";
import type { Area } from "../../../marks/hit.ts";
import { wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { binPlace, placedBins, type VafCell, type VafModel } from "./model.ts";

type Point = { readonly x: number; readonly y: number };
/** A square around the middle of its cell. */
type Square = { readonly side: number; readonly className: string };
export type PlacedCell = {
  readonly cell: VafCell;
  readonly area: Area;
  readonly middle: Point;
  readonly squares: readonly Square[];
  /** Where its number begins; null where there is no room for numbers. */
  readonly number: Point | null;
};
export type PlacedVaf = {
  /** The margins begin at `left` and end at `bottom`; the bins lie between `first` and `right`, `top` and `floor`. */
  readonly plot: Readonly<Record<"left" | "first" | "right" | "top" | "floor" | "bottom", number>>;
  /** The upper edge of each bin on both axes. */
  readonly edges: readonly (Point & { readonly fraction: number })[];
  /** Lines of the words for the margins: `beside` the lower one, and `below` the left one. */
  readonly notFound: readonly { readonly text: string; readonly beside: Point; readonly below: Point }[];
  readonly cells: readonly PlacedCell[];
};

/** Between the margins and the bins. */
const gap = 12;
const left = 52;
const edges = [...placedBins.slice(1).map(Number), 1];

/** How many a cell shows: of those in blood only, with haematopoiesis. */
const largestOf = (cell: VafCell): number => (cell.kind === "blood" ? cell.withHaematopoiesis : cell.variants);

/** Bins of blood up, of tissue across; left and below, a margin for what the other specimen lacks. `above`: pixels over the bins. */
export function placeVaf(
  { cells }: Pick<VafModel, "cells">,
  { width }: Size,
  notFound: string,
  above: number,
): PlacedVaf {
  const count = placedBins.length;
  const wide = (width - left - gap - 18) / (count + 1);
  const high = isNarrow(width) ? wide : 46;
  const first = left + wide + gap;
  const floor = above + high * count;
  const bottom = floor + gap + high;
  const numbered = wide > 60;
  const sideFor = squareSide(Math.min(wide, high) - (numbered ? 16 : 4), Math.max(...cells.map(largestOf)));

  const placeCell = (cell: VafCell): PlacedCell => {
    const x = "tissue" in cell ? first + wide * binPlace(cell.tissue) : left;
    const y = "blood" in cell ? floor - high * (binPlace(cell.blood) + 1) : floor + gap;
    const middle = { x: x + wide / 2 - (numbered ? 12 : 0), y: y + high / 2 };
    return {
      cell,
      area: { x: x + 1, y: y + 1, width: wide - 2, height: high - 2 },
      middle,
      squares: squaresOf(cell, sideFor),
      number: numbered ? { x: middle.x + (Math.min(wide, high) - 16) / 2 + 4, y: middle.y } : null,
    };
  };
  const words = wrap(notFound, left - 8, theme.font);
  return {
    plot: { left, first, right: first + wide * count, top: above, floor, bottom },
    edges: edges.map((fraction, i) => ({ fraction, x: first + wide * (i + 1), y: floor - high * (i + 1) })),
    notFound: words.map((text, i) => ({
      text,
      beside: { x: left - 8, y: floor + gap + high / 2 + 4 + 14 * (i - (words.length - 1) / 2) },
      below: { x: left + wide / 2, y: bottom + 16 + 14 * i },
    })),
    cells: cells.filter((cell) => cell.variants > 0 || cell.kind === "blood").map(placeCell),
  };
}

/** The side of a square whose area is in proportion to a count; the largest count fills its cell. */
const squareSide =
  (largestSide: number, largest: number) =>
  (n: number): number =>
    Math.max(2, largestSide * Math.sqrt(n / largest));

/** What a cell holds: those of haematopoiesis too as an outline in blood only, then the others. */
function squaresOf(cell: VafCell, sideFor: (n: number) => number): readonly Square[] {
  const { kind, variants, withHaematopoiesis } = cell;
  return [
    { n: kind === "blood" && withHaematopoiesis > variants ? withHaematopoiesis : 0, className: `block ${kind} open` },
    { n: variants, className: `full ${kind}` },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, className }) => ({ side: sideFor(n), className }));
}
