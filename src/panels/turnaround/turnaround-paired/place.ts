import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { type Bin, type Binned, binned } from "./bins.ts";
import type { Paired } from "./model.ts";

const tallest = 240;
const largestDot = 11;
const smallestDot = 5;
const perDot = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const weeksBetween = [1, 2, 4, 8, 13, 26, 52, 104];
const edge = 8;

type Scale = (days: number) => number;
/** The axis of days, and how large a dot is. Pixels. */
export type Plane = Binned & {
  readonly left: number;
  readonly right: number;
  /** Where a day begins, and where what was found on it stands. */
  readonly x: Scale;
  readonly middle: Scale;
  /** The width of a bin. */
  readonly step: number;
  readonly dot: number;
  /** Patients to a dot. */
  readonly each: number;
  /** Dots in the highest pile. */
  readonly highest: number;
};

/** Bins as narrow as dots of them can be told apart, and dots as large as the highest pile allows, each of no fewer patients than `fewest`. */
export function placePlane({ differences }: Paired, { width }: Size, week: number, fewest = 1): Plane {
  const [left, right] = [edge, width - edge];
  const cut = binned(differences, Math.floor((right - left) / 6), week);
  const x = scaleLinear([cut.first, cut.last + 1], [left, right]);
  const step = x(cut.width) - x(0);
  const most = end("patients", Math.max(1, ...cut.bins.map(({ count }) => count)));
  const fits = Math.min(largestDot, step - 1, (tallest * fewest) / most - 1);
  const dot = fits >= smallestDot ? fits : Math.max(3, Math.min(largestDot, step - 1));
  const each = perDot.find((n) => n >= fewest && Math.ceil(most / n) * (dot + 1) <= tallest + 1) ?? most;
  const middle = (days: number): number => x(days + (cut.width === 1 ? 0.5 : 0));
  return { ...cut, left, right, x, middle, step, dot, each, highest: Math.ceil(most / each) };
}

/** Days of the axis that are named: 0, and others at equal distances. */
export function ticksOf({ first, last, x }: Plane, week: number): number[] {
  const between = [1, ...weeksBetween.map((weeks) => weeks * week)];
  const tick = between.find((days) => x(days) - x(0) >= 44) ?? 104 * week;
  const from = Math.ceil(first / tick);
  return Array.from({ length: Math.floor(last / tick) - from + 1 }, (_, i) => (from + i) * tick);
}

/** The dots of a bin, piled up from the axis: the last one is smaller where it stands for fewer patients. */
export function placePile({ from, to, count }: Bin, { x, dot, each }: Plane, bottom: number) {
  const at = (x(from) + x(to + 1)) / 2;
  const dots = Array.from({ length: Math.ceil(count / each) }, (_, i) => ({
    y: bottom - 3 - (i + 0.5) * (dot + 1),
    r: (dot / 2) * Math.sqrt(Math.min(1, count / each - i)),
  }));
  return { at, dots };
}

/** Words over both sides of a day: beside one another where there is room, else one line below the other. */
export function placeSides(tissue: string, blood: string, zero: number, { width }: Size) {
  const [tissueWide, bloodWide] = [textWidth(tissue, theme.font, true), textWidth(blood, theme.font, true)];
  const parted = tissueWide + bloodWide + 24 <= width;
  const centre = Math.max(tissueWide + 12, Math.min(zero, width - bloodWide - 12));
  return {
    height: parted ? 22 : 44,
    /** Where the words on the left end, and those on the right begin. */
    tissueEnd: parted ? centre - 12 : Math.max(tissueWide, zero - 8),
    bloodStart: parted ? centre + 12 : Math.min(width - bloodWide, zero + 8),
    bloodLine: parted ? 15 : 36,
  };
}

/** The shift with its limits, and its words behind it, or before it where they do not fit. */
export function placeShift({ centre, interval }: Paired, label: string, { middle }: Plane, { width }: Size) {
  const [low, high] = interval ? [middle(interval.low), middle(interval.high)] : [middle(centre), middle(centre)];
  const room = textWidth(label, theme.font, true) + 12;
  const behind = high + room <= width;
  const over = !behind && low - room < 0;
  return {
    low,
    mid: middle(centre),
    high,
    from: Math.max(0, low - 8),
    wide: high - low + 16,
    text: behind ? high + 12 : over ? width : low - 12,
    /** How far the words stand over the line: where there is room on neither side of it. */
    up: over ? 18 : 0,
    anchor: behind ? "start" : "end",
  } as const;
}
