import { scaleLinear } from "d3-scale";
import type { Specimen } from "../../../cubes/codes.ts";
import { end } from "../../../marks/ends.ts";
import type { Area } from "../../../marks/hit.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { chartTop, lineHeight, row } from "./cell.ts";
import type { Delay, Difference } from "./parts.ts";

const gap = 24;
const week = 7;
export const thickness = 14;

/** How many cells stand beside each other, and how wide each is. */
export function columnsIn(width: number) {
  const columns = width >= 680 ? 4 : width >= 480 ? 2 : 1;
  return { columns, each: (width - gap * (columns - 1)) / columns };
}

type Sized = { readonly heading: readonly string[]; readonly height: number };
/** Where each cell begins, how far below that its chart does, and how high they are together. */
export function placeGrid<C extends Sized>(cells: readonly C[], width: number) {
  const { columns, each } = columnsIn(width);
  let y = 0;
  const placed = Array.from({ length: Math.ceil(cells.length / columns) }, (_, line) => {
    const across = cells.slice(line * columns, (line + 1) * columns);
    const headed = 14 + lineHeight * Math.max(...across.map(({ heading }) => heading.length));
    const top = y;
    y += headed + Math.max(...across.map(({ height }) => height)) + gap;
    return across.map((cell, i) => ({ cell, x: (each + gap) * i, y: top, headed }));
  });
  return { placed: placed.flat(), height: y - gap + 8 };
}

/** The bar of those who are in, towards its target; below it, what the plan foresaw, never past an edge. */
export function placeBar(reached: number, target: number, plan: Plan | null, width: number) {
  const most = end("patients", Math.max(1, target, reached, ...(plan ? [plan.planned] : [])));
  const x = scaleLinear([0, most], [0, width]);
  const bottom = chartTop + thickness;
  return { track: x(target), full: x(reached), bottom, plan: plan && placePlan(x(plan.planned), plan.text, width) };
}
type Plan = { readonly planned: number; readonly text: string };

function placePlan(at: number, text: string, width: number) {
  const half = textWidth(text, theme.font) / 2;
  const bottom = chartTop + thickness;
  const area: Area = { x: Math.max(0, at - half), y: bottom + 6, width: half * 2, height: 20 };
  return { at, area, textX: Math.min(width - half, Math.max(half, at)), textY: bottom + 22 };
}

/** How far an axis has to reach for a specimen: to 90 %, or twice as far as its curve is known to go. */
const reach = ({ p25, median, p90 }: Delay): number => p90 ?? 2 * (median.day ?? p25 ?? week);

/** Days of both specimens on one axis of whole weeks: `from` a quarter `to` 90 %, or to the end where that is never reached. */
export function placeDelays(
  followed: readonly Delay[],
  shown: readonly Delay[],
  nameOf: (specimen: Specimen) => string,
  width: number,
) {
  const named = followed.map((delay) => ({ delay, name: nameOf(delay.specimen) }));
  const left = Math.max(...named.map(({ name }) => textWidth(name, theme.font))) + 14;
  const last = end("days", Math.ceil(Math.max(...shown.map(reach), week) / week) * week);
  const x = scaleLinear([0, last], [left, width - 8]);
  const rows = named.map(({ delay, name }, i) => ({
    delay,
    name,
    y: chartTop + row * i + row / 2,
    line: delay.p25 === null ? null : { from: x(delay.p25), to: x(delay.p90 ?? last) },
    dot: delay.median.day === null ? null : x(delay.median.day),
  }));
  return { left, width, last, x, rows, bottom: chartTop + row * followed.length };
}

/** Texts of a label and its value below each other: on one line where they fit, else on two. */
export function placeTexts(pairs: readonly (readonly [label: string, value: string])[], top: number, width: number) {
  let y = top;
  const texts = pairs.flatMap(([label, value]) => {
    const whole = `${label}: ${value}`;
    const lines = textWidth(whole, theme.font) <= width ? [whole] : [label, value];
    return lines.map((text, i) => {
      const at = y;
      y += lineHeight + (i === lines.length - 1 ? 4 : 0);
      return { text, y: at };
    });
  });
  return { texts, bottom: y };
}

type Counted = { readonly name: string; readonly count: number };
/** Bars of counts from zero behind their names; the longest leaves room for its number, which `told` writes. */
export function placeCounts<C extends Counted>(all: readonly C[], told: (count: number) => string, width: number) {
  const left = Math.max(...all.map(({ name }) => textWidth(name, theme.font))) + 10;
  const largest = end("counts", Math.max(...all.map(({ count }) => count)));
  const x = scaleLinear([0, largest], [0, width - left - textWidth(told(largest), theme.font, true) - 12]);
  return all.map((each, i) => ({ ...each, left, y: chartTop + row * i + row / 2, length: x(each.count) }));
}

export const changeRow = 72;
type Changed = { readonly difference: Difference };
/** Bars of what was there and of what was added to it, or is there no more. */
export function placeChanges<C extends Changed>(all: readonly C[], width: number) {
  const most = end("changes", Math.max(1, ...all.flatMap(({ difference: { before, now } }) => [before, now])));
  const x = scaleLinear([0, most], [0, width]);
  return all.map((each, i) => {
    const { before, now } = each.difference;
    const from = x(Math.min(before, now));
    return { ...each, y: chartTop + changeRow * i, from, added: x(Math.max(before, now)) - from };
  });
}
