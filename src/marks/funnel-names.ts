import { type Area, type Label, placeLabels, type Spot } from "./place-labels.ts";
import type { StepPoint } from "./step.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

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

/** Spots for a name that is too long for those: over and under its dot, as far to a side as the area asks for. */
function within({ x, y }: StepPoint, { text, bold }: FunnelName, { left, right }: Area): Spot[] {
  const half = textWidth(text, theme.font, bold) / 2 + 3;
  const middle = Math.max(left + half, Math.min(x, right - half));
  return middle === x ? [] : [-14, 25, -31, 42].map((far): Spot => ({ x: middle, y: y + far, anchor: "middle" }));
}

export type FunnelName = { readonly text: string; readonly bold: boolean };

/** Spots for the names of dots (null for none) within an area, on no dot and on no other name. */
export function nameSpots(names: readonly (FunnelName | null)[], dots: readonly StepPoint[], area: Area): Spot[] {
  const bullets = dots.map(({ x, y }): Label => ({ text: "●", spots: [{ x, y: y + 4, anchor: "middle" }] }));
  const labels = names.map(
    (name, i): Label => ({
      text: "",
      ...name,
      spots: name ? dots.slice(i, i + 1).flatMap((dot) => [...around(dot), ...within(dot, name, area)]) : [],
    }),
  );
  return placeLabels([...bullets, ...labels], [], area).slice(dots.length);
}
