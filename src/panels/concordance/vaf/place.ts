import { begin, end } from "../../../marks/ends.ts";
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
  /** The edges of the bins across and up. */
  readonly across: readonly { readonly fraction: number; readonly x: number }[];
  readonly up: readonly { readonly fraction: number; readonly y: number }[];
  /** Where the line of equal fractions begins; it ends at the upper right. */
  readonly same: Point;
  /** Lines of the words for the margins: `beside` the lower one, and `below` the left one. */
  readonly notFound: readonly { readonly text: string; readonly beside: Point; readonly below: Point }[];
  readonly cells: readonly PlacedCell[];
};

/** Between the margins and the bins. */
const gap = 12;
const left = 52;
const count = placedBins.length;
/** The fraction at which a bin begins, and the last one ends. */
const edgeOf = (place: number): number => Number(placedBins[place] ?? 1);
/** The edges from a place on; the lowest bin of all begins at nothing, and is not said. */
const edgesFrom = (lowest: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, place) => place).filter((place) => place >= Math.max(1, lowest));
/** The lowest place that is taken; at least two bins are shown. */
const lowestOf = (places: readonly number[]): number => Math.min(count - 2, ...places);

/** How many a cell shows: of those in blood only, with haematopoiesis. */
const largestOf = (cell: VafCell): number => (cell.kind === "blood" ? cell.withHaematopoiesis : cell.variants);

/**
 * Bins of blood up, of tissue across, from the lowest that hold a variant; left and below, a margin for what the other specimen lacks.
 * `above`: pixels over the bins.
 */
export function placeVaf(
  { cells }: Pick<VafModel, "cells">,
  { width }: Size,
  notFound: string,
  above: number,
): PlacedVaf {
  const shown = cells.filter((cell) => largestOf(cell) > 0);
  const lowest = {
    tissue: begin("tissue", lowestOf(shown.flatMap((cell) => ("tissue" in cell ? [binPlace(cell.tissue)] : [])))),
    blood: begin("blood", lowestOf(shown.flatMap((cell) => ("blood" in cell ? [binPlace(cell.blood)] : [])))),
  };
  const [columns, rows] = [count - lowest.tissue, count - lowest.blood];
  const wide = (width - left - gap - 18) / (columns + 1);
  const high = isNarrow(width) ? Math.min(wide, 46) : 46;
  const first = left + wide + gap;
  const floor = above + high * rows;
  const bottom = floor + gap + high;
  const numbered = wide > 60;
  const sideFor = squareSide(
    Math.min(wide, high) - (numbered ? 16 : 4),
    end("variants", Math.max(...cells.map(largestOf))),
  );

  const acrossAt = (place: number): number => first + wide * (place - lowest.tissue);
  const upAt = (place: number): number => floor - high * (place - lowest.blood);
  const begun = Math.max(lowest.tissue, lowest.blood);

  const placeCell = (cell: VafCell): PlacedCell => {
    const x = "tissue" in cell ? acrossAt(binPlace(cell.tissue)) : left;
    const y = "blood" in cell ? upAt(binPlace(cell.blood) + 1) : floor + gap;
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
    plot: { left, first, right: first + wide * columns, top: above, floor, bottom },
    across: edgesFrom(lowest.tissue).map((place) => ({ fraction: edgeOf(place), x: acrossAt(place) })),
    up: edgesFrom(lowest.blood).map((place) => ({ fraction: edgeOf(place), y: upAt(place) })),
    same: { x: acrossAt(begun), y: upAt(begun) },
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
