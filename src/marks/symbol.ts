import { type Pick, pickText } from "./pick.ts";
import { type Markup, type Part, svg, trusted } from "./svg.ts";

/**
 * A mark that can be read: by pointer (tooltip), by arrow keys and by a screen reader, all with the same label.
 * With `pick`, choosing it sets that filter.
 */
export function symbol(label: string, content: Part, className = "", pick?: Pick): Markup {
  const { markup, picks } = svg`<g class="mark ${className}" role="graphics-symbol img" aria-label="${label}"${
    pick ? svg` data-pick="${pickText(pick)}"` : null
  }>${content}</g>`;
  return trusted(markup, pick ? new Set([...picks, pick.key]) : picks);
}
