import { scaleLinear } from "d3-scale";
import { ends } from "./ends.ts";
import type { Area } from "./hit.ts";
import { textWidth, wrap } from "./text.ts";
import { isNarrow } from "./theme.ts";
import type { TornadoRow, TornadoWords } from "./tornado.ts";

const size = 14;
export const lineHeight = 17;

type PlacedText = { readonly text: string; readonly x: number; readonly y: number };
export type PlacedRow = {
  readonly row: TornadoRow;
  readonly area: Area;
  readonly label: readonly PlacedText[];
  /** Middle of its bars. */
  readonly y: number;
};
export type PlacedTornado = {
  readonly x: (value: number) => number;
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly bottom: number;
  /** From where to where upright lines go: on a phone only beside the bars, not through the labels above them. */
  readonly strips: readonly (readonly [number, number])[];
  readonly heading: readonly string[];
  readonly from: readonly string[];
  readonly keyTop: number;
  /** Words over the base, and where the answer crosses it over zero. */
  readonly base: PlacedText;
  readonly zero: PlacedText | null;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly height: number;
};

type Spread = { readonly least: number; readonly most: number; readonly room: number };

/** From where to where the answer goes, and pixels for its widest number beside a bar. */
function spreadOf(rows: readonly TornadoRow[], base: number, words: TornadoWords): Spread {
  const values = [...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]), base];
  const room = 8 + Math.max(...values.map((value) => textWidth(words.number(value), size)));
  const [least, most] = ends("values", [Math.min(...values), Math.max(...values)]);
  return { least, most, room };
}

function placeRows(rows: readonly TornadoRow[], labelRoom: number, top: number, width: number): readonly PlacedRow[] {
  const narrow = isNarrow(width);
  let from = top;
  return rows.map((row) => {
    const lines = wrap(row.label, labelRoom, size);
    const height = narrow ? lineHeight * lines.length + 30 : Math.max(34, lineHeight * lines.length + 10);
    const y = from + (narrow ? lineHeight * lines.length + 14 : height / 2);
    const first = narrow ? from + 14 : y - (lineHeight * (lines.length - 1)) / 2 + 5;
    const area = { x: 0, y: from + 1, width, height: height - 2 };
    from += height;
    return { row, area, label: lines.map((text, n) => ({ text, x: 0, y: first + lineHeight * n })), y };
  });
}

/** Bars around the base below a key of so many pixels; labels beside them, on a phone above. */
export function placeTornado(
  rows: readonly TornadoRow[],
  base: number,
  width: number,
  keyHeight: number,
  words: TornadoWords,
): PlacedTornado {
  const narrow = isNarrow(width);
  const { least, most, room } = spreadOf(rows, base, words);
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, size)));
  const labelRoom = narrow ? width : Math.min(width * 0.44, widest);
  const [left, right] = [(narrow ? 0 : labelRoom + 16) + room, width - room];
  const spare = most > least ? 0 : Math.max(1, Math.abs(base));
  const x = scaleLinear([least - spare, most + spare], [left, right]);
  const crosses = least < 0 && most > 0;

  const heading = wrap(words.axis, width, size, true);
  const from = wrap(words.from, width, size);
  const keyTop = 10 + lineHeight * (heading.length + from.length);
  const baseTop = keyTop + keyHeight + 8;
  const top = baseTop + 24 + (crosses ? lineHeight : 0);
  const placed = placeRows(rows, labelRoom, top, width);
  const last = placed.at(-1)?.area;
  const bottom = last ? last.y + last.height + 1 : top;
  const above = (text: string, at: number, y: number): PlacedText => {
    const half = textWidth(text, size, true) / 2;
    return { text, x: Math.max(half, Math.min(width - half, at)), y };
  };
  const steps = Math.max(1, Math.min(5, Math.floor((right - left) / (room + 12))));
  return {
    x,
    rows: placed,
    top,
    bottom,
    strips: narrow ? placed.map(({ y }) => [y - 11, y + 11] as const) : [[top - 4, bottom] as const],
    heading,
    from,
    keyTop,
    base: above(words.base, x(base), baseTop + 14),
    zero: crosses ? above(words.zero, x(0), baseTop + 14 + lineHeight) : null,
    ticks: x.ticks(steps).map((value) => ({ at: x(value), label: words.number(value) })),
    height: bottom + 28,
  };
}
