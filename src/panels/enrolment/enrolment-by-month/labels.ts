import { beside, type Label, placeLabels, type Spot } from "../../../marks/place-labels.ts";
import type { StepPoint } from "../../../marks/step.ts";
import type { Plan } from "../../../stats/plan.ts";
import type { Places } from "./place.ts";

export type Placed = { readonly text: string; readonly className: string; readonly spot: Spot };
/** What is written beside the lines. */
export type LabelTexts = {
  readonly consented: string;
  readonly paired: string;
  readonly plan: (plan: Plan) => string;
  readonly target: (n: number) => string;
};

/** Spots over the end of a plan, else under it: older plans keep to the left of it, so that the newest has the right. */
const above = ({ x, y }: StepPoint, newest: boolean): Spot[] =>
  [0, 18, 36, 54, 72].flatMap((far): Spot[] => [
    ...(newest ? [{ x: x - 4, y: y - 9 - far, anchor: "start" as const, far }] : []),
    ...(newest ? [{ x, y: y - 9 - far, anchor: "middle" as const, far }] : []),
    { x: x + 4, y: y - 9 - far, anchor: "end", far },
    { x: x + 4, y: y + 19 + far, anchor: "end", far: far + 36 },
    ...(newest ? [{ x: x - 4, y: y + 19 + far, anchor: "start" as const, far: far + 36 }] : []),
  ]);
const along = (left: number, right: number, y: number): Spot[] =>
  [y - 7, y + 18].flatMap((at): Spot[] => [
    { x: left, y: at, anchor: "start" },
    { x: (left + right) / 2, y: at, anchor: "middle" },
    { x: right, y: at, anchor: "end" },
  ]);

/** Names each line where it meets the fewest others. */
export function placeNames(places: Places, texts: LabelTexts): Placed[] {
  const { consented, paired, planned, goal, left, right, width, bottom } = places;
  const end = (line: readonly StepPoint[], text: string, className: string) =>
    line.slice(-1).map((at) => ({ text, bold: true, className, spots: beside(at, width) }));
  const labels: readonly (Label & { readonly className: string })[] = [
    ...end(consented, texts.consented, "strong halo"),
    ...end(paired, texts.paired, "strong halo second"),
    ...planned.map(({ plan, line }, i) => ({
      text: texts.plan(plan),
      className: "soft halo",
      spots: line.slice(-1).flatMap((at) => above(at, i === planned.length - 1)),
    })),
    ...(goal ? [{ text: texts.target(goal.n), className: "halo", spots: along(left + 4, right, goal.y) }] : []),
  ];
  const acrossAll = goal ? [left, right].map((x) => ({ x, y: goal.y })) : [];
  const lines = [acrossAll, consented, paired, ...planned.map(({ line }) => line)];
  const spots = placeLabels(labels, lines, { left: left + 1, top: 18, right: width, bottom });
  return spots.flatMap((spot, i) => labels.slice(i, i + 1).map(({ text, className }) => ({ text, className, spot })));
}
