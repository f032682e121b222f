import { textWidth } from "../../../marks/text.ts";

export const sides = ["tissue", "both", "blood"] as const;
export type Side = (typeof sides)[number];

/** Left edge and width of a count; a square of up to `square` pixels stands before it. */
export type Slot = { readonly from: number; readonly to: number };
export type PlacedClass = Slot & Readonly<Record<Side, Slot>>;
export type Widest = Readonly<Record<Side, string>>;

const gap = 10;

/**
 * The columns of classes between `left` and `right`, each with three counts that are as wide as their widest text.
 *
 * `beside` pixels are kept beside each count. Null when they do not fit.
 */
export function placeClasses(
  classes: readonly Widest[],
  left: number,
  right: number,
  beside: number,
  size: number,
): readonly PlacedClass[] | null {
  const needs = classes.map((widest) => sides.map((side) => textWidth(widest[side], size) + beside));
  const need = needs.flat().reduce((sum, each) => sum + each, 0) + gap * (classes.length - 1);
  const spare = (right - left - need) / (sides.length * classes.length);
  if (spare < 0) return null;
  let x = left;
  return needs.map((wants) => {
    const from = x;
    const [tissue = 0, both = 0, blood = 0] = wants.map((want) => want + spare);
    x += tissue + both + blood + gap;
    const a = from + tissue;
    const b = a + both;
    return {
      from,
      to: b + blood,
      tissue: { from, to: a },
      both: { from: a, to: b },
      blood: { from: b, to: b + blood },
    };
  });
}
