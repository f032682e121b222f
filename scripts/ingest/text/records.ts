import { type Line, longestLine } from "./lines.ts";
import { splitQuoted, splitTabs } from "./split-cells.ts";

export type Delimiter = "\t" | "," | ";";

/** One record: the line it begins on and its cells without white space around them. */
export type TextRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** False when the text ends within or after this record without a line end. */
  readonly ended: boolean;
  readonly fault?: { readonly found: string; readonly rule: string };
};

/** A quoted cell that goes on for more lines than this was most likely never closed. */
const mostLines = 1000;
const closeIt = "a quoted cell ends with a quote, and doubles the quotes inside";

/**
 * Records in batches, each to be taken before the next is asked for; blank ones included. In a file with tabs a line is a
 * record; with commas or semicolons a quoted cell may hold line ends. Where a quote is never closed, that line alone is
 * faulty and reading goes on below it.
 */
export async function* records(
  source: AsyncIterable<readonly Line[]>,
  delimiter: Delimiter,
): AsyncGenerator<Iterable<TextRecord>> {
  const held: Line[] = [];
  for await (const batch of source) {
    const from = held.length === 0 ? batch : [...held, ...batch];
    held.length = 0;
    yield cut(from, delimiter, held);
  }
  yield cut(held, delimiter, undefined);
}

/** Whole records of `from`, made one at a time; lines of one that is still open go to `held`, where there is more to come. */
function* cut(from: readonly Line[], delimiter: Delimiter, held: Line[] | undefined): Generator<TextRecord> {
  for (let i = 0; i < from.length; i += 1) {
    const first = from[i];
    if (first === undefined) break;
    const { line, text, ended } = first;
    if (first.fault !== undefined) yield { line, cells: [text], ended, fault: first.fault };
    else if (delimiter === "\t") yield { line, cells: trimmed(splitTabs(text)), ended };
    // A comment may hold quotes of any kind.
    else if (text.startsWith("#")) yield { line, cells: [text], ended };
    else {
      const { record, used, waits } = cutQuoted(from, i, delimiter);
      if (record !== undefined) yield record;
      else if (held !== undefined && waits) {
        held.push(...from.slice(i));
        return;
      } else yield { line, cells: [text], ended, fault: { found: "a quote that is never closed", rule: closeIt } };
      i += used - 1;
    }
  }
}

type Taken = { readonly record: TextRecord | undefined; readonly used: number; readonly waits: boolean };

/** The record that begins at `start` and how many lines it takes; none, but `waits`, when more lines could close it. */
function cutQuoted(from: readonly Line[], start: number, delimiter: Delimiter): Taken {
  let text = "";
  for (let n = 0; n < mostLines && start + n < from.length; n += 1) {
    const next = from[start + n];
    if (next === undefined || next.fault !== undefined || text.length > longestLine)
      return { record: undefined, used: 1, waits: false };
    text = n === 0 ? next.text : `${text}\n${next.text}`;
    // Only a line with a quote can close what is open.
    if (n > 0 && !next.text.includes('"')) continue;
    const split = splitQuoted(text, delimiter);
    if ("open" in split) continue;
    const line = from[start]?.line ?? next.line;
    const { ended } = next;
    const fault = "fault" in split ? { found: split.fault, rule: closeIt } : undefined;
    const cells = "cells" in split ? trimmed(split.cells) : [text];
    return {
      record: fault === undefined ? { line, cells, ended } : { line, cells, ended, fault },
      used: n + 1,
      waits: false,
    };
  }
  return { record: undefined, used: 1, waits: from.length - start < mostLines };
}

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());
