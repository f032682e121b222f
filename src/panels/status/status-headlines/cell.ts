import type { Drawing } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { theme } from "../../../marks/theme.ts";

/** A small chart drawn from its own top left corner, below its heading. */
export type Cell = { readonly heading: string; readonly draw: (width: number) => Drawing };

export const lineHeight = 19;
/** Baseline of the headline number, and where the chart below it begins. */
const numberLine = 26;
export const chartTop = 44;
/** From one bar of a chart to the next. */
export const row = 24;

/** A headline number: pieces side by side, each in its class. */
export const bigNumber = (pieces: readonly (readonly [text: string, className: string])[]): Markup =>
  svg`<text x="0" y="${numberLine}">${pieces.map(
    ([text, className], i) => svg`<tspan class="${className}">${i === 0 ? text : `\u00a0${text}`}</tspan>`,
  )}</text>`;

/** Lines of running text under each other, the first with its baseline at `y`. */
export const paragraph = (text: string, width: number, y = 20): Drawing => {
  const lines = wrap(text, width, theme.font);
  return {
    height: y + lineHeight * (lines.length - 1) + 6,
    marks: lines.map((line, i) => textAt(line, { className: "soft", x: 0, y: y + lineHeight * i })),
  };
};
