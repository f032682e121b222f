import { type Markup, svg } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";
import { textLines } from "./text-lines.ts";
import { theme } from "./theme.ts";

export type Tick = { readonly at: number; readonly label: string };

/** Horizontal grid lines with labels to their left. Ticks in pixels from the top. */
export const yAxis = (ticks: readonly Tick[], left: number, right: number): Markup =>
  svg`<g class="axis y" aria-hidden="true">${ticks.map(
    ({ at, label }) =>
      svg`<line x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text x="${left - 8}" y="${at}" dy=".35em" text-anchor="end">${label}</text>`,
  )}</g>`;

export type XAxis = {
  readonly top: number;
  readonly bottom: number;
  readonly title?: string;
  readonly left?: number;
  /** Between which pixels the title has to stand; it begins at `left` where it fits from there. */
  readonly within?: readonly [from: number, to: number];
  /** How wide the figure is: labels of its first and last ticks stay in it. */
  readonly width?: number;
};

/** Where a label that is centred on a tick stands, so that none of it is cut off at an edge of the figure. */
export function labelAt({ at, label }: Tick, width: number): number {
  const half = textWidth(label, theme.font) / 2;
  return Math.max(half, Math.min(at, width - half));
}

/** The lines of a title that may be so wide, in pixels. */
export const titleLines = (title: string, room: number): readonly string[] => wrap(title, room, theme.font);

function titleOf(title: string, left: number, bottom: number, within: XAxis["within"]): Markup {
  const [from, to] = within ?? [left, Number.POSITIVE_INFINITY];
  const lines = titleLines(title, to - from);
  const width = Math.max(...lines.map((line) => textWidth(line, theme.font)));
  return textLines(lines, Math.max(from, Math.min(left, to - width)), bottom + 40, "axis-title");
}

/** Labels nearer than so many pixels are read as one. */
const apart = 2;

/**
 * Where labels stand in a figure so wide, in pixels, by tick: none cut off at an edge. The first stands, then the last, then each that
 * touches none before it; the others are left out.
 */
export function labelsIn(ticks: readonly Tick[], width: number): ReadonlyMap<Tick, number> {
  const placed = ticks.map((tick) => ({ tick, x: labelAt(tick, width), half: textWidth(tick.label, theme.font) / 2 }));
  const kept: typeof placed = [];
  for (const one of new Set([...placed.slice(0, 1), ...placed.slice(-1), ...placed]))
    if (kept.every(({ x, half }) => Math.abs(x - one.x) >= half + one.half + apart)) kept.push(one);
  return new Map(kept.map(({ tick, x }) => [tick, x]));
}

/** Labels under the plot with vertical grid lines from `top` to `bottom` (give both alike for none), and a title under them. */
export function xAxis(ticks: readonly Tick[], { top, bottom, title, left = 0, within, width }: XAxis): Markup {
  const labels = width === undefined ? new Map(ticks.map((tick) => [tick, tick.at])) : labelsIn(ticks, width);
  return svg`<g class="axis x" aria-hidden="true">${ticks.map((tick) => {
    const { at, label } = tick;
    const x = labels.get(tick);
    return svg`${top === bottom ? null : svg`<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>`}${
      x !== undefined && svg`<text x="${x}" y="${bottom + 20}" text-anchor="middle">${label}</text>`
    }`;
  })}${title ? titleOf(title, left, bottom, within) : null}</g>`;
}
