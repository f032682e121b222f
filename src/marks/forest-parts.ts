import type { ScaleLinear } from "d3-scale";
import type { Estimate } from "../stats/interval.ts";
import { aside } from "./aside.ts";
import { end } from "./ends.ts";
import { interval } from "./interval.ts";
import type { Pick } from "./pick.ts";
import { quarters, roundShares } from "./share-axis.ts";
import { type Markup, svg } from "./svg.ts";
import { textAt } from "./text-at.ts";
import { fewClass, theme } from "./theme.ts";

/** From shares to pixels. */
export type ShareScale = ScaleLinear<number, number>;
export type ForestCount = { readonly count: number; readonly text: string };

/** One share with its interval, and the counts that it is made of; every text ready to be shown. */
export type ForestRow = {
  readonly label: string;
  /** The whole row as a sentence. */
  readonly reading: string;
  readonly estimate: Estimate | null;
  /** Stands where the interval would, when there is none. */
  readonly absent: string;
  /** The share; empty where the numbers are few. */
  readonly percent: string;
  /** n / N. */
  readonly ratio: string;
  /** In the order of the columns; null where the row has none. */
  readonly counts: readonly (ForestCount | null)[];
  /** Too few for a share: drawn hollow and grey. */
  readonly few: boolean;
  readonly strong: boolean;
  /** A line above the row parts it from those before. */
  readonly apart: boolean;
  /** The specimen that the share is of, for its colour; both when it is of neither alone. */
  readonly specimen?: "blood" | "tissue";
  /** Another study's result: a grey tick, never a row of ours. */
  readonly aside?: boolean;
  /** The filter that choosing the row sets. */
  readonly pick?: Pick;
};
export type ForestWords = {
  /** What the shares are, over their axis. */
  readonly axis: string;
  readonly ratio: string;
  /** Over the first row of another study. */
  readonly aside?: string;
  readonly counts: readonly { readonly label: string; readonly className: string }[];
  /** Where all shares are small: the axis ends at a round one over the largest, and not at 100 %. */
  readonly short?: boolean;
};

export const fontSize = theme.font;
export const largestSide = 18;

export const largestCount = (rows: readonly ForestRow[]): number =>
  end("counts", Math.max(1, ...rows.flatMap(({ counts }) => counts.map((each) => each?.count ?? 0))));

/** A square around a point, its area in proportion to a count; the largest count has the largest square. */
export function areaSquare(x: number, y: number, count: number, largest: number, className: string): Markup | null {
  if (count === 0) return null;
  const side = Math.max(1.5, largestSide * Math.sqrt(count / largest));
  return svg`<rect class="full ${className}" x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}"/>`;
}

/**
 * Where the axis ends and what it names: all, or a round share over every share and over what enough units leave open. What few leave
 * open may reach beyond it, but where no row has enough.
 */
export function axisOf(rows: readonly ForestRow[], { short }: ForestWords) {
  if (!short) return { end: 1, ticks: quarters };
  const told = rows.some(({ few }) => !few);
  const reached = rows.flatMap(({ estimate, few }) => (estimate ? [few && told ? estimate.value : estimate.high] : []));
  return roundShares(end("share", Math.max(0.05, ...reached)), 5);
}

/** An interval that goes on beyond the end of its axis. */
const arrow = (x: number, y: number): Markup => svg`<path class="beyond" d="M${x - 6} ${y - 4}l6 4l-6 4"/>`;

/**
 * The estimate of a row on a scale: ours, or the grey tick of another study, whose interval is drawn where it has one.
 * Where there is none, words say so; the scale begins at `left`, and an arrow says where it does not hold the interval.
 */
export function drawEstimate(row: ForestRow, scale: ShareScale, left: number, y: number): Markup {
  const { estimate, few } = row;
  if (estimate === null) return textAt(row.absent, { className: "soft halo", x: left + 8, y, middle: true });
  const { value, low, high } = estimate;
  const [, most = 1] = scale.domain();
  const x = (share: number): number => scale(Math.min(share, most));
  if (row.aside) return aside(x(value), y, low < high ? [x(low), x(high)] : null);
  const drawn = interval({ low: x(low), mid: x(value), high: x(high), y, few }, row.specimen);
  return high > most ? svg`${drawn}${arrow(x(high), y)}` : drawn;
}

/** The class name of a row: too few for a share, or another study's. */
export const rowClass = ({ few, aside }: ForestRow): string => (aside && !few ? "aside" : fewClass(few));

/** 0, 25, 50, 75, 100 %: the unit at the last one only. */
export const percentTick = (share: number, last: number): string =>
  `${Math.round(share * 100)}${share === last ? "\u00a0%" : ""}`;
