import { plain } from "../read/labels.ts";
import type { Delimiter } from "../text/records.ts";
import { splitQuoted } from "../text/split-cells.ts";

const delimiters: readonly Delimiter[] = ["\t", ",", ";"];

/** Labels of a header line by the delimiter that could cut it. */
export type Cut = { readonly delimiter: Delimiter; readonly cells: readonly string[] };

/** Every way to cut a line into two cells or more. */
export function cuts(line: string): readonly Cut[] {
  return delimiters.flatMap((delimiter) => {
    const split = splitQuoted(line, delimiter);
    return "cells" in split && split.cells.length > 1
      ? [{ delimiter, cells: split.cells.map((cell) => cell.trim()) }]
      : [];
  });
}

/** The first line that is neither blank nor a comment, a comment being what `isComment` says. */
export const headerLine = (lines: readonly string[], isComment: (line: string) => boolean): string =>
  lines.find((line) => line.trim() !== "" && !isComment(line)) ?? "";

/** The cut under which all of `needed` stand in the line, whatever their letter case. */
export function cutWith(line: string, needed: readonly string[]): Cut | undefined {
  return cuts(line).find(({ cells }) => {
    const found = new Set(cells.map(plain));
    return needed.every((label) => found.has(plain(label)));
  });
}
