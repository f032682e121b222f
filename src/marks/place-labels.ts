import type { StepPoint } from "./step.ts";
import { textWidth } from "./text.ts";

/** Where a label may stand: a point on its baseline, which end of the text is there, and how far it is from its mark. Pixels. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly far?: number;
};
export type Label = { readonly text: string; readonly bold?: boolean; readonly spots: readonly Spot[] };
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const size = 14;
const margin = 2;

function boxOf({ text, bold }: Label, { x, y, anchor }: Spot): Area {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left: left - margin, right: left + width + margin, top: y - 0.8 * size, bottom: y + 0.3 * size };
}

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the straight line between two points touches a box (clipping after Liang and Barsky 1984). */
function touches(box: Area, from: StepPoint, to: StepPoint): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ];
  for (const [speed, room] of edges) {
    if (speed === 0 && room < 0) return false;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  return enter <= leave;
}

/** Spots for a label beside a point; the last ones stand further below, against the `right` edge. */
export const beside = ({ x, y }: StepPoint, right: number): Spot[] => [
  ...[0, 18, 36].flatMap((far): Spot[] => [
    { x: x + 9, y: y + 5 + far, anchor: "start", far },
    { x: x + 9, y: y - 9 - far, anchor: "start", far },
    { x: x - 9, y: y - 9 - far, anchor: "end", far },
    { x: x - 9, y: y + 19 + far, anchor: "end", far },
    { x, y: y - 12 - far, anchor: "middle", far },
  ]),
  ...[24, 36, 48, 60, 72].map((far): Spot => ({ x: right - margin, y: y + far, anchor: "end", far })),
];

/** Distance, in pixels, that is as bad as crossing one line. */
const farAsCrossing = 34;

/**
 * Gives each label, in turn, the best of its spots: inside the area, clear of every earlier label, off the lines and near
 * its mark, in this order of weight; of equal ones the first.
 */
export function placeLabels(labels: readonly Label[], lines: readonly (readonly StepPoint[])[], area: Area): Spot[] {
  const taken: Area[] = [];
  return labels.map((label) => {
    const faults = (box: Area): number => {
      const outside = box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom;
      const crossed = lines.filter((line) => line.some((to, i) => touches(box, line[i - 1] ?? to, to))).length;
      return (outside ? 100 * labels.length : 0) + 100 * taken.filter((other) => overlap(box, other)).length + crossed;
    };
    const rated = label.spots.map((spot) => ({
      spot,
      faults: faults(boxOf(label, spot)) + (spot.far ?? 0) / farAsCrossing,
    }));
    const best = rated.reduce((a, b) => (b.faults < a.faults ? b : a), rated[0] ?? { spot: nowhere, faults: 0 });
    taken.push(boxOf(label, best.spot));
    return best.spot;
  });
}

const nowhere: Spot = { x: 0, y: 0, anchor: "start" };
