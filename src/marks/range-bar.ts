import { type Markup, svg } from "./svg.ts";

export type PlacedRange = {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Where the thin line ends. */
  readonly far: number;
  readonly y: number;
  /** Edges of the plot; what lies beyond is cut, and an arrow says so. */
  readonly from: number;
  readonly to: number;
};

type RangeParts = {
  readonly bar: { readonly x: number; readonly width: number };
  readonly line: { readonly from: number; readonly to: number };
  /** Null where it lies beyond the plot. */
  readonly dot: number | null;
  readonly arrows: readonly { readonly at: number; readonly towards: 1 | -1 }[];
};

/** What of a range lies inside the plot, and the arrows for what does not. Pixels. */
export function placeRange({ low, mid, high, far, from, to }: Omit<PlacedRange, "y">): RangeParts {
  const inside = (at: number): number => Math.max(from, Math.min(to, at));
  const [start, end] = [inside(low), inside(high)];
  return {
    bar: { x: start, width: Math.max(1, end - start) },
    line: { from: end, to: inside(far) },
    dot: mid >= from && mid <= to ? mid : null,
    arrows: [
      ...(far > to ? [{ at: to + 6, towards: 1 as const }] : []),
      ...(low < from ? [{ at: from - 6, towards: -1 as const }] : []),
    ],
  };
}

/** A horizontal bar from low to high with a dot inside and a thin line on to `far`. Pixels. */
export function rangeBar({ y, ...range }: PlacedRange, className: string): Markup {
  const { bar, line, dot, arrows } = placeRange(range);
  return svg`<g class="range ${className}"><line x1="${line.from}" x2="${line.to}" y1="${y}" y2="${y}"/><rect x="${bar.x}" y="${y - 4.5}" width="${bar.width}" height="9" rx="2"/>${
    dot !== null && svg`<circle cx="${dot}" cy="${y}" r="4.5"/>`
  }${arrows.map(({ at, towards }) => {
    const back = at - 5 * towards;
    return svg`<path d="M${back},${y - 5}L${at},${y}L${back},${y + 5}"/>`;
  })}</g>`;
}

/** What such a bar means, with one beside the words; at the top left corner. */
export const rangeKey = (text: string): Markup =>
  svg`<g class="legend" aria-hidden="true">${rangeBar({ low: 8, mid: 20, high: 38, far: 60, y: 10, from: 0, to: 60 }, "both")}<text class="soft" x="70" y="15">${text}</text></g>`;
