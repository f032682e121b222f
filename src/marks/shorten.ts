import { textWidth } from "./text.ts";

/** A name that fits into `width` pixels, or its start and its end around an ellipsis: long names often differ in their end alone. */
export function shortenName(name: string, width: number, size: number, bold = false): string {
  if (textWidth(name, size, bold) <= width) return name;
  const signs = [...name];
  const around = (kept: number): string => {
    const end = Math.floor(kept * 0.4);
    return `${signs
      .slice(0, kept - end)
      .join("")
      .trimEnd()}…${signs
      .slice(signs.length - end)
      .join("")
      .trimStart()}`;
  };
  let kept = signs.length - 1;
  while (kept > 3 && textWidth(around(kept), size, bold) > width) kept -= 1;
  return around(kept);
}

/** The text, or as much of its start as fits into `width` pixels, with an ellipsis. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, bold) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
