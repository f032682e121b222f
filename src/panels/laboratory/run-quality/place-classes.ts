import { scaleLinear } from "d3-scale";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { end as endOf } from "../../../marks/ends.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Limited, QualityModel } from "./model.ts";
import { outsideText } from "./wording.ts";

const { font, line } = theme;
/** From one class to the next. */
export const rowHeight = 26;
const gap = 24;
/** Shares under this stay small on their scale. */
const leastScale = 0.05;

export type PlacedClass = {
  readonly course: Limited;
  readonly y: number;
  /** Where its bar begins, and how far it and its interval reach. */
  readonly start: number;
  readonly reach: Estimate;
};
type Group = {
  readonly specimen: Specimen;
  readonly left: number;
  readonly top: number;
  readonly rows: readonly PlacedClass[];
};
export type PlacedClasses = { readonly groups: readonly Group[]; readonly across: number; readonly bottom: number };

/** Horizontal bars from 0: blood and tissue beside one another, or below on a phone. */
export function placeClasses(model: QualityModel, width: number, top: number, { f, names }: Voice): PlacedClasses {
  const { classes } = model;
  const narrow = isNarrow(width);
  const across = narrow ? width : (width - gap) / 2;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, font)));
  const nameWidth = widest(classes.map((course) => names.gated_classes(course.classes))) + 12;
  const textWide = widest(classes.map(({ all }) => outsideText(all, f))) + 14;
  const most = endOf("share", Math.max(leastScale, ...classes.map(({ all }) => all.outside.estimate.high)));
  const x = scaleLinear([0, most], [0, across - nameWidth - textWide]);
  const placeClass = (course: Limited, left: number, y: number): PlacedClass => {
    const { value, low, high: end } = course.all.outside.estimate;
    const start = left + nameWidth;
    return {
      course,
      y,
      start,
      reach: { value: x(value), low: x(low), high: x(end) },
    };
  };

  let next = top;
  let bottom = top;
  const groups = specimens
    .map((specimen) => ({ specimen, own: classes.filter((course) => course.specimen === specimen) }))
    .filter(({ own }) => own.length > 0)
    .map(({ specimen, own }, i): Group => {
      const [left, from] = narrow ? [0, next] : [i * (across + gap), top];
      next = from + line + rowHeight * own.length + 14;
      bottom = Math.max(bottom, next);
      const first = from + line + rowHeight * 0.5 + 4;
      return {
        specimen,
        left,
        top: from,
        rows: own.map((course, j) => placeClass(course, left, first + rowHeight * j)),
      };
    });
  return { groups, across, bottom };
}
