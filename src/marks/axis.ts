import { type Markup, svg } from "./svg.ts";

export type Tick = { readonly at: number; readonly label: string };

/** Horizontal grid lines with labels to their left. Ticks in pixels from the top. */
export const yAxis = (ticks: readonly Tick[], left: number, right: number): Markup =>
  svg`<g class="axis y" aria-hidden="true">${ticks.map(
    ({ at, label }) =>
      svg`<line x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text x="${left - 8}" y="${at}" dy=".35em" text-anchor="end">${label}</text>`,
  )}</g>`;

export type XAxis = { readonly top: number; readonly bottom: number; readonly title?: string; readonly left?: number };

/** Labels under the plot with vertical grid lines from `top` to `bottom` (give both alike for none), and a title under them. */
export const xAxis = (ticks: readonly Tick[], { top, bottom, title, left }: XAxis): Markup =>
  svg`<g class="axis x" aria-hidden="true">${ticks.map(
    ({ at, label }) =>
      svg`${top === bottom ? null : svg`<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>`}<text x="${at}" y="${bottom + 20}" text-anchor="middle">${label}</text>`,
  )}${title ? svg`<text class="axis-title" x="${left ?? 0}" y="${bottom + 40}">${title}</text>` : null}</g>`;
