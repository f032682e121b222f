import { textWidth } from "./text.ts";

/** The text, or as much of its start as fits into `width` pixels, with an ellipsis. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, bold) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
