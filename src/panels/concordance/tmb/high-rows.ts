import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { placeLegend } from "../../../marks/legend.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { highIn } from "../../../questions/tmb-high/counts.ts";
import type { TmbModel } from "./model.ts";
import type { TmbWords } from "./wording.ts";

const colours = { both: "both", tissue_only: "tissue", blood_only: "blood", neither: "edge" } as const;
const line = 26;

/** Pairs on either side of the threshold, as squares in words, on as many lines as they need; begins at the height `top`. */
export function highRows({ high }: Pick<TmbModel, "high">, { width }: Size, words: TmbWords, top: number): Drawing {
  const largest = Math.max(...Object.values(high));
  const sides = highIn.map((side) => ({ side, text: words.high(side, high[side]) }));
  const placed = placeLegend(sides, width, 16).map((spot) => ({ ...spot, y: top + 36 + line * spot.line }));
  const last = placed.at(-1)?.y ?? top;
  return {
    height: last + 20 - top,
    marks: [
      svg`<text class="strong" x="0" y="${top + 12}" aria-hidden="true">${words.highTitle}</text>`,
      ...placed.map(({ item: { side, text }, x, y, width: wide }) =>
        symbol(
          `${words.highTitle}: ${text}`,
          svg`${hit({ x, y: y - line / 2, width: wide + 8, height: line })}${areaSquare(x + 10, y, high[side], largest, colours[side])}<text x="${x + 26}" y="${y}" dy=".35em">${text}</text>`,
        ),
      ),
    ],
  };
}
