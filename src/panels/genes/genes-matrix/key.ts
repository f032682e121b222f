import { legend } from "../../../marks/legend.ts";
import { type Outline, outlines } from "../../../marks/outlines.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import type { Format } from "../../../words/format.ts";
import { apartIn, type Kind, kindIn } from "./cell.ts";
import type { GeneRow } from "./model.ts";
import { kindOutlines } from "./place-cell.ts";
import type { MatrixWords } from "./wording.ts";

const kinds: readonly Kind[] = ["not_detected", "too_few", "not_evaluable", "not_on_panel"];

/** What the marks of the matrix mean, where a dash is nothing found or, of rounded counts, few at most; of each kind of nothing, and of haematopoiesis, only where it has any. */
export function keyOf(rows: readonly GeneRow[], words: MatrixWords, width: number, f: Format) {
  const filled =
    (className: string) =>
    (x: number, y: number): Markup =>
      svg`<rect class="full ${className}" x="${x + 3}" y="${y - 6}" width="12" height="12"/>`;
  const path =
    (className: string, outline: Outline) =>
    (x: number, y: number): Markup =>
      svg`<path class="${className}" d="${outline(x + 9, y)}"/>`;
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(kindIn)));
  const anyApart = rows.some(({ cells }) => cells.some((cell) => apartIn(cell) > 0));
  const anyGene = rows.some(({ haematopoiesis }) => haematopoiesis !== null);
  return legend(
    [
      { mark: filled("tissue"), text: words.tissueOnly },
      { mark: filled("both"), text: words.both },
      { mark: filled("blood"), text: words.bloodOnly },
      ...kinds
        .filter((kind) => shown.has(kind))
        .map((kind) => ({
          mark: path("nil", kindOutlines[kind]),
          text: kind === "not_detected" && f.vague ? f.few : words.kinds[kind],
        })),
      ...(anyApart ? [{ mark: path("apart", outlines.diamond), text: words.haematopoiesis }] : []),
      ...(anyGene ? [{ mark: path("known", outlines.diamond), text: words.haematopoiesisGene }] : []),
    ],
    width,
  );
}
