import type { Drawing, Size } from "./frame.ts";
import { svg } from "./svg.ts";
import { wrap } from "./text.ts";

const size = 16;
const lineHeight = 24;

/** A figure with nothing to draw says so in words. */
export function empty(text: string, { width }: Size): Drawing {
  const lines = wrap(text, width - 16, size);
  return {
    height: 32 + lineHeight * lines.length,
    marks: lines.map((line, i) => svg`<text class="empty" x="0" y="${32 + lineHeight * i}">${line}</text>`),
  };
}
