import { xAxis } from "./axis.ts";
import type { Drawing, Size } from "./frame.ts";
import { hit } from "./hit.ts";
import { legend } from "./legend.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { isNarrow } from "./theme.ts";
import { lineHeight, type PlacedRow, type PlacedTornado, placeTornado } from "./tornado-place.ts";

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

const bar = 14;

type Side = { readonly className: string; readonly text: string };
const keyOf = (sides: readonly Side[], width: number) =>
  legend(
    sides.map(({ className, text }) => ({
      mark: (at, y) => svg`<rect class="block ${className}" x="${at + 2}" y="${y - 6}" width="14" height="12"/>`,
      text,
    })),
    width,
  );

/** Uprights at a value, beside the bars. */
const drawUpright = ({ x, strips }: PlacedTornado, value: number, className: string): Markup[] =>
  strips.map(([y1, y2]) => svg`<line class="${className}" x1="${x(value)}" x2="${x(value)}" y1="${y1}" y2="${y2}"/>`);

function drawRow({ row, area, label, y }: PlacedRow, base: number, { x }: PlacedTornado, words: TornadoWords): Markup {
  const part = (value: number, className: string): Markup | false =>
    value !== base &&
    svg`<rect class="block ${className}" x="${Math.min(x(base), x(value))}" y="${y - bar / 2}" width="${Math.abs(x(value) - x(base))}" height="${bar}"/>`;
  const [first, last] = [Math.min(row.atLow, row.atHigh, base), Math.max(row.atLow, row.atHigh, base)];
  return symbol(row.reading, [
    hit(area),
    label.map(({ text, x: from, y: at }) => svg`<text x="${from}" y="${at}">${text}</text>`),
    part(row.atLow, "open"),
    part(row.atHigh, "pale"),
    first < base && svg`<text x="${x(first) - 6}" y="${y}" dy=".35em" text-anchor="end">${words.number(first)}</text>`,
    last > base && svg`<text x="${x(last) + 6}" y="${y}" dy=".35em">${words.number(last)}</text>`,
    first === last && svg`<text x="${x(base) + 6}" y="${y}" dy=".35em" class="soft">${words.number(base)}</text>`,
  ]);
}

function drawHead(placed: PlacedTornado, key: Markup): Markup {
  const { heading, from, keyTop, base, zero } = placed;
  const line = (className: string) => (text: string, i: number) =>
    svg`<text class="${className}" x="0" y="${14 + lineHeight * i}">${text}</text>`;
  const above = (className: string, { text, x, y }: PlacedTornado["base"]): Markup =>
    svg`<text class="${className}" x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
  return svg`<g aria-hidden="true">${[
    heading.map(line("strong")),
    from.map((text, i) => line("sub")(text, heading.length + i)),
    svg`<g transform="translate(0 ${keyTop})">${key}</g>`,
    above("value halo", base),
    zero && [above("soft halo", zero), drawUpright(placed, 0, "limit dashed")],
  ]}</g>`;
}

/** Bars from the base to the answer at each end of an assumption, one row an assumption, in the order given. */
export function tornado(rows: readonly TornadoRow[], base: number, { width }: Size, words: TornadoWords): Drawing {
  const key = keyOf(
    [
      { className: "open", text: words.low },
      { className: "pale", text: words.high },
    ],
    width,
  );
  const placed = placeTornado(rows, base, width, key.height, words);
  const { top, bottom } = placed;
  return {
    height: placed.height,
    marks: [
      drawHead(placed, key.markup),
      xAxis(placed.ticks, { top: isNarrow(width) ? bottom : top, bottom }),
      svg`<g aria-hidden="true">${drawUpright(placed, base, "headed")}</g>`,
      ...placed.rows.map((row) => drawRow(row, base, placed, words)),
    ],
  };
}
