import type { LegendItem } from "./legend.ts";
import { svg } from "./svg.ts";

/** The sample of a filled or outlined square in a legend, by its class names. */
export const swatch =
  (className: string): LegendItem["mark"] =>
  (x, y) =>
    svg`<rect class="${className}" x="${x + 2}" y="${y - 7}" width="14" height="14"/>`;
