import { scaleLinear } from "d3-scale";
import { xAxis } from "./axis.ts";
import type { Drawing, Size } from "./frame.ts";
import { legend } from "./legend.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { textWidth, wrap } from "./text.ts";

/** One assumption: what the answer is with it at its low and at its high end; every text ready to be shown. */
export type TornadoRow = {
  readonly label: string;
  /** The whole row as a sentence. */
  readonly reading: string;
  readonly atLow: number;
  readonly atHigh: number;
};
export type TornadoWords = {
  /** What the answer is. */
  readonly axis: string;
  /** From where the assumptions are moved. */
  readonly from: string;
  /** The answer with nothing moved, in words. */
  readonly base: string;
  readonly low: string;
  readonly high: string;
  /** What lies beyond zero; drawn only where the answer crosses it. */
  readonly zero: string;
  readonly number: (value: number) => string;
};

const size = 14;
const lineHeight = 17;
const bar = 14;

/** Bars from the base to the answer at each end of an assumption, one row an assumption, in the order given. */
export function tornado(rows: readonly TornadoRow[], base: number, { width }: Size, words: TornadoWords): Drawing {
  const narrow = width < 500;
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const room = 8 + Math.max(...[...ends, base].map((value) => textWidth(words.number(value), size)));
  const labelRoom = narrow
    ? width
    : Math.min(width * 0.44, Math.max(...rows.map(({ label }) => textWidth(label, size))));
  const labels = rows.map(({ label }) => wrap(label, labelRoom, size));
  const left = (narrow ? 0 : labelRoom + 16) + room;
  const right = width - room;
  const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const spare = most > least ? 0 : Math.max(1, Math.abs(base));
  const x = scaleLinear([least - spare, most + spare], [left, right]);
  const crosses = least < 0 && most > 0;

  const key = legend(
    [
      {
        mark: (at, y) => svg`<rect class="block open" x="${at + 2}" y="${y - 6}" width="14" height="12"/>`,
        text: words.low,
      },
      {
        mark: (at, y) => svg`<rect class="block pale" x="${at + 2}" y="${y - 6}" width="14" height="12"/>`,
        text: words.high,
      },
    ],
    width,
  );
  const heading = wrap(words.axis, width, size, true);
  const from = wrap(words.from, width, size);
  const keyTop = 10 + lineHeight * (heading.length + from.length);
  const baseTop = keyTop + key.height + 8;
  const top = baseTop + 24 + (crosses ? lineHeight : 0);
  const heights = labels.map((lines) =>
    narrow ? lineHeight * lines.length + 30 : Math.max(34, lineHeight * lines.length + 10),
  );
  const tops = heights.map((_, i) => top + heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);

  const part = (value: number, y: number, className: string): Markup | null =>
    value === base
      ? null
      : svg`<rect class="block ${className}" x="${Math.min(x(base), x(value))}" y="${y - bar / 2}" width="${Math.abs(x(value) - x(base))}" height="${bar}"/>`;
  const middle = (i: number): number =>
    (tops[i] ?? top) + (narrow ? lineHeight * (labels[i]?.length ?? 0) + 14 : (heights[i] ?? 0) / 2);
  /** From where to where upright lines go: on a phone only beside the bars, not through the labels above them. */
  const strips = narrow ? rows.map((_, i) => [middle(i) - 11, middle(i) + 11] as const) : [[top - 4, bottom] as const];
  const line = (row: TornadoRow, i: number): Markup => {
    const [from, height] = [tops[i] ?? top, heights[i] ?? 0];
    const lines = labels[i] ?? [];
    const y = middle(i);
    const [first, last] = [Math.min(row.atLow, row.atHigh, base), Math.max(row.atLow, row.atHigh, base)];
    const labelTop = narrow ? from + 14 : y - (lineHeight * (lines.length - 1)) / 2 + 5;
    return symbol(
      row.reading,
      svg`<rect class="hit" x="0" y="${from + 1}" width="${width}" height="${height - 2}"/>${lines.map(
        (text, n) => svg`<text x="0" y="${labelTop + lineHeight * n}">${text}</text>`,
      )}${part(row.atLow, y, "open")}${part(row.atHigh, y, "pale")}${
        first < base &&
        svg`<text x="${x(first) - 6}" y="${y}" dy=".35em" text-anchor="end">${words.number(first)}</text>`
      }${last > base && svg`<text x="${x(last) + 6}" y="${y}" dy=".35em">${words.number(last)}</text>`}${
        first === last && svg`<text x="${x(base) + 6}" y="${y}" dy=".35em" class="soft">${words.number(base)}</text>`
      }`,
    );
  };
  const upright = (value: number, className: string): Markup[] =>
    strips.map(([y1, y2]) => svg`<line class="${className}" x1="${x(value)}" x2="${x(value)}" y1="${y1}" y2="${y2}"/>`);
  const above = (text: string, at: number, y: number, className: string): Markup => {
    const half = textWidth(text, size, true) / 2;
    return svg`<text class="${className}" x="${Math.max(half, Math.min(width - half, at))}" y="${y}" text-anchor="middle">${text}</text>`;
  };
  const steps = Math.max(1, Math.min(5, Math.floor((right - left) / (room + 12))));
  const ticks = x.ticks(steps).map((value) => ({ at: x(value), label: words.number(value) }));
  return {
    height: bottom + 28,
    marks: [
      svg`<g aria-hidden="true">${heading.map((text, i) => svg`<text class="strong" x="0" y="${14 + lineHeight * i}">${text}</text>`)}${from.map((text, i) => svg`<text class="sub" x="0" y="${14 + lineHeight * (heading.length + i)}">${text}</text>`)}<g transform="translate(0 ${keyTop})">${key.markup}</g>${above(words.base, x(base), baseTop + 14, "value halo")}${
        crosses && svg`${above(words.zero, x(0), baseTop + 14 + lineHeight, "soft halo")}${upright(0, "limit dashed")}`
      }</g>`,
      xAxis(ticks, { top: narrow ? bottom : top, bottom }),
      svg`<g aria-hidden="true">${upright(base, "headed")}</g>`,
      ...rows.map(line),
    ],
  };
}
