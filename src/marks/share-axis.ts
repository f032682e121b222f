import type { Format } from "../words/format.ts";
import type { Tick } from "./axis.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

/** Shares that an axis of all of them names. */
export const quarters = [0, 0.25, 0.5, 0.75, 1];
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
