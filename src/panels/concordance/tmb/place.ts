import { scaleLinear } from "d3-scale";
import type { Size } from "../../../marks/frame.ts";
import type { Area } from "../../../marks/hit.ts";
import { spread } from "../../../marks/text.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { outerDifference, outerMean, type TmbAgreement, type TmbBin, type TmbModel } from "./model.ts";

/** A bin's room and the rectangle in it whose area is in proportion to its pairs. */
export type PlacedBin = { readonly bin: TmbBin; readonly room: Area; readonly filled: Area };
export type PlacedLine = {
  readonly line: "upper" | "bias" | "lower";
  readonly value: number;
  /** Null where the line lies beyond the bins: its label alone tells of it, at the edge. */
  readonly y: number | null;
  readonly labelY: number;
};
export type PlacedTmb = {
  readonly left: number;
  readonly bottom: number;
  /** Where labels end: clear of the outer bins. */
  readonly labels: number;
  readonly means: readonly { readonly mean: number; readonly x: number }[];
  readonly differences: readonly { readonly difference: number; readonly y: number }[];
  readonly bins: readonly PlacedBin[];
  readonly lines: readonly PlacedLine[];
};

const [top, left] = [34, 34];
const ends = outerDifference + 1;

/** Bins of the mean across, of the difference up, zero in the middle; the lines of bias and limits over them. */
export function placeTmb({ agreement, bins }: Pick<TmbModel, "agreement" | "bins">, { width }: Size): PlacedTmb {
  const bottom = isNarrow(width) ? 330 : 440;
  const x = scaleLinear([0, outerMean + 2], [left, width - 4]);
  const y = scaleLinear([-ends, ends], [bottom, top]);
  const [wide, high] = [x(2) - x(0), y(0) - y(2)];
  const largest = Math.max(...bins.map(({ pairs }) => pairs));
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
    labels: x(outerMean) - 4,
    means: [0, 10, 20, 30, 40].map((mean) => ({ mean, x: x(mean) })),
    differences: [-20, -10, 0, 10, 20].map((difference) => ({ difference, y: y(difference) })),
    bins: bins.map(placeBin),
    lines: agreement === null ? [] : placeLines(agreement, y),
  };
}

/** Bias between its limits; their labels over the lines, moved apart where they would meet. */
function placeLines({ bias, limits }: TmbAgreement, y: (difference: number) => number): readonly PlacedLine[] {
  const lines = [
    { line: "upper", value: limits.high },
    { line: "bias", value: bias.value },
    { line: "lower", value: limits.low },
  ] as const;
  const inside = (value: number): number => Math.max(-ends, Math.min(ends, value));
  const labels = spread(
    lines.map(({ value }) => ({ at: y(inside(value)) - 9, height: 18 })),
    y(ends) - 4,
    y(-ends),
  );
  return lines.map((each, i) => ({
    ...each,
    y: Math.abs(each.value) > ends ? null : y(each.value),
    labelY: labels[i] ?? 0,
  }));
}
