import type { Drawing, Marks } from "./frame.ts";
import { type Markup, svg } from "./svg.ts";
import { textAt } from "./text-at.ts";

/** So many lines of a long figure are shown until the reader asks for all, and printed at most. */
const shown = 20;
/** A few more are no reason to fold. */
const slack = 5;

/** What is said of a figure with more lines than it shows, by how many they are. */
export type FoldWords = {
  readonly more: (left: number) => string;
  readonly all: (lines: number) => string;
  readonly onPaper: (left: number) => string;
};
type Parts<R> = {
  /** Where some lines end, in pixels from the top. */
  readonly bottomOf: (lines: number) => number;
  /** How far the figure reaches beyond its last line. */
  readonly below: number;
  /** What stands once, over all lines. */
  readonly head: readonly Markup[];
  /** The axis down to a bottom. */
  readonly axis: (bottom: number) => Markup;
  readonly line: (row: R) => Markup;
  /** What stands over the lines, and under them. */
  readonly foot?: (bottom: number) => readonly Markup[];
};

const noteHeight = 26;

/** A figure of one line a row, of many rows only the first, with how many more there are. */
export function foldLines<R>(rows: readonly R[], parts: Parts<R>, words: FoldWords): Drawing {
  const { bottomOf, below, head, axis, line, foot = () => [] } = parts;
  const whole = bottomOf(rows.length);
  if (rows.length <= shown + slack)
    return { height: whole + below, marks: [...head, axis(whole), ...rows.map(line), ...foot(whole)] };
  const [first, rest] = [rows.slice(0, shown).map(line), rows.slice(shown)];
  const end = bottomOf(shown);
  const note = (text: string): Markup => textAt(text, { x: 2, y: end + below + noteHeight / 2, className: "sub" });
  const folded: Marks = {
    height: end + below + noteHeight,
    marks: [...head, axis(end), ...first, ...foot(end), note(words.more(rest.length))],
  };
  return {
    height: whole + below,
    marks: [
      ...head,
      svg`<g class="on-paper">${axis(end)}${foot(end)}${note(words.onPaper(rest.length))}</g>`,
      ...first,
      svg`<svg class="off-paper">${axis(whole)}${rest.map(line)}${foot(whole)}</svg>`,
    ],
    folded: { ...folded, all: words.all(rows.length) },
  };
}
