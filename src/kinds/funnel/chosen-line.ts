import { shortenName } from "../../marks/shorten.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { theme } from "../../marks/theme.ts";
import type { Comparison } from "../../stats/compared.ts";
import { enough } from "../../stats/few.ts";

/**
 * The one that is chosen, by its code, marked as in its plot, with its whole name on a line of its own, for a plot too narrow to hold it.
 * `top` is where the line begins, in pixels as are `width` and the height that it takes: 0 where none is chosen or it has no point.
 */
export function chosenLine(
  { points }: Comparison,
  chosen: string | undefined,
  nameOf: (code: string) => { readonly text: string },
  top: number,
  width: number,
): { readonly height: number; readonly marks: readonly Markup[] } {
  const point = points.find(({ code }) => code === chosen);
  if (point === undefined) return { height: 0, marks: [] };
  const few = !enough(point.share.trials);
  const y = top + 4;
  const name = shortenName(nameOf(point.code).text, width - 28, theme.font, true);
  return {
    height: theme.line + 6,
    marks: [
      svg`<g aria-hidden="true"><circle class="stroke both" fill="none" cx="10" cy="${y}" r="9"/><circle class="${few ? "hollow" : "full both"}" cx="10" cy="${y}" r="${few ? 4.5 : 5}"/><text class="strong" x="28" y="${y}" dy=".35em" translate="no">${name}</text></g>`,
    ],
  };
}
