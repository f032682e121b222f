import { hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { textWidth } from "./text.ts";
import { textAt } from "./text-at.ts";

/** Room that events take up under a time axis, in pixels. */
export const eventsHeight = 34;
const tick = 8;
const font = 14;
const gap = 8;
/** Events no further apart than this are told as one: a finger must meet each. */
const apart = 28;

/** An event on a time axis, in pixels: from where to where; a moment begins where it ends. */
export type Moment<E> = { readonly event: E; readonly from: number; readonly to: number };
/** Events that are told as one, around a middle. */
export type Folded<E> = { readonly moments: readonly Moment<E>[]; readonly middle: number };
/** What is written under events, the longest first, and what is read of them; those of more weight are named first. */
export type EventName = { readonly labels: readonly string[]; readonly reading: string; readonly weight: number };
export type Named = { readonly text: string; readonly left: number; readonly width: number };
/** Where a time axis begins and ends, and how high its plot is; the events stand from `y` on. */
export type EventAxis = { readonly left: number; readonly right: number; readonly top: number; readonly y: number };

const middleOf = (moments: readonly Moment<unknown>[]): number => {
  const middles = moments.map(({ from, to }) => (from + to) / 2);
  return (Math.min(...middles) + Math.max(...middles)) / 2;
};

/** Folds events together until the middles of what is left stand apart, always the two that are closest. */
export function foldEvents<E>(moments: readonly Moment<E>[]): readonly Folded<E>[] {
  let folded = moments
    .toSorted((a, b) => a.from + a.to - b.from - b.to)
    .map((moment): Folded<E> => ({ moments: [moment], middle: middleOf([moment]) }));
  for (;;) {
    const ways = folded.slice(1).map(({ middle }, i) => middle - (folded[i]?.middle ?? 0));
    const least = Math.min(...ways);
    if (!(least < apart)) return folded;
    const at = ways.indexOf(least);
    const together = folded.slice(at, at + 2).flatMap(({ moments: each }) => each);
    folded = folded.toSpliced(at, 2, { moments: together, middle: middleOf(together) });
  }
}

/** Places that a name may have: around the middle, beginning there, ending there; moved into the axis' own room, none where that is too small. */
function spots(text: string, middle: number, { left, right }: EventAxis): readonly Named[] {
  const width = textWidth(text, font);
  if (width > right - left) return [];
  return [middle - width / 2, middle - 4, middle + 4 - width]
    .map((at) => ({ text, left: Math.max(left, Math.min(at, right - width)), width }))
    .filter((spot) => spot.left <= middle + 4 && spot.left + spot.width >= middle - 4);
}

const meet = (a: Named, b: Named): boolean =>
  a.width > 0 && b.width > 0 && a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;

/** Writes the longest name that meets no other under each; the last, shortest one of each always has its place. */
export function nameEvents(
  folded: readonly { readonly middle: number; readonly name: EventName }[],
  axis: EventAxis,
): readonly Named[] {
  const placed = folded.map(({ middle, name }): Named => {
    const text = name.labels.at(-1) ?? "";
    const width = textWidth(text, font);
    return { text, left: middle - width / 2, width };
  });
  const order = folded
    .map((_, i) => i)
    .toSorted((a, b) => (folded[b]?.name.weight ?? 0) - (folded[a]?.name.weight ?? 0));
  for (const i of order) {
    const { name, middle } = folded[i] ?? { name: { labels: [] }, middle: 0 };
    const fitting = name.labels
      .slice(0, -1)
      .flatMap((text) => spots(text, middle, axis))
      .find((spot) => placed.every((other, n) => n === i || !meet(spot, other)));
    if (fitting) placed[i] = fitting;
  }
  return placed;
}

/** Events under a time axis: a tick or a bar each, a bracket around those told as one, and their names; who reads one sees its line in the plot. */
export function drawEvents<E>(
  folded: readonly (Folded<E> & { readonly name: EventName })[],
  axis: EventAxis,
  label: string,
): Markup {
  const names = nameEvents(folded, axis);
  const { top, y } = axis;
  return svg`<g class="events" role="group" aria-label="${label}">${folded.map(({ moments, middle, name }, i) => {
    const { text, left, width } = names[i] ?? { text: "", left: middle, width: 0 };
    const from = Math.min(middle - apart / 2, left);
    const to = Math.max(middle + apart / 2, left + width);
    const mark = symbol(name.reading, [
      hit({ x: from, y: y - 2, width: to - from, height: eventsHeight - 6 }),
      moments.map(({ from: x, to: end }) =>
        end - x > 2
          ? svg`<rect class="event-span" x="${x}" y="${y + 2}" width="${end - x}" height="4"/>`
          : svg`<line class="event-tick" x1="${x}" x2="${x}" y1="${y}" y2="${y + tick}"/>`,
      ),
      bracket(moments, y + tick),
      text !== "" && textAt(text, { className: "sub", x: left, y: y + tick + 14, size: font, hidden: true }),
    ]);
    return svg`${mark}<g class="guide" aria-hidden="true">${moments.map(({ from: x }) => svg`<line x1="${x}" x2="${x}" y1="${top}" y2="${y}"/>`)}</g>`;
  })}</g>`;
}

/** A line under the ticks of several events that are told as one. */
function bracket(moments: readonly Moment<unknown>[], y: number): Markup | null {
  if (moments.length < 2) return null;
  const [from, to] = [Math.min(...moments.map((each) => each.from)), Math.max(...moments.map((each) => each.to))];
  return svg`<line class="event-tick" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
}
