import { type Markup, svg } from "./svg.ts";
import { theme } from "./theme.ts";

/** Lines of text one below the other; (x, y) is where the first stands. */
export const textLines = (texts: readonly string[], x: number, y: number, className: string): Markup =>
  svg`${texts.map((text, i) => svg`<text class="${className}" x="${x}" y="${y + theme.line * i}">${text}</text>`)}`;
