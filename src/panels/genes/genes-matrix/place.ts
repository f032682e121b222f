import type { Area } from "../../../marks/hit.ts";
import { Outlines, outlines } from "../../../marks/outlines.ts";
import { textWidth } from "../../../marks/text.ts";
import type { PlacedText } from "../../../marks/texts.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Grid, type Header, line, placeGrid, placeHeader } from "./grid.ts";
import { type GeneRow, inOrder, type MatrixModel } from "./model.ts";
import { placeCell, type Sheet, tenth } from "./place-cell.ts";
import type { MatrixWords } from "./wording.ts";

/** So many genes are shown at first, and printed. */
const atFirst = 20;

export type PlacedRow = {
  readonly row: GeneRow;
  readonly isChosen: boolean;
  readonly area: Area;
  /** Middle of the gene's name. */
  readonly y: number;
  readonly texts: readonly PlacedText[];
};
export type PlacedHead = { readonly head: string; readonly y: number };
/** Lines of the matrix from one height to another, and the outlines of all their cells. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (PlacedRow | PlacedHead)[];
  readonly outlines: Outlines;
};
export type PlacedMatrix = {
  readonly grid: Grid;
  readonly header: Header;
  /** The genes shown at first, and what lies below them: how many genes, null where these are all. */
  readonly shown: Stretch;
  readonly beyond: (Stretch & { readonly genes: number }) | null;
  readonly bottom: number;
};

/** A line of the matrix before it has a place: a gene, or the head of a part, and how far down the next one is. */
type Line = { readonly step: number } & (
  | { readonly head: string }
  | { readonly row: GeneRow; readonly isChosen: boolean }
);

/** What the reader looks for, then genes with a finding, then the others; each part but the first has a head. */
function linesOf(model: MatrixModel, height: number, words: MatrixWords, { f }: Voice): readonly Line[] {
  const first = model.chosen?.rows ?? [];
  const others = inOrder(model).slice(first.length);
  const found = others.filter((row) => row.found > 0);
  const part = (head: string, rows: readonly GeneRow[]): Line[] =>
    rows.length === 0 ? [] : [{ step: 32, head }, ...rows.map((row) => ({ step: height, row, isChosen: false }))];
  return [
    ...first.map((row, i) => ({ step: height + (i === first.length - 1 ? 4 : 0), row, isChosen: true })),
    ...part(words.withFinding(found.length, f), found),
    ...part(words.withoutFinding(others.length - found.length, f), others.slice(found.length)),
  ];
}

function placeRow(
  row: GeneRow,
  isChosen: boolean,
  area: Area,
  { classes, stacked, style }: Grid,
  to: Outlines,
): PlacedRow {
  const y = area.y + line / 2;
  const sheet: Sheet = { outlines: to, texts: [] };
  if (row.haematopoiesis !== null) to.add("known", outlines.diamond(tenth(textWidth(row.gene, style.size) + 12), y));
  for (const [i, place] of classes.entries()) {
    const cell = row.cells[i];
    if (cell) placeCell(cell, place, stacked ? area.y + line + 6 : y, style, sheet);
  }
  return { row, isChosen, area, y, texts: sheet.texts };
}

type At = Line & { readonly y: number };

/** Lines one below the other from `top` on, and where the last one ends. */
function below(top: number, lines: readonly Line[]): { readonly lines: readonly At[]; readonly bottom: number } {
  let y = top;
  const placed = lines.map((each): At => {
    const at = { ...each, y };
    y += each.step;
    return at;
  });
  return { lines: placed, bottom: y };
}

/** The first line after so many genes; a head goes with the gene below it. */
function cut(lines: readonly At[], genes: number): number {
  const rows = lines.flatMap((each, i) => ("row" in each ? [i] : []));
  const first = rows[genes] ?? lines.length;
  return lines[first - 1] && !rows.includes(first - 1) ? first - 1 : first;
}

/** One line a gene, one column a class, below a key of so many pixels; parted after the first genes. */
export function placeMatrix(
  model: MatrixModel,
  width: number,
  keyHeight: number,
  words: MatrixWords,
  voice: Voice,
): PlacedMatrix {
  const genes = inOrder(model);
  const grid = placeGrid(genes, width, voice.f);
  const header = placeHeader(grid, keyHeight + 8, model.pairs, words, voice);
  const height = grid.stacked ? 2 * line - 4 : line;
  const { lines, bottom } = below(header.bottom + 6, linesOf(model, height, words, voice));
  const at = cut(lines, atFirst);
  const end = lines.find((each, i) => i >= at && "row" in each)?.y ?? bottom;
  const stretch = (own: readonly At[], from: number, to: number): Stretch => {
    const marks = new Outlines();
    const placed = own.map((each) =>
      "head" in each
        ? { head: each.head, y: each.y + 20 }
        : placeRow(each.row, each.isChosen, { x: 0, y: each.y, width, height }, grid, marks),
    );
    return { from, to, lines: placed, outlines: marks };
  };
  return {
    grid,
    header,
    shown: stretch(lines.slice(0, at), header.bottom, end),
    beyond: at === lines.length ? null : { ...stretch(lines.slice(at), end, bottom), genes: genes.length - atFirst },
    bottom,
  };
}
