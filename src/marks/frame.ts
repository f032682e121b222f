import type { Sentence } from "./sentence.ts";
import { type Markup, type Picks, svg } from "./svg.ts";

/** The space a figure is drawn for, in CSS pixels; text keeps its size whatever the width. */
export type Size = { readonly width: number };
export type Marks = { readonly height: number; readonly marks: readonly Markup[] };
/**
 * A chart's marks and how high they reach; of a long one also its start alone, which is shown until the reader asks for `all`, so named.
 * `events` are those under its time axes, each in words.
 */
export type Drawing = Marks & {
  readonly folded?: Marks & { readonly all: string };
  readonly events?: readonly Sentence[];
};
export type FrameWords = { readonly id: string; readonly title: string; readonly description: string };

/** A drawn figure. */
export type Figure = {
  /** What stands in a page: of a long figure its start. */
  readonly svg: Markup;
  /** The whole of a figure of which `svg` is the start, and what it is called; null where `svg` is the whole. */
  readonly unfolded: (Placeable & { readonly all: string; readonly svg: () => Markup }) | null;
  /** The events under its time axes, each in words. */
  readonly events: readonly Sentence[];
  /** What its marks let the reader choose. */
  readonly picks: Picks;
} & Placeable;
/** What can stand at a place in another drawing, `scale` times its size. */
export type Placeable = {
  readonly width: number;
  readonly height: number;
  readonly placed: (x: number, y: number, scale?: number) => Markup;
};

/**
 * The one frame of every chart, so that none can lack a name and a description.
 * `id` must be unique on the page; `panel` is the class that names it.
 */
export function frame(panel: string, { width }: Size, drawing: Drawing, words: FrameWords): Figure {
  const { folded } = drawing;
  const { height, marks } = folded ?? drawing;
  const around = ({ height, marks: content }: Marks, at: Markup | null, focus: Markup | null, scale = 1): Markup =>
    svg`<svg ${at}class="chart ${panel}" viewBox="0 0 ${width} ${height}" width="${width * scale}" height="${height * scale}" role="graphics-document document" aria-labelledby="${words.id}-t" aria-describedby="${words.id}-d"${focus}><title id="${words.id}-t">${words.title}</title><desc id="${words.id}-d">${words.description}</desc>${content}</svg>`;
  const focus = svg` tabindex="0"`;
  const placeable = (content: Marks): Placeable => ({
    width,
    height: content.height,
    placed: (x, y, scale) => around(content, svg`x="${String(x)}" y="${String(y)}" `, null, scale),
  });
  const shown = around({ height, marks }, null, focus);
  return {
    ...placeable({ height, marks }),
    svg: shown,
    unfolded: folded ? { ...placeable(drawing), all: folded.all, svg: () => around(drawing, null, focus) } : null,
    events: drawing.events ?? [],
    picks: shown.picks,
  };
}
