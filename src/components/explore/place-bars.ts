import { scaleLinear } from "d3-scale";
import type { Size } from "../../marks/frame.ts";
import type { Area } from "../../marks/hit.ts";
import { shorten } from "../../marks/shorten.ts";
import { isNarrow, theme } from "../../marks/theme.ts";
import { widest } from "../../marks/widest.ts";

export type Bar = { readonly label: string; readonly text: string; readonly value: number };
/** Bars drawn at most. */
export const mostBars = 40;

/** Where bars stand, one below the other from zero: beside their labels, or where there is little room below them. */
export function placeBars(bars: readonly Bar[], { width }: Size) {
  const narrow = isNarrow(width);
  const row = narrow ? 52 : 26;
  const left = narrow ? 0 : Math.min(widest(bars.map(({ label }) => label)) + 12, width * 0.45);
  const room = widest(bars.map(({ text }) => text)) + 8;
  const values = bars.map(({ value }) => value);
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE)], [left, width - room]);
  const zero = x(0);
  return {
    height: bars.length * row + 8,
    zero,
    narrow,
    bars: bars.map((bar, i) => {
      const top = i * row;
      const y = narrow ? top + 21 : top + 4;
      const end = x(bar.value);
      const area: Area = { x: 0, y: top, width, height: row };
      return {
        ...bar,
        label: shorten(bar.label, narrow ? width : left - 12, theme.font),
        labelAt: { x: narrow ? 0 : left - 12, y: narrow ? top + 14 : y + 14 },
        area,
        bar: { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: 18 },
        textAt: { x: Math.max(zero, end) + 6, y: y + 14 },
      };
    }),
  };
}
