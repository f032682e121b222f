import { type Markup, svg } from "./svg.ts";

/** Where a pointer or a finger meets a mark. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The area of a mark: not seen, but met. */
export const hit = ({ x, y, width, height }: Area): Markup =>
  svg`<rect class="hit" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
