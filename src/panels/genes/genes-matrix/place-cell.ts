import { largestSide } from "../../../marks/forest-parts.ts";
import { type Outline, type Outlines, outlines } from "../../../marks/outlines.ts";
import { textWidth } from "../../../marks/text.ts";
import type { PlacedText } from "../../../marks/texts.ts";
import type { Sides } from "../../../questions/genes/counts.ts";
import { apartIn, type Cell, type Counted, foundIn, isCounted, type Kind, kindIn } from "./cell.ts";
import { type PlacedClass, type Side, sides } from "./columns.ts";

export const countOf: Readonly<Record<Side, keyof Sides>> = { tissue: "tissueOnly", both: "both", blood: "bloodOnly" };
export const kindOutlines: Readonly<Record<Kind, Outline>> = {
  not_detected: outlines.dash,
  too_few: outlines.ring,
  not_evaluable: outlines.cross,
  not_on_panel: outlines.hatch,
};

/** What the cells of a matrix have in common. */
export type CellStyle = {
  readonly size: number;
  /** Whether a square stands before each count. */
  readonly squares: boolean;
  readonly largest: number;
  /** A count in words. */
  readonly say: (n: number) => string;
};
/** Where cells put what they show: counts as texts, their squares and every kind of nothing as outlines. */
export type Sheet = { readonly outlines: Outlines; readonly texts: PlacedText[] };

/** Tenths of a pixel: there are thousands of them. */
export const tenth = (x: number): number => Math.round(x * 10) / 10;

function square(x: number, y: number, count: number, largest: number): string {
  const side = tenth(Math.max(2, 14 * Math.sqrt(count / largest)));
  return `M${tenth(x - side / 2)} ${tenth(y - side / 2)}h${side}v${side}h${-side}z`;
}

function placeNone(cell: Cell, x: number, y: number, say: CellStyle["say"], sheet: Sheet): void {
  const kind = kindIn(cell);
  if (kind === null) {
    const left = tenth(x - 8);
    sheet.outlines.add("apart", outlines.diamond(left, y));
    sheet.texts.push({ className: "blood", x: tenth(left + 8), y, text: say(apartIn(cell)), middle: false });
  } else sheet.outlines.add("nil", kindOutlines[kind](x, y));
}

function placeCounts(cell: Counted, place: PlacedClass, y: number, style: CellStyle, sheet: Sheet): void {
  const { squares, largest, say } = style;
  const few = cell.status === "too_few";
  for (const side of sides) {
    const count = cell[countOf[side]];
    const { from, to } = place[side];
    if (squares && count > 0)
      sheet.outlines.add(few ? "hollow" : `full ${side}`, square(from + largestSide / 2, y, count, largest));
    const className = count === 0 || few ? "soft" : side === "both" ? "" : side;
    const x = tenth(squares ? from + largestSide + 2 : (from + to) / 2);
    sheet.texts.push({ className, x, y, text: say(count), middle: !squares });
  }
}

/** Haematopoiesis beside counts, where there is room for it. */
function placeApart(cell: Counted, place: PlacedClass, y: number, { size, say }: CellStyle, sheet: Sheet): void {
  const x = tenth(place.blood.from + largestSide + 12 + textWidth(say(cell.bloodOnly), size));
  sheet.outlines.add("apart", outlines.diamond(x + 5, y));
  sheet.texts.push({ className: "blood", x: tenth(x + 12), y, text: say(cell.onlyHaematopoiesis), middle: false });
}

/** Puts what a cell shows around the height y on a sheet. */
export function placeCell(cell: Cell, place: PlacedClass, y: number, style: CellStyle, sheet: Sheet): void {
  if (isCounted(cell) && foundIn(cell) > 0) {
    placeCounts(cell, place, y, style, sheet);
    if (cell.onlyHaematopoiesis > 0 && style.squares) placeApart(cell, place, y, style, sheet);
  } else placeNone(cell, tenth((place.from + place.to) / 2), y, style.say, sheet);
}
