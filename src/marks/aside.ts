import { type Markup, svg } from "./svg.ts";

/** Where another study's result lies: a thin grey tick, with a line for its interval where there is one. Pixels. */
export const aside = (x: number, y: number, range: readonly [number, number] | null = null): Markup =>
  svg`<g class="aside-mark"><line x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}"/>${
    range && svg`<line x1="${range[0]}" x2="${range[1]}" y1="${y}" y2="${y}"/>`
  }</g>`;
