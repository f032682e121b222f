import { area, curveStepAfter, line } from "d3-shape";
import { type Markup, svg } from "./svg.ts";

export type StepPoint = { readonly x: number; readonly y: number };
export type StepBand = { readonly x: number; readonly low: number; readonly high: number };

const stepLine = line<StepPoint>()
  .x((d) => d.x)
  .y((d) => d.y)
  .curve(curveStepAfter)
  .digits(1);
const stepArea = area<StepBand>()
  .x((d) => d.x)
  .y0((d) => d.low)
  .y1((d) => d.high)
  .curve(curveStepAfter)
  .digits(1);

/** The path straight from point to point. Points in pixels. */
export const straightPath = line<StepPoint>()
  .x((d) => d.x)
  .y((d) => d.y)
  .digits(1);
/** The path around the band between such lines. */
export const straightBand = area<StepBand>()
  .x((d) => d.x)
  .y0((d) => d.low)
  .y1((d) => d.high)
  .digits(1);

/** A curve that holds its height until the next point. Points in pixels, left to right. */
export const steps = (points: readonly StepPoint[], className: string): Markup =>
  svg`<path class="line ${className}" d="${stepLine([...points])}"/>`;

/** The band around such a curve. */
export const stepBand = (points: readonly StepBand[], className: string): Markup =>
  svg`<path class="band ${className}" d="${stepArea([...points])}"/>`;
