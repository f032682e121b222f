import { type Markup, type Picks, svg } from "./svg.ts";

/** The space a figure is drawn for, in CSS pixels; text keeps its size whatever the width. */
export type Size = { readonly width: number };
/** A chart's marks and how high they reach; `start` and `rest` where it is shown in two steps: what fits a sheet, and what lies below it. */
export type Drawing = {
  readonly height: number;
  readonly marks: readonly Markup[];
  readonly parted?: { readonly start: readonly Markup[]; readonly rest: Markup };
};
export type FrameWords = { readonly id: string; readonly title: string; readonly description: string };

/** A drawn figure. */
export type Figure = {
  /** The whole of it, to stand in a page. */
  readonly svg: Markup;
  readonly width: number;
  readonly height: number;
  /** What its marks let the reader choose. */
  readonly picks: Picks;
  /** Without what lies below a sheet, and that alone; the same as `svg` and null where nothing does. */
  readonly start: Markup;
  readonly rest: Markup | null;
  /** The whole of it, to stand at a place in another drawing. */
  readonly placed: (x: number, y: number) => Markup;
};

/**
 * The one frame of every chart, so that none can lack a name and a description.
 * `id` must be unique on the page; `panel` is the class that names it.
 */
export function frame(panel: string, { width }: Size, drawing: Drawing, words: FrameWords): Figure {
  const { height, marks, parted } = drawing;
  const around = (content: readonly Markup[], at: Markup | null, focus: Markup | null): Markup =>
    svg`<svg ${at}class="chart ${panel}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="graphics-document document" aria-labelledby="${words.id}-t" aria-describedby="${words.id}-d"${focus}><title id="${words.id}-t">${words.title}</title><desc id="${words.id}-d">${words.description}</desc>${content}</svg>`;
  const focus = svg` tabindex="0"`;
  const whole = around(marks, null, focus);
  return {
    svg: whole,
    width,
    height,
    picks: whole.picks,
    start: parted ? around(parted.start, null, focus) : whole,
    rest: parted?.rest ?? null,
    placed: (x, y) => around(marks, svg`x="${String(x)}" y="${String(y)}" `, null),
  };
}
