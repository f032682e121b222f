import { type Markup, svg } from "./svg.ts";

/** The space a figure is drawn for, in CSS pixels; text keeps its size whatever the width. */
export type Size = { readonly width: number };
export type Drawing = { readonly height: number; readonly marks: readonly Markup[] };
export type FrameWords = { readonly id: string; readonly title: string; readonly description: string };

/**
 * The one frame of every chart, so that none can lack a name and a description.
 * `id` must be unique on the page; `class` names the panel.
 */
export const frame = (panel: string, { width }: Size, { height, marks }: Drawing, words: FrameWords): Markup =>
  svg`<svg class="chart ${panel}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="graphics-document document" aria-labelledby="${words.id}-t" aria-describedby="${words.id}-d" tabindex="0"><title id="${words.id}-t">${words.title}</title><desc id="${words.id}-d">${words.description}</desc>${marks}</svg>`;
