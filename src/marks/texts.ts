import { escapeText, type Markup, trusted } from "./svg.ts";

/** A line of text around a height, from x or around it. */
export type PlacedText = {
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly middle: boolean;
};

/** Lines of text as one piece of markup: a figure may have thousands, and a template each would be slow. Pixels, as they are given. */
export function texts(lines: readonly PlacedText[]): Markup {
  let markup = "";
  for (const { className, x, y, text, middle } of lines)
    markup += `<text class="${escapeText(className)}" x="${x}" y="${y}" dy=".35em"${middle ? ' text-anchor="middle"' : ""}>${escapeText(text)}</text>`;
  return trusted(markup);
}
