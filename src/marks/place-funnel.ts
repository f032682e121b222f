import { scaleLinear } from "d3-scale";
import { end } from "./ends.ts";
import { type FunnelName, nameSpots } from "./funnel-names.ts";
import type { Pick } from "./pick.ts";
import type { Spot } from "./place-labels.ts";
import { shortenName } from "./shorten.ts";
import type { StepPoint } from "./step.ts";
import { spread, textWidth } from "./text.ts";
import { theme } from "./theme.ts";

export type FunnelPoint = {
  readonly trials: number;
  readonly share: number;
  /** The point's own interval, drawn where there are no limits to hold it against. */
  readonly low: number;
  readonly high: number;
  /** Written beside the dot, in no language; null for none. */
  readonly name: string | null;
  readonly reading: string;
  readonly few: boolean;
  /** Marked: what the reader has chosen. */
  readonly chosen?: boolean;
  readonly pick?: Pick;
};
type Limits = { readonly low95: number; readonly high95: number; readonly low998: number; readonly high998: number };
/** A level of shares, drawn across, with its words in the margin. */
export type Level = { readonly share: number; readonly text: string };
export type FunnelData = {
  readonly points: readonly FunnelPoint[];
  /** Answers the limits from one trial to so many; null where there is nothing to compare. */
  readonly curve: ((largest: number) => readonly (Limits & { readonly n: number })[]) | null;
  readonly overall: Level | null;
  readonly target: Level | null;
};
export type FunnelText = {
  readonly axis: string;
  /** Words for the inner and the outer limits. */
  readonly limit95: string;
  readonly limit998: string;
  readonly percent: (share: number) => string;
  readonly count: (n: number) => string;
};
export type FunnelBox = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PlacedFunnel = ReturnType<typeof placeFunnel>;
export type PlacedPoint = StepPoint & {
  readonly point: FunnelPoint;
  /** Where its own interval ends. */
  readonly low: number;
  readonly high: number;
  /** Its name as far as there is room, and where it stands; null where it has none. */
  readonly name: (FunnelName & { readonly spot: Spot }) | null;
};

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** So that the largest point does not lie on the edge. */
const headroom = 1.06;

/** The lowest share on the axis, a fifth: below every one of the given shares. */
export const lowestShare = (least: readonly number[]): number =>
  shares.findLast((share) => share < Math.min(0.6, ...least)) ?? 0;

/** The words of the lines in the right margin, each at its share. */
function marginOf(end: Limits | undefined, { overall, target }: FunnelData, text: FunnelText, className: string) {
  const soft = (share: number, words: string) => ({ share, text: words, className: "soft" });
  return [
    ...(end
      ? [
          soft(end.high998, text.limit998),
          soft(end.high95, text.limit95),
          soft(end.low95, text.limit95),
          soft(end.low998, text.limit998),
        ]
      : []),
    ...(overall ? [{ ...overall, className: `strong ${className}` }] : []),
    ...(target ? [{ ...target, className: "" }] : []),
  ];
}

/** Where everything stands in a funnel plot: dots by trials and share, limits around the overall share. Shares from `lowest` to 1. */
export function placeFunnel(data: FunnelData, lowest: number, box: FunnelBox, text: FunnelText, className: string) {
  const { points, curve, overall, target } = data;
  const largest = end("trials", Math.max(...points.map(({ trials }) => trials)));
  const limits = curve?.(Math.floor(largest * headroom)) ?? [];
  const y = scaleLinear([lowest, 1], [box.bottom, box.top]).clamp(true);
  const margin = marginOf(limits.at(-1), data, text, className);
  const left = box.left + 46;
  const right = box.right - Math.max(0, ...margin.map((each) => textWidth(each.text, theme.font, true))) - 10;
  const x = scaleLinear([0, largest * headroom], [left, right]);
  const heights = spread(
    margin.map(({ share }) => ({ at: y(share), height: 17 })),
    box.top - 10,
    box.bottom + 10,
  );
  const curveOf = (key: keyof Limits): StepPoint[] =>
    limits.filter((each) => each[key] >= lowest).map((each) => ({ x: x(each.n), y: y(each[key]) }));
  const dots = points.map((point) => ({ x: x(point.trials), y: y(point.share) }));
  // What is chosen is named in full where its name fits at all.
  const names = points.map(({ name, chosen = false }): FunnelName | null => {
    const room = (right - left) * (chosen ? 1 : 0.7);
    return name === null ? null : { text: shortenName(name, room, theme.font, chosen), bold: chosen };
  });
  const spots = nameSpots(names, dots, { left: left - 4, right: right + 4, top: box.top - 8, bottom: box.bottom - 2 });
  return {
    left,
    right,
    levels: shares.filter((share) => share >= lowest).map((share) => ({ at: y(share), share })),
    trials: x
      .ticks(Math.min(5, (right - left) / 60))
      .filter(Number.isInteger)
      .map((n) => ({ at: x(n), n })),
    limits:
      limits.length === 0
        ? null
        : {
            low95: curveOf("low95"),
            high95: curveOf("high95"),
            low998: curveOf("low998"),
            high998: curveOf("high998"),
          },
    overall: overall && y(overall.share),
    target: target && y(target.share),
    margin: heights.flatMap((at, i) => margin.slice(i, i + 1).map((words) => ({ ...words, y: at }))),
    points: dots.flatMap((dot, i) =>
      points.slice(i, i + 1).map((point): PlacedPoint => {
        const [name, spot] = [names[i], spots[i]];
        return {
          ...dot,
          point,
          low: y(point.low),
          high: y(point.high),
          name: name && spot ? { ...name, spot } : null,
        };
      }),
    ),
  };
}
