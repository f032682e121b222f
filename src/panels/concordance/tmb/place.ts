import { scaleLinear } from "d3-scale";
import { tmbHighFrom as highFrom, type Specimen, specimens } from "../../../cubes/codes.ts";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import type { Area } from "../../../marks/hit.ts";
import { spread } from "../../../marks/text.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { outerDifference, outerMean, type TmbBin, type TmbModel, type TmbRatios } from "./model.ts";

/** A bin's room and the rectangle in it whose area is in proportion to its pairs. */
export type PlacedBin = { readonly bin: TmbBin; readonly room: Area; readonly filled: Area };
/** A ratio of blood to tissue as a line from the origin: the difference it is at each mean. */
export type PlacedLine = {
  readonly line: "upper" | "ratio" | "lower";
  readonly value: number;
  readonly from: { readonly x: number; readonly y: number };
  /** Where it leaves the bins. */
  readonly to: { readonly x: number; readonly y: number };
  readonly label: string;
  /** Where its label ends, or begins where there is no room before the line, and its middle. */
  readonly labelX: number;
  readonly anchor: "start" | "end";
  readonly labelY: number;
};
/** Where a specimen has as many mutations as are high: a line over the bins, and where its label begins. */
export type PlacedHigh = {
  readonly specimen: Specimen;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly labelY: number;
};
export type PlacedTmb = {
  readonly left: number;
  readonly bottom: number;
  readonly means: readonly { readonly mean: number; readonly x: number }[];
  readonly differences: readonly { readonly difference: number; readonly y: number }[];
  readonly bins: readonly PlacedBin[];
  readonly lines: readonly PlacedLine[];
  readonly high: readonly PlacedHigh[];
};

const [top, left] = [34, 34];
const ends = outerDifference + 1;

/** Bins of the mean across, of the difference up, zero in the middle; the lines of the ratio and its limits over them. */
export function placeTmb(
  { ratios, bins }: Pick<TmbModel, "ratios" | "bins">,
  { width }: Size,
  label: LineLabel,
): PlacedTmb {
  const bottom = isNarrow(width) ? 330 : 440;
  const x = scaleLinear([0, outerMean + 2], [left, width - 4]);
  const y = scaleLinear([-ends, ends], [bottom, top]);
  const [wide, high] = [x(2) - x(0), y(0) - y(2)];
  const largest = end("pairs", Math.max(...bins.map(({ pairs }) => pairs)));
  const placeBin = (bin: TmbBin): PlacedBin => {
    const part = Math.max(0.16, Math.sqrt(bin.pairs / largest));
    const size = { width: (wide - 1) * part, height: (high - 1) * part };
    return {
      bin,
      room: { x: x(bin.mean), y: y(bin.difference + 1), width: wide, height: high },
      filled: { x: x(bin.mean + 1) - size.width / 2, y: y(bin.difference) - size.height / 2, ...size },
    };
  };
  return {
    left,
    bottom,
    means: [0, 10, 20, 30, 40].map((mean) => ({ mean, x: x(mean) })),
    differences: [-20, -10, 0, 10, 20].map((difference) => ({ difference, y: y(difference) })),
    bins: bins.map(placeBin),
    lines: ratios === null ? [] : placeLines(ratios, x, y, label),
    high: specimens.map((specimen) => placeHigh(specimen, x, y)),
  };
}

type LineLabel = (line: PlacedLine["line"], value: number) => string;
type Scale = (value: number) => number;

/** Blood is the mean and half the difference, tissue the mean less that: from where the other has none to the edge of the bins. */
function placeHigh(specimen: Specimen, x: Scale, y: Scale): PlacedHigh {
  const sign = specimen === "blood" ? 1 : -1;
  const at = (difference: number) => ({ x: x(highFrom - (sign * difference) / 2), y: y(difference) });
  return { specimen, from: at(sign * highFrom), to: at(-sign * ends), labelY: y(sign * (highFrom + 2)) };
}

/** The difference that a ratio r of blood to tissue is for each unit of their mean: 2 (r − 1) ÷ (r + 1). */
const slopeOf = (ratio: number): number => (2 * (ratio - 1)) / (ratio + 1);

/** How far the label of the ratio stands over its line, where there is room. */
const overLine = 11;

/** The ratio between its limits; their labels where the lines end, moved apart where they would meet. */
function placeLines({ ratio, lower, upper }: TmbRatios, x: Scale, y: Scale, label: LineLabel): readonly PlacedLine[] {
  const lines = [
    { line: "upper", value: upper.value },
    { line: "ratio", value: ratio.value },
    { line: "lower", value: lower.value },
  ] as const;
  const ended = lines.map((each) => {
    const slope = slopeOf(each.value);
    const mean = Math.min(outerMean + 2, ends / Math.abs(slope));
    return { ...each, from: { x: x(0), y: y(0) }, to: { x: x(mean), y: y(slope * mean) } };
  });
  const labels = spread(
    ended.map(({ to }) => ({ at: to.y, height: 18 })),
    y(ends) - 4,
    y(-ends),
  );
  const right = x(outerMean) - 4; // clear of the outer bins
  const [above = 0, middle = 0] = labels;
  const lifted = middle - above >= 18 + overLine ? overLine : 0;
  return ended.map((each, i) => {
    const text = label(each.line, each.value);
    const before = Math.min(right, each.to.x - 8);
    const fits = before - widest([text]) >= left;
    return {
      ...each,
      label: text,
      ...(fits ? { labelX: before, anchor: "end" } : { labelX: each.to.x + 8, anchor: "start" }),
      labelY: (labels[i] ?? 0) - (each.line === "ratio" ? lifted : 0),
    };
  });
}
