import { type Markup, svg } from "./svg.ts";
import { textWidth } from "./text.ts";

/** A sample of a mark, drawn in 18 pixels from x around the height y, and its words. */
export type LegendItem = { readonly mark: (x: number, y: number) => Markup; readonly text: string };

const line = 22;

/** What the marks mean, one after another, on as many lines as the width needs; begins at the top left corner. */
export function legend(items: readonly LegendItem[], width: number): { markup: Markup; height: number } {
  let [x, row] = [0, 0];
  const placed = items.map((item) => {
    const wide = 26 + textWidth(item.text, 14);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const at = x;
    x += wide + 18;
    return svg`${item.mark(at, 10 + line * row)}<text x="${at + 26}" y="${15 + line * row}">${item.text}</text>`;
  });
  return { height: line * (row + 1), markup: svg`<g class="legend" aria-hidden="true">${placed}</g>` };
}
