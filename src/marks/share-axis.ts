import type { Format } from "../words/format.ts";
import type { Tick } from "./axis.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

/** Shares that an axis of all of them names. */
export const quarters = [0, 0.25, 0.5, 0.75, 1];
const steps = [0.05, 0.1, 0.2, 0.25, 0.5];

/** A round share over the largest, at most 1, and the ticks up to it, at most so many steps. */
export function roundShares(largest: number, mostSteps: number): { readonly end: number; readonly ticks: number[] } {
  const step = steps.find((each) => largest / each <= mostSteps) ?? 0.5;
  const last = Math.min(1, Math.ceil(largest / step - 1e-9) * step);
  return { end: last, ticks: Array.from({ length: Math.round(last / step) + 1 }, (_, i) => i * step) };
}
/** Half of the label of 100 % stands right of the axis: so many pixels. */
export const afterAll = Math.ceil(textWidth("100\u00a0%", theme.font) / 2 + 2);

/** Shares in per cent along an axis; the last has the sign. */
export const shareTicks = (
  shares: readonly { readonly at: number; readonly share: number }[],
  f: Format,
): readonly Tick[] =>
  shares.map(({ at, share }, i) => ({
    at,
    label: i === shares.length - 1 ? f.percent(share) : f.number(share * 100, 0),
  }));
