import { type FunnelBox, funnel, lowestShare } from "../../marks/funnel.ts";
import type { Markup } from "../../marks/svg.ts";
import type { Compared, Comparison } from "../../stats/compared.ts";
import { enough } from "../../stats/few.ts";
import { funnelCurve } from "../../stats/funnel-place.ts";
import { type Format, nbsp } from "../../words/format.ts";

/** What stands at the points and lines of a funnel. */
export type FunnelWords = {
  /** Beside a point; null for none. */
  readonly name: (point: Compared) => string | null;
  readonly reading: (point: Compared) => string;
  /** The filter that choosing a point sets. */
  readonly key: "site" | "node";
  /** The codes of the points to be marked. */
  readonly chosen: readonly string[];
  readonly axis: string;
  readonly overall: string;
  readonly target: { readonly share: number; readonly text: string } | null;
};

/** Where an axis of shares begins so that every share, and every limit or interval, stands on it. */
export const lowestOf = (points: readonly Compared[]): number =>
  lowestShare(
    points.flatMap(({ share: { estimate }, against }) => [
      estimate.value,
      against ? against.limits.low998 : estimate.low,
    ]),
  );

/** Shares against the limits around their overall share; one alone has its own interval in place of limits. */
export function drawComparison(
  { points, overall, spread }: Comparison,
  words: FunnelWords,
  lowest: number,
  box: FunnelBox,
  className: string,
  f: Format,
): Markup {
  const { value } = overall.estimate;
  const compared = points.length > 1;
  return funnel(
    {
      points: points.map((point) => ({
        trials: point.weight,
        share: point.share.estimate.value,
        low: point.share.estimate.low,
        high: point.share.estimate.high,
        name: words.name(point),
        reading: words.reading(point),
        few: !enough(point.share.trials),
        chosen: words.chosen.includes(point.code),
        pick: { key: words.key, value: point.code },
      })),
      curve: compared ? (largest) => funnelCurve(value, largest, spread) : null,
      overall: compared ? { share: value, text: words.overall } : null,
      target: words.target,
    },
    lowest,
    box,
    {
      axis: words.axis,
      limit95: f.percent(0.95),
      limit998: `${f.number(99.8)}${nbsp}%`,
      percent: f.percent,
      count: f.count,
    },
    className,
  );
}
