import { sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Estimate } from "../stats/interval.ts";
import type { Tick } from "./axis.ts";
import { end } from "./ends.ts";
import type { Size } from "./frame.ts";
import type { Area } from "./hit.ts";
import type { Pick } from "./pick.ts";
import { roundShares } from "./share-axis.ts";
import { shorten } from "./shorten.ts";
import { wrap } from "./text.ts";
import { isNarrow, theme } from "./theme.ts";
import { widest } from "./widest.ts";

/** One share of a whole as a bar from zero; every text ready to be shown. */
export type ShareBar = {
  readonly label: string;
  /** The whole row as a sentence. */
  readonly reading: string;
  /** From 0 to 1; null where there is no denominator. */
  readonly share: Readonly<Estimate> | null;
  /** A share to hold it against, drawn as an upright line. */
  readonly reference: number | null;
  readonly percent: string;
  /** n / N. */
  readonly ratio: string;
  /** Too few for a share: grey. */
  readonly few: boolean;
  readonly strong: boolean;
  /** A line above parts the row from those before. */
  readonly apart: boolean;
  /** The specimen that it is about, for its colour. */
  readonly specimen?: "blood" | "tissue";
  readonly pick?: Pick;
};
export type ShareBarWords = {
  readonly axis: string;
  readonly ratio: string;
  /** What the upright lines are; null without any. */
  readonly reference: string | null;
  /** Rows of another figure that is to have the same axis. */
  readonly alike?: readonly ShareBar[];
  /** Rows of another figure above or below, whose texts are to stand in the same columns. */
  readonly beside?: readonly ShareBar[];
};

/** A row in its place: its bar on the height `y`, its texts on `textY`. */
type PlacedBar = {
  readonly row: ShareBar;
  readonly area: Area;
  readonly y: number;
  readonly textY: number;
  /** Its label in lines, each on its height. */
  readonly label: readonly { readonly text: string; readonly y: number }[];
  readonly bar: { readonly x: number; readonly width: number; readonly low: number; readonly high: number } | null;
  readonly reference: number | null;
};
export type PlacedShareBars = {
  readonly height: number;
  readonly narrow: boolean;
  /** Where bars begin, and between which heights. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Where percentages end. */
  readonly percentRight: number;
  readonly heading: readonly string[];
  readonly key: { readonly y: number; readonly text: string } | null;
  readonly ticks: readonly Tick[];
  /** Heights of the lines that part rows. */
  readonly rules: readonly number[];
  readonly bars: readonly PlacedBar[];
};

const headingLine = 18;
/** From one line of a label to the next. */
const labelLine = 18;
/** A round share over the largest, and the ticks up to it. */
function axisOf(rows: readonly ShareBar[], mostSteps: number) {
  const reached = rows
    .flatMap(({ share, reference }) => [share?.high ?? null, reference])
    .filter((each) => each !== null);
  return roundShares(end("share", Math.max(0.05, ...reached)), mostSteps);
}

/** Bars beside their labels, or on a phone under them, and between the lines of the axis. */
export function placeShareBars(rows: readonly ShareBar[], { width }: Size, words: ShareBarWords): PlacedShareBars {
  const narrow = isNarrow(width);
  const scaled = [...rows, ...(words.alike ?? [])];
  const aligned = [...scaled, ...(words.beside ?? [])];
  const ratioLeft = width - widest([words.ratio, ...aligned.map(({ ratio }) => ratio)]);
  const percentRight = ratioLeft - 12;
  const percentLeft = percentRight - widest(["100 %", ...aligned.map(({ percent }) => percent)], true);
  const labels = aligned.map(({ label }) => label);
  const room = Math.min(widest(labels, true), width * 0.38);
  const left = narrow ? 5 : room + 14;
  const right = narrow ? width - 20 : percentLeft - 16;
  const { end: last, ticks } = axisOf(scaled, narrow ? 4 : 5);
  const x = scaleLinear([0, last], [left, right]);
  const heading = wrap(words.axis, (narrow ? ratioLeft : percentLeft) - left - 12, theme.font);
  const keyTop = headingLine * heading.length + 8;
  const top = keyTop + (words.reference === null ? 2 : 24);

  const linesOf = ({ label, strong }: ShareBar): readonly string[] => {
    const most = narrow ? percentLeft - 8 : room;
    return wrap(label, most, theme.font, strong).map((line) => shorten(line, most, theme.font, strong));
  };
  const lines = rows.map(linesOf);
  const heights = lines.map(({ length }) => (narrow ? 46 : 28) + labelLine * (length - 1));
  const topOf = (i: number): number => top + sum(heights.slice(0, i));

  const placeBar = (row: ShareBar, i: number): PlacedBar => {
    const from = topOf(i);
    const own = lines[i] ?? [];
    const height = topOf(i + 1) - from;
    const y = from + (narrow ? height - 13 : height / 2);
    const firstLine = narrow ? from + 14 : y - (labelLine * (own.length - 1)) / 2;
    const { share, reference } = row;
    return {
      row,
      area: { x: 0, y: from + 1, width, height: height - 2 },
      y,
      textY: narrow ? firstLine : y,
      label: own.map((text, nth) => ({ text, y: firstLine + labelLine * nth })),
      bar: share && { x: x(0), width: x(share.value) - x(0), low: x(share.low), high: x(share.high) },
      reference: reference === null ? null : x(reference),
    };
  };
  const bottom = topOf(rows.length);
  return {
    height: bottom + 28,
    narrow,
    left,
    top,
    bottom,
    percentRight,
    heading,
    key: words.reference === null ? null : { y: keyTop, text: shorten(words.reference, width - left - 20, theme.font) },
    ticks: ticks.map((share, i) => ({
      at: x(share),
      label: `${Math.round(share * 100)}${i === ticks.length - 1 ? "\u00a0%" : ""}`,
    })),
    rules: rows.flatMap(({ apart }, i) => (apart ? [topOf(i)] : [])),
    bars: rows.map(placeBar),
  };
}
