import { scaleLinear } from "d3-scale";
import type { Size } from "../../../marks/frame.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Laboratory, SinceModel, Watched } from "./model.ts";

const gap = 28;
const head = 26;
const foot = 34;
/** Height of a laboratory's strip, and of the shares within it. */
export const strip = 58;
const tall = 40;
/** The most that a mark takes up across. */
const widestMark = 26;

export type Point = { readonly quarter: Laboratory["quarters"][number]; readonly x: number; readonly y: number };
export type Strip = {
  readonly laboratory: Laboratory;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly Point[];
  readonly usual: number;
  /** Where it was late, from left to right. */
  readonly off: readonly { readonly from: number; readonly to: number }[];
};
export type Block = {
  readonly watched: Watched;
  readonly left: number;
  readonly top: number;
  /** Where quarters begin and end. */
  readonly start: number;
  readonly end: number;
  readonly across: number;
  readonly strips: readonly Strip[];
  readonly bottom: number;
  readonly x: (months: number) => number;
};

/**
 * A block a specimen, side by side or on a phone one below the other: a strip a laboratory, with shares from 0 to 1 by quarter, and under
 * each time axis `underAxis` pixels of room.
 */
export function placeSince(
  { watched, first, quarters, nodes }: SinceModel,
  nameOf: (node: string) => string,
  { width }: Size,
  below: number,
  underAxis = 0,
): { readonly blocks: readonly Block[]; readonly height: number } {
  const narrow = isNarrow(width);
  const across = narrow ? width : (width - gap) / 2;
  const room = Math.max(...nodes.map((node) => textWidth(nameOf(node), theme.font))) + 44;
  let top = below;
  const blocks = watched.map((each, i): Block => {
    const left = narrow ? 0 : (across + gap) * i;
    const [start, end] = [left + room, left + across - 6];
    const from = top + head;
    const x = scaleLinear([0, quarters * 3], [start, end]);
    const at = (month: string): number => monthsBetween(first, month) - 1;
    const strips = each.laboratories.map((laboratory, n): Strip => {
      const bottom = from + strip * (n + 1) - 8;
      const y = scaleLinear([0, 1], [bottom, bottom - tall]);
      return {
        laboratory,
        top: bottom - tall,
        bottom,
        usual: y(each.all.share),
        points: laboratory.quarters.map((quarter) => ({
          quarter,
          x: x(at(quarter.from) + 1.5),
          y: y(quarter.share.estimate.value),
        })),
        off: laboratory.off.map((period) => ({
          from: x(at(period.from)),
          to: x(period.until === null ? quarters * 3 : at(period.until) + 1),
        })),
      };
    });
    const bottom = from + strip * each.laboratories.length;
    if (narrow) top = bottom + foot + underAxis + 12;
    return { watched: each, left, top: from - head, start, end, across, strips, bottom, x };
  });
  return { blocks, height: Math.max(...blocks.map(({ bottom }) => bottom)) + foot + underAxis };
}

/** How wide the area of a quarter is. */
export const areaOf = ({ x }: Block): number => Math.max(widestMark, x(3) - x(0));
