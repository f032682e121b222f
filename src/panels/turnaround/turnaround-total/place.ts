import { scaleLinear } from "d3-scale";
import type { Specimen } from "../../../cubes/codes.ts";
import { lastDayShown } from "../../../marks/days-shown.ts";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import type { StepBand, StepPoint } from "../../../marks/step.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Followed, TotalModel } from "./model.ts";

type Scale = (value: number) => number;
/** Where the plot stands: `x` places days since receipt, `y` the share reported. Pixels. */
export type Plot = {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the words of the targets begin. */
  readonly goalsTop: number;
  /** The last day shown. */
  readonly last: number;
  readonly x: Scale;
  readonly y: Scale;
};

const nameSize = 15;
const underName = 18;

/** The plot under so many lines for targets; `week` days make a week on its axis, and targets lie only among calendar days. */
export function placePlot({ followed, shown }: TotalModel, { width }: Size, goals: number, week: number): Plot {
  const narrow = isNarrow(width);
  const [left, right] = [46, width - (narrow ? 14 : 116)];
  const goalsTop = narrow ? theme.line * followed.length + 6 : 0;
  const top = goalsTop + theme.line * goals + 10;
  const bottom = top + (narrow ? 220 : 260);
  const fits = shown.flatMap(({ median, goals }) => [
    ...(median.day === null ? [] : [median.day]),
    ...(week === 7 ? goals.map(({ target }) => target.days + 1) : []),
  ]);
  const last = end("days", lastDayShown(shown, fits, week));
  return {
    narrow,
    left,
    right,
    top,
    bottom,
    goalsTop,
    last,
    x: scaleLinear([0, last], [left, right]),
    y: scaleLinear([0, 1], [bottom, top]),
  };
}

export type Text = { readonly text: string; readonly x: number; readonly y: number };
type Named = { readonly specimen: Specimen; readonly name: string; readonly text: string };
type PlacedName = { readonly specimen: Specimen; readonly name: Text; readonly texts: readonly Text[] };

/** The name of each specimen with a text: on a line of its own above a narrow plot, else where its curve ends. */
export function placeNames(followed: readonly Followed[], named: readonly Named[], plot: Plot): PlacedName[] {
  const { narrow, right, top, bottom, last, y } = plot;
  const wide = Math.max(...named.map(({ name }) => textWidth(name, nameSize, true)));
  const ends = spread(
    followed.map(({ curve }) => ({ at: y(curve.n === 0 ? 0 : shareBy(curve, last).value) + 12, height: 62 })),
    top - 12,
    bottom + 24,
  );
  return named.map(({ specimen, name, text }, i) => {
    if (narrow) {
      const line = nameSize + theme.line * i;
      return { specimen, name: { text: name, x: 0, y: line }, texts: [{ text, x: wide + 10, y: line }] };
    }
    const [x, line] = [right + 14, (ends[i] ?? top) - 14];
    const texts = wrap(text, 100, theme.font).map((part, j) => ({ text: part, x, y: line + underName * (j + 1) }));
    return { specimen, name: { text: name, x, y: line }, texts };
  });
}

/** A target's words, on its line above the plot; left of their day, and never past an edge. */
export function placeGoal(label: string, day: number | null, i: number, plot: Plot, { width }: Size) {
  const wide = textWidth(label, theme.font);
  const at = day === null ? null : plot.x(day);
  return {
    /** The upright line of the target; null where it has no day on the axis. */
    at,
    area: {
      x: at === null ? plot.left : Math.max(0, Math.min(at - 4, width - wide)),
      y: plot.goalsTop + theme.line * i,
      width: wide,
      height: theme.line,
    },
  };
}

/** The last day of which a curve says anything: after the last follow-up it does not, unless all have ended. */
export function lastKnown({ curve: { steps } }: Followed, last: number): number {
  const end = steps.at(-1);
  if (end === undefined) return 0;
  return end.survival === 0 ? last : Math.min(last, end.day);
}

/** A curve and its band, cut at the last day shown; they go on to it where the samples do. */
export function placeCurve(
  { curve: { steps } }: Followed,
  { x, y, last }: Plot,
): { readonly line: readonly StepPoint[]; readonly band: readonly StepBand[] } {
  const inside = steps.filter((step) => step.day <= last);
  const end = inside.at(-1);
  const goesOn = end !== undefined && (end.survival === 0 || inside.length < steps.length);
  // Where nobody is left to wait the curve has no limits, and the band closes on it.
  const band = inside.flatMap(({ day, survival, low, high }) =>
    survival < 1 ? [{ x: x(day), low: y(1 - (high ?? survival)), high: y(1 - (low ?? survival)) }] : [],
  );
  const edge = band.at(-1);
  return {
    line: [
      { x: x(0), y: y(0) },
      ...inside.map(({ day, survival }) => ({ x: x(day), y: y(1 - survival) })),
      ...(goesOn ? [{ x: x(last), y: y(1 - end.survival) }] : []),
    ],
    band: goesOn && edge ? [...band, { ...edge, x: x(last) }] : band,
  };
}
