import { type Markup, svg } from "./svg.ts";

export type PlacedInterval = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly y: number;
  readonly few?: boolean;
};

/** Of an estimate that rests on enough. */
export const dotRadius = 5;

/** A horizontal interval with its estimate: filled dot, or hollow and thin where the numbers are few. Pixels. */
export const interval = ({ low, mid, high, y, few }: PlacedInterval, className = "both"): Markup =>
  svg`<g class="interval ${className}${few ? " few" : ""}"><line x1="${low}" x2="${high}" y1="${y}" y2="${y}"/><circle cx="${mid}" cy="${y}" r="${few ? 4 : dotRadius}"/></g>`;
