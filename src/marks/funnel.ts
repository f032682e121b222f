import { xAxis, yAxis } from "./axis.ts";
import {
  type FunnelBox,
  type FunnelData,
  type FunnelText,
  type PlacedFunnel,
  type PlacedPoint,
  placeFunnel,
} from "./place-funnel.ts";
import { type StepPoint, straightPath } from "./step.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { fewClass } from "./theme.ts";

export { type FunnelBox, type FunnelPoint, lowestShare } from "./place-funnel.ts";

const dot = 5;

/**
 * A funnel plot within a box of pixels: a dot a point by trials and share, limits around the overall share, words of
 * the lines in the right margin; 40 pixels of axis words stand below the box, and a line more for each that their title is broken into. Shares from `lowest` to 1.
 */
export function funnel(data: FunnelData, lowest: number, box: FunnelBox, text: FunnelText, className: string): Markup {
  const placed = placeFunnel(data, lowest, box, text, className);
  const { left, right, limits, overall, target } = placed;
  const across = (y: number, name: string): Markup =>
    svg`<line class="${name}" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`;
  const level = (share: number): string => (share === 1 ? text.percent(1) : String(Math.round(share * 100)));
  return svg`${[
    yAxis(
      placed.levels.map(({ at, share }) => ({ at, label: level(share) })),
      left,
      right,
    ),
    xAxis(
      placed.trials.map(({ at, n }) => ({ at, label: text.count(n) })),
      { top: box.bottom, bottom: box.bottom, title: text.axis, left, within: [box.left, box.right] },
    ),
    limits && drawLimits(limits),
    overall !== null && across(overall, `stroke ${className}`),
    target !== null && across(target, "goal dotted"),
    placed.margin.map(
      (words) => svg`<text class="${words.className}" x="${right + 8}" y="${words.y}" dy=".35em">${words.text}</text>`,
    ),
    placed.points.map((point) => drawPoint(point, limits === null, className)),
  ]}`;
}

const drawLimits = ({ low95, high95, low998, high998 }: NonNullable<PlacedFunnel["limits"]>): Markup[] => {
  const limit = (points: readonly StepPoint[], dashed: string): Markup =>
    svg`<path class="limit ${dashed}" d="${straightPath([...points])}"/>`;
  return [limit(low95, "dashed"), limit(high95, "dashed"), limit(low998, ""), limit(high998, "")];
};

/** A dot with its name and, where there are no limits to hold it against, its own interval. */
function drawPoint({ point, x, y, low, high, name }: PlacedPoint, alone: boolean, className: string): Markup {
  const { few, chosen = false, reading, pick } = point;
  return symbol(
    reading,
    svg`<circle class="ring" cx="${x}" cy="${y}" r="12"/>${
      alone && svg`<line class="stroke ${className}" x1="${x}" x2="${x}" y1="${low}" y2="${high}"/>`
    }${chosen && svg`<circle class="stroke ${className}" fill="none" cx="${x}" cy="${y}" r="9"/>`}<circle class="${few ? "hollow" : `full ${className}`}" cx="${x}" cy="${y}" r="${few ? dot - 0.5 : dot}"/>${
      name &&
      svg`<text class="halo${chosen && " strong"}" x="${name.spot.x}" y="${name.spot.y}" text-anchor="${name.spot.anchor}" translate="no">${name.text}</text>`
    }`,
    fewClass(few),
    pick,
  );
}
