import { type Markup, svg } from "./svg.ts";

export type PlacedRange = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Where the thin line ends. */
  readonly far: number;
  readonly y: number;
  /** Edges of the plot; what lies beyond is cut, and an arrow says so. */
  readonly from: number;
  readonly to: number;
};

/** A horizontal bar from low to high with a dot inside and a thin line on to `far`. Pixels. */
export function rangeBar({ low, mid, high, far, y, from, to }: PlacedRange, className: string): Markup {
  const inside = (at: number): number => Math.max(from, Math.min(to, at));
  const arrow = (at: number, towards: number): Markup =>
    svg`<path d="M${at - 5 * towards},${y - 5}L${at},${y}L${at - 5 * towards},${y + 5}"/>`;
  const [start, end] = [inside(low), inside(high)];
  return svg`<g class="range ${className}"><line x1="${end}" x2="${inside(far)}" y1="${y}" y2="${y}"/><rect x="${start}" y="${y - 4.5}" width="${Math.max(1, end - start)}" height="9" rx="2"/>${
    mid >= from && mid <= to ? svg`<circle cx="${mid}" cy="${y}" r="4.5"/>` : null
  }${far > to ? arrow(to + 6, 1) : null}${low < from ? arrow(from - 6, -1) : null}</g>`;
}
