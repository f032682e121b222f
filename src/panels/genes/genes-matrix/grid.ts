import { variantClasses } from "../../../cubes/codes.ts";
import { end } from "../../../marks/ends.ts";
import { fontSize, largestSide } from "../../../marks/forest-parts.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { apartIn, foundIn, isCounted, type VariantClass } from "./cell.ts";
import { type PlacedClass, placeClasses, type Side, sides } from "./columns.ts";
import type { GeneRow, MatrixModel } from "./model.ts";
import { type CellStyle, countOf } from "./place-cell.ts";
import type { MatrixWords } from "./wording.ts";

/** Height of a line of the matrix. */
export const line = 24;

/** The columns of the matrix and what its cells have in common; `stacked` where the counts stand on a line below the name. */
export type Grid = {
  readonly width: number;
  readonly classes: readonly PlacedClass[];
  readonly stacked: boolean;
  readonly style: CellStyle;
};
export type Header = {
  readonly top: number;
  readonly bottom: number;
  /** Lines of the tallest name of a class. */
  readonly nameLines: number;
  readonly heads: readonly {
    readonly place: PlacedClass;
    readonly name: readonly string[];
    readonly pairs: readonly string[];
  }[];
};

const most = (rows: readonly GeneRow[], of: (row: GeneRow) => number): number => Math.max(0, ...rows.map(of));

/** The largest counts of a class, by side, and the largest of haematopoiesis that stands beside counts. */
function largestOf(rows: readonly GeneRow[], index: number) {
  const of = (side: Side): number =>
    most(rows, ({ cells }) => {
      const cell = cells[index];
      return cell && isCounted(cell) ? cell[countOf[side]] : 0;
    });
  const apart = most(rows, ({ cells }) => {
    const cell = cells[index];
    return cell && foundIn(cell) > 0 ? apartIn(cell) : 0;
  });
  return { tissue: of("tissue"), both: of("both"), blood: of("blood"), apart };
}

/** A count in words, kept: the same few numbers stand in thousands of cells. */
function remembered(f: Format): (n: number) => string {
  const said = new Map<number, string>();
  return (n) => {
    const known = said.get(n) ?? f.count(n);
    said.set(n, known);
    return known;
  };
}

/** Columns as wide as their counts, beside the genes' names where there is room. Pixels. */
export function placeGrid(rows: readonly GeneRow[], width: number, f: Format): Grid {
  const squares = width >= 700;
  const size = width < 300 ? 13 : fontSize;
  const largest = variantClasses.map((_, i) => largestOf(rows, i));
  const widest = largest.map(({ tissue, both, blood, apart }) => ({
    tissue: f.count(tissue),
    both: f.count(both),
    blood: f.count(blood) + (squares && apart > 0 ? `mmm${f.count(apart)}` : ""),
  }));
  const names = most(rows, ({ gene }) => textWidth(gene, size)) + 22;
  const beside = placeClasses(widest, names, width, squares ? largestSide + 6 : 5, size);
  return {
    width,
    classes: beside ?? placeClasses(widest, 0, width, 2, size) ?? [],
    stacked: beside === null,
    style: {
      size,
      squares,
      largest: end("patients", Math.max(1, ...largest.flatMap((own) => sides.map((side) => own[side])))),
      say: remembered(f),
    },
  };
}

/** The heads of the columns from `top` down: name of the class, its pairs, and which count is which. */
export function placeHeader(
  { classes, style: { size } }: Grid,
  top: number,
  pairs: MatrixModel["pairs"],
  words: MatrixWords,
  { f, names }: Voice,
): Header {
  const head = (name: VariantClass, place: PlacedClass) => {
    const room = place.to - place.from - 2;
    // A name that is wider than its column gives way to the class as the files write it, where that is narrower.
    const lines = wrap(names.class(name), room, size, true);
    const short = textWidth(name.toUpperCase(), size, true);
    const fits = lines.every((text) => textWidth(text, size, true) <= Math.max(room, short));
    return {
      place,
      name: fits ? lines : [name.toUpperCase()],
      pairs: wrap(words.pairs(pairs[name], f), room, size),
    };
  };
  const heads = variantClasses.flatMap((name, i) => classes.slice(i, i + 1).map((place) => head(name, place)));
  const nameLines = Math.max(...heads.map(({ name }) => name.length));
  const pairLines = Math.max(...heads.map((each) => each.pairs.length));
  return { top, bottom: top + 17 * (nameLines + pairLines) + 22, nameLines, heads };
}
