import type { Figure, Marks, Placeable } from "./frame.ts";
import { type Markup, svg } from "./svg.ts";
import { wrap } from "./text.ts";

const gap = 32;
const headSize = 15;
const headLine = 22;
/** A figure is drawn no narrower than this. */
const least = 290;

/** Whether two figures stand side by side in so many pixels, and how wide each is then; else one stands under the other. */
export function pairWidths(width: number): { readonly beside: boolean; readonly each: number } {
  const half = Math.floor((width - gap) / 2);
  return half >= least ? { beside: true, each: half } : { beside: false, each: width };
}

export type Headed<Of> = { readonly head: string; readonly figure: Of };

/** A figure under its head, which programs that read aloud take for one. */
function headed({ head, figure }: Headed<Placeable>, lines: readonly string[], x: number, y: number): Markup {
  const below = y + lines.length * headLine + 6;
  return svg`<g role="group" aria-label="${head}"><text class="label" role="heading" aria-level="3">${lines.map(
    (line, i) => svg`<tspan x="${x}" y="${y + headSize + i * headLine}">${line}</tspan>`,
  )}</text>${figure.placed(x, below)}</g>`;
}

/** Two figures, each under its head. */
export function placePair([first, second]: readonly [Headed<Placeable>, Headed<Placeable>], width: number): Marks {
  const { beside, each } = pairWidths(width);
  const [linesA, linesB] = [first, second].map(({ head }) => wrap(head, each, headSize, true)) as [string[], string[]];
  const most = Math.max(linesA.length, linesB.length);
  const headHeight = (lines: number) => lines * headLine + 6;
  const under = headHeight(linesA.length) + first.figure.height + gap;
  return beside
    ? {
        height: headHeight(most) + Math.max(first.figure.height, second.figure.height),
        marks: [
          headed(first, linesA, 0, (most - linesA.length) * headLine),
          headed(second, linesB, each + gap, (most - linesB.length) * headLine),
        ],
      }
    : {
        height: under + headHeight(linesB.length) + second.figure.height,
        marks: [headed(first, linesA, 0, 0), headed(second, linesB, 0, under)],
      };
}

/** The whole of a figure, whether it shows its start or not. */
export const wholeOf = (figure: Figure): Placeable => figure.unfolded ?? figure;
