import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { xAxis, yAxis } from "./axis.ts";
import { type Label, placeLabels, type Spot } from "./place-labels.ts";
import type { StepPoint } from "./step.ts";
import { type Markup, svg } from "./svg.ts";
import { type Pick, symbol } from "./symbol.ts";
import { spread, textWidth } from "./text.ts";

export type FunnelPoint = {
  readonly trials: number;
  readonly share: number;
  /** The point's own interval, drawn where there are no limits to hold it against. */
  readonly low: number;
  readonly high: number;
  /** Written beside the dot; null for none. */
  readonly name: string | null;
  readonly reading: string;
  readonly few: boolean;
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

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
const dot = 5;
/** So that the largest point does not lie on the edge. */
const headroom = 1.06;

const path = line<StepPoint>()
  .x((d) => d.x)
  .y((d) => d.y)
  .digits(1);

/** The lowest share on the axis, a fifth: below every one of the given shares. */
export const lowestShare = (least: readonly number[]): number =>
  shares.findLast((share) => share < Math.min(0.6, ...least)) ?? 0;

/** Spots for a name close to its dot, nearest first. */
const around = ({ x, y }: StepPoint): Spot[] =>
  [0, 17].flatMap((far): Spot[] => [
    { x: x + 9, y: y + 5 + far, anchor: "start" },
    { x: x - 9, y: y + 5 + far, anchor: "end" },
    { x, y: y - 12 - far, anchor: "middle" },
    { x, y: y + 21 + far, anchor: "middle" },
    { x: x + 8, y: y - 8 - far, anchor: "start" },
    { x: x + 8, y: y + 18 + far, anchor: "start" },
    { x: x - 8, y: y - 8 - far, anchor: "end" },
    { x: x - 8, y: y + 18 + far, anchor: "end" },
  ]);

const nowhere: Spot = { x: 0, y: 0, anchor: "start" };

/**
 * A funnel plot within a box of pixels: a dot a point by trials and share, limits around the overall share, words of
 * the lines in the right margin; 40 pixels of axis words stand below the box. Shares from `lowest` to 1.
 */
export function funnel(
  { points, curve, overall, target }: FunnelData,
  lowest: number,
  box: FunnelBox,
  text: FunnelText,
  className: string,
): Markup {
  const largest = Math.max(...points.map(({ trials }) => trials));
  const limits = curve?.(Math.floor(largest * headroom)) ?? [];
  const end = limits.at(-1);
  const y = scaleLinear([lowest, 1], [box.bottom, box.top]).clamp(true);

  const margin = [
    ...(end
      ? [
          { share: end.high998, text: text.limit998, className: "soft" },
          { share: end.high95, text: text.limit95, className: "soft" },
          { share: end.low95, text: text.limit95, className: "soft" },
          { share: end.low998, text: text.limit998, className: "soft" },
        ]
      : []),
    ...(overall ? [{ ...overall, className: `strong ${className}` }] : []),
    ...(target ? [{ ...target, className: "" }] : []),
  ];
  const left = box.left + 46;
  const right = box.right - Math.max(0, ...margin.map((each) => textWidth(each.text, 14, true))) - 10;
  const x = scaleLinear([0, largest * headroom], [left, right]);
  const heights = spread(
    margin.map(({ share }) => ({ at: y(share), height: 17 })),
    box.top - 10,
    box.bottom + 10,
  );

  const curveOf = (key: keyof Limits): StepPoint[] =>
    limits.filter((each) => each[key] >= lowest).map((each) => ({ x: x(each.n), y: y(each[key]) }));
  const limitLine = (key: keyof Limits, dashed: string): Markup =>
    svg`<path class="limit ${dashed}" d="${path(curveOf(key))}"/>`;
  const across = (share: number, name: string): Markup =>
    svg`<line class="${name}" x1="${left}" x2="${right}" y1="${y(share)}" y2="${y(share)}"/>`;

  const dots = points.map((point) => ({ x: x(point.trials), y: y(point.share) }));
  const spots = placeLabels(
    [
      ...dots.map((at): Label => ({ text: "●", spots: [{ x: at.x, y: at.y + 4, anchor: "middle" }] })),
      ...points.map(({ name }, i): Label => ({ text: name ?? "", spots: name ? around(dots[i] ?? nowhere) : [] })),
    ],
    [],
    { left, right: right + 4, top: box.top - 8, bottom: box.bottom - 2 },
  ).slice(dots.length);

  return svg`${yAxis(
    shares
      .filter((share) => share >= lowest)
      .map((share) => ({ at: y(share), label: share === 1 ? text.percent(1) : String(Math.round(share * 100)) })),
    left,
    right,
  )}${xAxis(
    x
      .ticks(5)
      .filter(Number.isInteger)
      .map((n) => ({ at: x(n), label: text.count(n) })),
    { top: box.bottom, bottom: box.bottom, title: text.axis, left },
  )}${
    limits.length > 0 && [
      limitLine("low95", "dashed"),
      limitLine("high95", "dashed"),
      limitLine("low998", ""),
      limitLine("high998", ""),
    ]
  }${overall && across(overall.share, `stroke ${className}`)}${target && across(target.share, "goal dotted")}${margin.map(
    (each, i) =>
      svg`<text class="${each.className}" x="${right + 8}" y="${heights[i] ?? 0}" dy=".35em">${each.text}</text>`,
  )}${points.map((point, i) => {
    const at = dots[i] ?? nowhere;
    const spot = spots[i] ?? nowhere;
    return symbol(
      point.reading,
      svg`<circle class="ring" cx="${at.x}" cy="${at.y}" r="12"/>${
        limits.length === 0 &&
        svg`<line class="stroke ${className}" x1="${at.x}" x2="${at.x}" y1="${y(point.low)}" y2="${y(point.high)}"/>`
      }<circle class="${point.few ? "hollow" : `full ${className}`}" cx="${at.x}" cy="${at.y}" r="${point.few ? dot - 0.5 : dot}"/>${
        point.name !== null &&
        svg`<text class="halo" x="${spot.x}" y="${spot.y}" text-anchor="${spot.anchor}">${point.name}</text>`
      }`,
      point.few ? "few" : "",
      point.pick,
    );
  })}`;
}
