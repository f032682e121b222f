import { scaleLinear } from "d3-scale";
import type { BoardStage, Informant } from "../../../cubes/codes.ts";
import type { Size } from "../../../marks/frame.ts";
import type { Area } from "../../../marks/hit.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { ConsequenceModel, Group } from "./model.ts";

/** Those of a group who came to a step, from left to right. */
export type Segment = { readonly group: Group<Informant>; readonly from: number; readonly to: number };
export type PlacedStep = {
  readonly step: BoardStage;
  /** The top of its bar. */
  readonly y: number;
  readonly segments: readonly Segment[];
  readonly label: { readonly y: number; readonly area: Area };
};
/** From a group's part of a bar to its part of the next. */
export type Band = { readonly upper: Segment; readonly lower: Segment; readonly top: number; readonly bottom: number };
export type PlacedSteps = {
  readonly height: number;
  readonly steps: readonly PlacedStep[];
  readonly bands: readonly Band[];
  /** Where percentages end. */
  readonly percentRight: number;
};
export type StepTexts = { readonly name: (step: BoardStage) => string; readonly count: (patients: number) => string };

export const barHeight = 24;

/** The steps from discussion to treatment as bars by group, one below the other from the height `top`, each flowing into the next. */
export function placeSteps(
  { told, all, groups }: Pick<ConsequenceModel, "told" | "all" | "groups">,
  { width }: Size,
  texts: StepTexts,
  top: number,
): PlacedSteps {
  const narrow = isNarrow(width);
  const discussed = all.steps.discussed.trials;
  const name = Math.max(...told.map((step) => textWidth(texts.name(step), theme.font, true)));
  const ratio = textWidth(`${texts.count(discussed)} / ${texts.count(discussed)}`, theme.font);
  const left = narrow ? 0 : name + 14;
  const right = narrow ? width : width - ratio - textWidth("100 %", theme.font, true) - 26;
  const pitch = narrow ? 72 : 54;
  /** Room for the label of a step, over its bar on a phone. */
  const above = narrow ? 20 : 0;
  const x = scaleLinear([0, discussed], [left, right]);

  const steps = told.map((step, i): PlacedStep => {
    const y = top + pitch * i + above;
    const labelY = narrow ? y - 9 : y + barHeight / 2;
    return {
      step,
      y,
      segments: segmentsOf(groups, step, x),
      label: { y: labelY, area: { x: 0, y: labelY - 11, width: narrow ? width : left - 6, height: 22 } },
    };
  });
  return {
    height: top + pitch * (told.length - 1) + above + barHeight + 8,
    steps,
    bands: steps.flatMap((step, i) => bandsBetween(step, steps[i + 1], above)),
    percentRight: width - ratio - 12,
  };
}

function segmentsOf(
  groups: readonly Group<Informant>[],
  step: BoardStage,
  x: (patients: number) => number,
): readonly Segment[] {
  let patients = 0;
  return groups
    .map((group) => {
      const from = patients;
      patients += group.steps[step].events;
      return { group, from: x(from), to: x(patients) };
    })
    .filter(({ from, to }) => to > from);
}

const bandsBetween = (step: PlacedStep, next: PlacedStep | undefined, above: number): readonly Band[] =>
  step.segments.flatMap((upper) => {
    const lower = next?.segments.find(({ group }) => group === upper.group);
    return next && lower ? [{ upper, lower, top: step.y + barHeight, bottom: next.y - above }] : [];
  });
