import type { Figure } from "../marks/frame.ts";
import { type Markup, styleText, svg } from "../marks/svg.ts";
import { wrap } from "../marks/text.ts";
import figureCss from "../styles/figure.css?raw";
import tokensCss from "../styles/tokens.css?raw";

export type StandaloneWords = {
  readonly title: string;
  readonly answer: string;
  /** The filters in words. */
  readonly filters: string;
  /** Method and caveat, source with release, licence. */
  readonly foot: readonly string[];
  /** What must not be missed, one line each over the title: that data are simulated, or old. */
  readonly marks: readonly string[];
};

const pad = 24;
const family = '"Source Sans 3","Source Sans 3 Variable","Source Sans Pro","Noto Sans",sans-serif';

const block = (lines: readonly string[], y: number, size: number, className: string): Markup =>
  svg`${lines.map((line, i) => svg`<text class="${className}" font-size="${size}" x="${pad}" y="${y + size + i * size * 1.35}">${line}</text>`)}`;
const heightOf = (lines: readonly string[], size: number): number => lines.length * size * 1.35;

/**
 * A figure that can leave the page: one SVG document with its title, answer, filters, release, source and licence,
 * and its own styles. `figure` is drawn for a width of its own.
 */
export function standalone(figure: Figure, words: StandaloneWords): string {
  const room = figure.width * 0.85; // whoever opens the file may lack the typeface and read it in a wider one
  const title = wrap(words.title, room, 24, true);
  const answer = wrap(words.answer, room, 16);
  const filters = wrap(words.filters, room, 14);
  const foot = words.foot.flatMap((line) => wrap(line, room, 13));
  const marks = words.marks.flatMap((line) => wrap(line, room, 15));
  const top = pad + heightOf(marks, 15) + (marks.length > 0 ? 10 : 0);
  const answerY = top + heightOf(title, 24) + 6;
  const filtersY = answerY + heightOf(answer, 16) + 4;
  const figureY = filtersY + heightOf(filters, 14) + 16;
  const footY = figureY + figure.height + 12;
  const total = { width: figure.width + 2 * pad, height: footY + heightOf(foot, 13) + pad };
  const css = `${tokensCss}\n${figureCss}\n.sheet{font-family:${family};fill:var(--ink)}.sheet-title{font-weight:700}.sheet-soft{fill:var(--soft)}.sheet-warn{fill:var(--warn);font-weight:650}`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="sheet" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" font-family="${family}"><style>${styleText(css)}</style><rect fill="var(--card)" width="${total.width}" height="${total.height}"/>${block(marks, pad, 15, "sheet-warn")}${block(title, top, 24, "sheet-title")}${block(answer, answerY, 16, "")}${block(filters, filtersY, 14, "sheet-soft")}${figure.placed(pad, figureY)}${block(foot, footY, 13, "sheet-soft")}</svg>`
    .markup;
}
