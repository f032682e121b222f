import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { bands, type Open, type Waiting } from "./model.ts";

export const row = 28;
export const bar = 16;
const gap = 28;

/** The width of a specimen's block: two beside each other, or on a narrow figure one below the other. */
export const blockWidth = ({ width }: Size): number => (isNarrow(width) ? width : (width - gap) / 2);

export type BarScale = { readonly nameWidth: number; readonly x: (samples: number) => number };

/** One scale for all bars: room for the names of the ages on their left, for the largest number on their right. */
export function placeScale(
  waiting: readonly Waiting[],
  bandNames: readonly string[],
  count: (n: number) => string,
  size: Size,
): BarScale {
  const nameWidth = Math.max(...bandNames.map((name) => textWidth(name, theme.font))) + 12;
  const most = end("samples", Math.max(1, ...waiting.flatMap(({ bands }) => bands.map(({ open }) => open))));
  const longest = blockWidth(size) - nameWidth - textWidth(count(most), theme.font, true) - 12;
  return { nameWidth, x: scaleLinear([0, most], [0, longest]) };
}

/** A specimen's block with the lines of words at its head. */
export type Block = Waiting & { readonly lines: readonly string[] } & Place;
type Place = { readonly left: number; readonly top: number; readonly bars: number; readonly bottom: number };

/** Blocks with where each begins, its bars begin (under its lines of words), and it ends; `top` is where the first begins. */
export function placeBlocks<B extends { readonly lines: readonly string[] }>(
  blocks: readonly B[],
  top: number,
  size: Size,
): (B & Place)[] {
  const headHeight = ({ lines }: B): number => 22 + theme.line * lines.length + 6;
  const tallest = Math.max(...blocks.map(headHeight));
  let below = top;
  return blocks.map((block, i) => {
    const narrow = isNarrow(size.width);
    const [left, from] = narrow ? [0, below] : [i * (blockWidth(size) + gap), top];
    const start = from + (narrow ? headHeight(block) : tallest);
    const bottom = start + row * bands.length;
    below = bottom + gap;
    return { ...block, left, top: from, bars: start, bottom };
  });
}

/** The pieces of a bar, end to end: past target, other received ones, not yet received; in samples. */
export function piecesOf({ late, received, notReceived }: Open) {
  const past = late === null ? 0 : late.samples;
  let from = 0;
  return [
    { n: past, kind: "" },
    { n: received - past, kind: "pale" },
    { n: notReceived, kind: "open" },
  ].map(({ n, kind }) => {
    const start = from;
    from += n;
    return { from: start, to: from, kind };
  });
}
