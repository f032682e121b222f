import type { Line } from "./lines.ts";
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
 * Records in batches, blank ones included. In a file with tabs a line is a record; with commas or semicolons a quoted
 * cell may hold line ends. Where a quote is never closed, that line alone is faulty and reading goes on below it.
 */
export async function* records(
  source: AsyncIterable<readonly Line[]>,
  delimiter: Delimiter,
): AsyncGenerator<readonly TextRecord[]> {
  let held: Line[] = [];
  for await (const batch of source) {
    const found: TextRecord[] = [];
    held = take(held.length === 0 ? batch : [...held, ...batch], delimiter, false, found);
    if (found.length > 0) yield found;
  }
  const last: TextRecord[] = [];
  take(held, delimiter, true, last);
  if (last.length > 0) yield last;
}

/** Moves whole records from `from` to `into`; hands back the lines of one that is still open. */
function take(from: readonly Line[], delimiter: Delimiter, atEnd: boolean, into: TextRecord[]): Line[] {
  for (let i = 0; i < from.length; i += 1) {
    const first = from[i];
    if (first === undefined) break;
    const { line, text, ended } = first;
    if (first.fault !== undefined) into.push({ line, cells: [text], ended, fault: first.fault });
    else if (delimiter === "\t") into.push({ line, cells: trimmed(splitTabs(text)), ended });
    // A comment may hold quotes of any kind.
    else if (text.startsWith("#")) into.push({ line, cells: [text], ended });
    else {
      const used = takeQuoted(from, i, delimiter, into);
      if (used === 0) {
        if (!atEnd && from.length - i < mostLines) return from.slice(i);
        into.push({ line, cells: [text], ended, fault: { found: "a quote that is never closed", rule: closeIt } });
      }
      i += Math.max(used, 1) - 1;
    }
  }
  return [];
}

/** Lines used by the record that begins at `start`; 0 when it is still open at the last line that is there. */
function takeQuoted(from: readonly Line[], start: number, delimiter: Delimiter, into: TextRecord[]): number {
  let text = "";
  for (let n = 0; n < mostLines && start + n < from.length; n += 1) {
    const next = from[start + n];
    if (next === undefined || next.fault !== undefined) return 0;
    text = n === 0 ? next.text : `${text}\n${next.text}`;
    // Only a line with a quote can close what is open.
    if (n > 0 && !next.text.includes('"')) continue;
    const split = splitQuoted(text, delimiter);
    if ("open" in split) continue;
    const line = from[start]?.line ?? next.line;
    const { ended } = next;
    if ("fault" in split) into.push({ line, cells: [text], ended, fault: { found: split.fault, rule: closeIt } });
    else into.push({ line, cells: trimmed(split.cells), ended });
    return n + 1;
  }
  return 0;
}

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());
