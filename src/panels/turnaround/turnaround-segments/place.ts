import { scaleLinear } from "d3-scale";
import { type Segment, segmentNames } from "../../../cubes/codes.ts";
import { ends } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { consecutive, daysShown, type SegmentModel, type Unsupplied, type Walked } from "./model.ts";

const top = 54;
const gap = 12;
const header = 30;
const barBelow = (width: number): number => (isNarrow(width) ? 16 : 0);

export type Line = Walked | Unsupplied;
/** Names in the language of the figure. */
export type Labels = {
  readonly specimen: (name: Walked["specimen"]) => string;
  readonly segment: (name: Segment) => string;
};

/** Where the columns of the figure stand, from left to right: name of specimen, plot, and numbers by their right edges. Pixels. */
export type Columns = {
  readonly specimen: number;
  readonly from: number;
  readonly right: number;
  readonly median: number;
  readonly completed: number;
  readonly open: number;
  /** How far the bars stand below the names of their specimens: on a phone they have the whole width. */
  readonly below: number;
  readonly days: readonly [first: number, last: number];
  readonly x: (days: number) => number;
};

export function placeColumns(
  present: SegmentModel["present"],
  lines: readonly Line[],
  { width }: Size,
  labels: Labels,
): Columns {
  const narrow = isNarrow(width);
  const specimenWidth = Math.max(...present.map((name) => textWidth(labels.specimen(name), theme.font))) + 10;
  const specimen = narrow
    ? 0
    : Math.max(...segmentNames.map((name) => textWidth(labels.segment(name), theme.font, true)));
  const [median, completed] = narrow ? [width - 84, width - 44] : [width - 110, width - 56];
  const right = narrow ? width - 8 : median - 56;
  const days = ends("days", daysShown(lines));
  const x = scaleLinear([...days], [narrow ? 6 : specimen + specimenWidth + 6, right - 12]);
  return { specimen, from: x(days[0]), right, median, completed, open: width, below: barBelow(width), days, x };
}

type Block = {
  readonly segment: Segment;
  readonly y: number;
  readonly lines: readonly { readonly line: Line; readonly y: number }[];
};
/** A section of blocks under a title; `y` is where its first block begins. Blocks and lines by their middles. */
export type Section = { readonly y: number; readonly title: number; readonly blocks: readonly Block[] };

/** The steps one after another, then the longer spans: a block a segment, in it a line a specimen. */
export function placeSections(present: number, lines: readonly Line[], { width }: Size) {
  const narrow = isNarrow(width);
  const named = narrow ? theme.line : 0;
  const line = theme.line + barBelow(width);
  const height = named + line * present + gap;
  const spans = segmentNames.filter((name) => !consecutive.includes(name));
  const blocksOf = (segments: readonly Segment[], from: number): Block[] =>
    segments.map((segment, i) => {
      const y = from + height * i + theme.line / 2;
      const own = lines.filter((line) => line.segment === segment);
      return { segment, y, lines: own.map((each, j) => ({ line: each, y: y + named + line * j })) };
    });
  const first = top + (narrow ? header : 4);
  const second = top + (narrow ? 2 : 1) * header + height * consecutive.length + 8;
  const section = (y: number, segments: readonly Segment[]): Section => ({
    y,
    title: y - 12,
    blocks: blocksOf(segments, y),
  });
  return {
    heads: top - 8,
    steps: section(first, consecutive),
    spans: section(second, spans),
    bottom: second + height * spans.length,
  };
}

/** Whether all of a line's days fit between the edges of the plot. */
export const fits = (line: Line, { days: [first], right, x }: Columns): boolean =>
  !("days" in line) || line.days === null || (x(line.days.p90) <= right && line.days.p25 >= first);
