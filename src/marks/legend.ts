import { type Markup, svg } from "./svg.ts";
import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

/** A sample of a mark, drawn in 18 pixels from x around the height y, and its words. */
export type LegendItem = { readonly mark: (x: number, y: number) => Markup; readonly text: string };

const line = 22;
/** From the start of a sample to its words. */
const sample = 26;

type Placed<Item> = { readonly item: Item; readonly x: number; readonly width: number; readonly line: number };

/** Where items begin, one after another, on as many lines as the width needs; `between`: from the end of one to the next. Pixels; lines from 0. */
export function placeLegend<Item extends Pick<LegendItem, "text">>(
  items: readonly Item[],
  width: number,
  between = 18,
): readonly Placed<Item>[] {
  let [next, row] = [0, 0];
  return items.map((item) => {
    const wide = sample + textWidth(item.text, theme.font);
    if (next > 0 && next + wide > width) [next, row] = [0, row + 1];
    const x = next;
    next += wide + between;
    return { item, x, width: wide, line: row };
  });
}

/** What the marks mean, one after another, on as many lines as the width needs; begins at the top left corner. A figure names only the marks that it has. */
export function legend(items: readonly LegendItem[], width: number): { markup: Markup; height: number } {
  const placed = placeLegend(items, width);
  const drawn = placed.map(({ item, x, line: row }) => {
    const y = line * row;
    return svg`${item.mark(x, y + 10)}<text x="${x + sample}" y="${y + 15}">${item.text}</text>`;
  });
  const last = placed.at(-1)?.line ?? -1;
  return { height: line * (last + 1), markup: svg`<g class="legend" aria-hidden="true">${drawn}</g>` };
}
