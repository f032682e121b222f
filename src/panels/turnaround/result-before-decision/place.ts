import { sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Specimen } from "../../../cubes/codes.ts";
import type { Tick } from "../../../marks/axis.ts";
import { daysRead } from "../../../marks/day-reading.ts";
import { weekly } from "../../../marks/days-shown.ts";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import type { StepPoint } from "../../../marks/step.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Format } from "../../../words/format.ts";
import { type Competing, competing, type DecisionModel, type Ended } from "./model.ts";
import type { DecisionWords } from "./wording.ts";

const { font, line } = theme;
const shares = [0, 0.25, 0.5, 0.75, 1];
const plotHeight = 220;
const gap = 24;
const left = 44;

type Dot = { readonly cause: Competing; readonly y: number; readonly onTick: boolean };
export type Plot = {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly shares: readonly Tick[];
  readonly days: readonly Tick[];
  readonly dayWide: number;
  /** A curve a cause that there was, and where its name stands. */
  readonly curves: readonly {
    readonly cause: Competing;
    readonly points: readonly StepPoint[];
    readonly name: StepPoint;
  }[];
  readonly readings: readonly { readonly day: number; readonly x: number; readonly dots: readonly Dot[] }[];
};
export type Block = {
  readonly ended: Ended;
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly board: readonly string[];
  /** Null without samples. */
  readonly plot: Plot | null;
};
/** Samples that ended after the last day shown. */
export type Late = { readonly specimen: Specimen; readonly count: number };
export type PlacedDecision = {
  readonly blocks: readonly Block[];
  readonly bottom: number;
  readonly foot: readonly string[];
};

/**
 * The last day on the axis, a whole number of weeks (of `week` days): 99 % of the ends lie before it, unless a few outliers would flatten
 * the curves (then four times the day by which 90 % have ended).
 */
export function lastDayShown(ended: readonly Pick<Ended, "ends">[], week = 7): number {
  const wanted = ended.flatMap(({ ends }) => {
    const [most, readable] = [quantile7(ends, 0.99), quantile7(ends, 0.9)];
    return most === null || readable === null ? [] : [Math.min(most, 4 * Math.max(week, readable))];
  });
  return Math.ceil(Math.max(2 * week, ...wanted) / week) * week;
}

type Across = { readonly start: number; readonly end: number; readonly narrow: boolean; readonly last: number };

function placePlot(ended: Ended, top: number, { start, end, narrow, last }: Across, f: Format): Plot {
  const { incidence, causes, pending } = ended;
  const week = f.working ? 5 : 7;
  const bottom = top + plotHeight - 26;
  const x = scaleLinear([0, last], [start, end]);
  const y = scaleLinear([0, 1], [bottom, top]);
  /** The last day of which the shares are known: where samples wait, that of the follow-up. */
  const known = Math.min(last, pending > 0 ? Math.max(0, ...incidence.times) : last);
  const there = competing.filter((cause) => causes[cause] > 0);
  const at = (cause: Competing, day: number): StepPoint => ({ x: x(day), y: y(incidenceBy(incidence, cause, day)) });
  const names = spread(
    there.map((cause) => ({ at: at(cause, known).y, height: 18 })),
    top - 8,
    bottom + 8,
  );
  const ticks = new Set(weekly(last, 9, week));
  const within = incidence.times.filter((day) => day <= known);
  return {
    start,
    end,
    top,
    bottom,
    shares: shares.map((share) => ({ at: y(share), label: share === 1 ? f.percent(share) : String(share * 100) })),
    days: weekly(last, narrow ? 5 : 6, week).map((day) => ({ at: x(day), label: f.count(day) })),
    dayWide: x(1) - x(0),
    curves: there.map((cause, i) => ({
      cause,
      points: [{ x: x(0), y: y(0) }, ...within.map((day) => at(cause, day)), at(cause, known)],
      name: { x: x(known) + 8, y: names[i] ?? 0 },
    })),
    readings: daysRead(last, end - start, week)
      .filter((day) => day <= known)
      .map((day) => ({
        day,
        x: x(day),
        dots: there.map((cause) => ({ cause, y: at(cause, day).y, onTick: ticks.has(day) })),
      })),
  };
}

/** A small chart a specimen, side by side or stacked, on one axis of days. */
export function placeDecision(
  { ended }: DecisionModel,
  { width }: Size,
  words: DecisionWords,
  f: Format,
): PlacedDecision {
  const narrow = isNarrow(width);
  const across = narrow ? width : (width - gap) / 2;
  const drawn = ended.filter(({ n }) => n > 0);
  const last = end("days", lastDayShown(drawn, f.working ? 5 : 7));
  const names = Math.max(...competing.map((cause) => textWidth(words.cause[cause], font))) + 12;
  const heads = ended.map(({ board }) => wrap(words.board(board, f), across, font));
  const headHeight = 26 + line * Math.max(...heads.map((lines) => lines.length));
  const height = headHeight + plotHeight + 52;
  const blocks = ended.map((each, i): Block => {
    const [from, top] = narrow ? [0, i * (height + 8)] : [i * (across + gap), 0];
    const room = { start: from + left, end: from + across - names, narrow, last };
    const plot = each.n > 0 ? placePlot(each, top + headHeight + 6, room, f) : null;
    return { ended: each, left: from, top, across, board: heads[i] ?? [], plot };
  });
  const late = drawn
    .map(({ specimen, ends }) => ({ specimen, count: sum(ends, ({ days, count }) => (days > last ? count : 0)) }))
    .filter(({ count }) => count > 0);
  return {
    blocks,
    bottom: Math.max(...blocks.map(({ top }) => top)) + headHeight + 6 + plotHeight - 26 + 48,
    foot: late.length > 0 ? wrap(words.beyond(late, last, f), width, font) : [],
  };
}
