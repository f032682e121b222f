import type { Figure } from "../marks/frame.ts";
import { plainSvg } from "../marks/plain-svg.ts";
import { rulesOf, variablesOf } from "../marks/rules.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { wrap } from "../marks/text.ts";
import { theme } from "../marks/theme.ts";
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
  /** The address of the typeface, for a document that is to be a picture at once: a picture fetches nothing but what lies in it. */
  readonly typeface?: string | null;
  /** False where events on time axes are not to be seen. */
  readonly events?: boolean;
};

const pad = 24;
const family = "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Noto Sans', sans-serif";
const own = `.sheet{fill:var(--ink);}.sheet-ground{fill:var(--card);}.sheet-title{font-weight:700;}.sheet-soft{fill:var(--soft);}.sheet-warn{fill:var(--warn);font-weight:600;}`;
const rules = rulesOf(`${figureCss}${own}`, variablesOf(tokensCss));
const withoutEvents = [...rules, ...rulesOf(".events{display:none;}", variablesOf(tokensCss))];

/** A line of a sheet's text: its size in pixels, its kind, and how wide it may be. */
type Lines = { readonly lines: readonly string[]; readonly size: number; readonly kind: string };
const lineHeight = 1.35;
const linesWithin =
  (room: number) =>
  (texts: readonly string[], size: number, kind = "", bold = false): Lines => ({
    lines: texts.filter((text) => text !== "").flatMap((text) => wrap(text, room, size, bold)),
    size,
    kind,
  });
const heightOf = ({ lines, size }: Lines): number => lines.length * size * lineHeight;
const block = ({ lines, size, kind }: Lines, x: number, y: number): Markup =>
  svg`${lines.map((line, i) => svg`<text class="${kind}" font-size="${size}" x="${x}" y="${y + size + i * size * lineHeight}">${line}</text>`)}`;

const faceOf = (address: string): string =>
  `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${address})}`;

/** A document of its own, in the light colours, as programs read it that know no style sheets. */
const documentOf = (
  width: number,
  height: number,
  { typeface, events }: Pick<StandaloneWords, "typeface" | "events">,
  content: readonly Markup[],
): string =>
  plainSvg(
    svg`<svg xmlns="http://www.w3.org/2000/svg" class="sheet" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${family}" font-size="${theme.font}">${typeface && svg`<style>${faceOf(typeface)}</style>`}<rect class="sheet-ground" width="${width}" height="${height}"/>${content}</svg>`,
    events === false ? withoutEvents : rules,
    theme.font,
  ).markup;

/**
 * A figure that can leave the page: one SVG document with its title, answer, filters, release, source and licence.
 * `figure` is drawn for a width of its own.
 */
export function standalone(figure: Figure, words: StandaloneWords): string {
  const linesOf = linesWithin(figure.width * 0.85); // whoever opens the file may lack the typeface and read it in a wider one
  const marks = linesOf(words.marks, 15, "sheet-warn");
  const title = linesOf([words.title], 24, "sheet-title", true);
  const answer = linesOf([words.answer], 16);
  const filters = linesOf([words.filters], 14, "sheet-soft");
  const foot = linesOf(words.foot, 13, "sheet-soft");
  const top = pad + heightOf(marks) + (words.marks.length > 0 ? 10 : 0);
  const answerY = top + heightOf(title) + 6;
  const filtersY = answerY + heightOf(answer) + 4;
  const figureY = filtersY + heightOf(filters) + 16;
  const footY = figureY + figure.height + 12;
  return documentOf(figure.width + 2 * pad, footY + heightOf(foot) + pad, words, [
    block(marks, pad, pad),
    block(title, pad, top),
    block(answer, pad, answerY),
    block(filters, pad, filtersY),
    figure.placed(pad, figureY),
    block(foot, pad, footY),
  ]);
}

export type Size = { readonly width: number; readonly height: number };
/** A figure by itself, for a page that says around it what it is. */
export const alone = (figure: Figure, words: Pick<StandaloneWords, "typeface" | "events">): string =>
  documentOf(figure.width, figure.height, words, [figure.placed(0, 0)]);

/** A slide of 16 to 9, in pixels. */
export const slideSize: Size = { width: 1280, height: 720 };
/** Widths for which a figure may be drawn to stand on a slide. */
export const slideWidths = [1060, 860, 640] as const;

/** How large something comes out in a room; no letter becomes huge. */
export const scaleIn = ({ width, height }: Size, room: Size): number =>
  Math.min(1.4, room.width / width, room.height / height);

/** Of a figure drawn for several widths the one that comes out largest in a room, and its scale there. */
export function fittest(figures: readonly Figure[], room: Size) {
  const scaled = figures.map((figure) => ({ figure, scale: scaleIn(figure, room) }));
  return scaled.toSorted((a, b) => b.scale - a.scale)[0];
}

/** The figure as a slide: the question small, the answer large, the figure as large as it can be, its source in one or two lines. */
export function slide(figures: readonly Figure[], words: StandaloneWords, size: Size = slideSize): string {
  const edge = 40;
  const room = size.width - 2 * edge;
  const linesOf = linesWithin(room);
  const marks = linesOf(
    [[...words.marks, words.filters].join(" · ")],
    14,
    words.marks.length > 0 ? "sheet-warn" : "sheet-soft",
  );
  const title = linesOf([words.title], 18, "sheet-soft");
  const answer = linesOf([words.answer], 30, "sheet-title", true);
  const foot = linesOf(words.foot, 12, "sheet-soft");
  const answerY = 28 + heightOf(marks) + heightOf(title) + 4;
  const figureY = answerY + heightOf(answer) + 16;
  const footY = size.height - 20 - heightOf(foot);
  const placed = fittest(figures, { width: room, height: footY - 12 - figureY });
  return documentOf(size.width, size.height, words, [
    block(marks, edge, 24),
    block(title, edge, 26 + heightOf(marks)),
    block(answer, edge, answerY),
    placed?.figure.placed(edge, figureY, placed.scale) ?? svg``,
    block(foot, edge, footY),
  ]);
}
