import { largestSide } from "../../../marks/forest-parts.ts";
import { diamond, nothing } from "../../../marks/nothing.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { textWidth } from "../../../marks/text.ts";
import type { Format } from "../../../words/format.ts";
import type { PlacedClass, Slot } from "./place.ts";
import { type Cell, foundIn } from "./stats.ts";
import type { Nothing } from "./wording.ts";

export const sides = ["tissue", "both", "blood"] as const;
export type Side = (typeof sides)[number];
export const counts = { tissue: "tissue_only", both: "both", blood: "blood_only" } as const;

export const outlines: Readonly<Record<Nothing, (x: number, y: number) => string>> = {
  not_detected: nothing.dash,
  too_few: nothing.ring,
  not_evaluable: nothing.cross,
  not_on_panel: nothing.hatch,
};

/** Outlines by class name, each drawn as one path: a matrix of 523 genes has thousands, and one element each would be slow. */
export class Outlines {
  readonly #paths = new Map<string, string>();
  add(className: string, outline: string): void {
    this.#paths.set(className, (this.#paths.get(className) ?? "") + outline);
  }
  draw(): Markup {
    return svg`<g aria-hidden="true" pointer-events="none">${[...this.#paths].map(
      ([className, outline]) => svg`<path class="${className}" d="${outline}"/>`,
    )}</g>`;
  }
}

/** Hundredths of a pixel, as in all markup. */
export const at = (x: number): number => Math.round(x * 10) / 10;

function square(x: number, y: number, count: number, largest: number): string {
  const side = at(Math.max(2, 14 * Math.sqrt(count / largest)));
  return `M${at(x - side / 2)} ${at(y - side / 2)}h${side}v${side}h${-side}z`;
}

export type Sheet = {
  readonly placed: readonly PlacedClass[];
  readonly size: number;
  /** Whether a square stands before each count. */
  readonly squares: boolean;
  readonly largest: number;
  readonly outlines: Outlines;
  /** A count in words; the same few numbers stand in thousands of cells. */
  readonly say: (n: number) => string;
};

export function remembered(f: Format): (n: number) => string {
  const said = new Map<number, string>();
  return (n) => {
    const known = said.get(n) ?? f.count(n);
    said.set(n, known);
    return known;
  };
}

const half = largestSide / 2;

/** What one cell shows at the height y: the counts as text; their squares and every kind of nothing go to the outlines. */
export function drawCell(cell: Cell, place: PlacedClass, y: number, sheet: Sheet): string {
  const { outlines: paths, say } = sheet;
  const middle = at((place.from + place.to) / 2);
  const apart = cell.only_haematopoiesis ?? 0;
  if (foundIn(cell) === 0) {
    if (apart === 0 || cell.status === "ok") {
      paths.add("nil", outlines[cell.status === "ok" ? "not_detected" : cell.status](middle, y));
      return "";
    }
    const x = at(middle - 8);
    paths.add("apart", diamond(x, y));
    return `<text class="blood" x="${at(x + 8)}" y="${y}" dy=".35em">${say(apart)}</text>`;
  }
  let text = "";
  for (const side of sides) {
    const count = cell[counts[side]] ?? 0;
    const slot: Slot = place[side];
    const few = cell.status === "too_few";
    if (sheet.squares && count > 0)
      paths.add(few ? "hollow" : `full ${side}`, square(slot.from + half, y, count, sheet.largest));
    const className = count === 0 || few ? "soft" : side === "both" ? "" : side;
    text += sheet.squares
      ? `<text class="${className}" x="${at(slot.from + largestSide + 2)}" y="${y}" dy=".35em">${say(count)}</text>`
      : `<text class="${className}" x="${at((slot.from + slot.to) / 2)}" y="${y}" dy=".35em" text-anchor="middle">${say(count)}</text>`;
  }
  if (apart > 0 && sheet.squares) {
    const x = at(place.blood.from + largestSide + 12 + textWidth(say(cell.blood_only ?? 0), sheet.size));
    paths.add("apart", diamond(x + 5, y));
    text += `<text class="blood" x="${at(x + 12)}" y="${y}" dy=".35em">${say(apart)}</text>`;
  }
  return text;
}
