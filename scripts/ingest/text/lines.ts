/** One line of a text, without its end. */
export type Line = {
  readonly line: number;
  readonly text: string;
  /** False for a last line without a line end: the file may have been cut there. */
  readonly ended: boolean;
  /** Why this line cannot be read as text; `text` then holds its beginning only. */
  readonly fault?: { readonly found: string; readonly rule: string };
};

/** A line longer than this many characters is refused. */
export const longestLine = 1_000_000;

const tooLong = {
  found: `a line of more than ${longestLine} characters`,
  rule: "shorter lines; the file may lack line ends",
};
const nul = {
  found: "a NUL character",
  rule: "plain text; the file may be damaged or UTF-16 without a byte order mark",
};

/** Lines in batches; LF, CRLF and a lone CR end a line. Memory does not grow with the length of a line. */
export async function* lines(text: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let rest = "";
  let number = 0;
  let skipping = false;
  for await (const piece of text) {
    // Within a line that is too long, nothing but its end is looked for.
    if (skipping && rest === "" && !piece.includes("\n") && !piece.includes("\r")) continue;
    // A CR at the end of a piece may be half of a CRLF.
    const parts = split(rest + piece);
    rest = parts.pop() ?? "";
    const batch: Line[] = [];
    for (const part of parts) {
      if (!skipping) number += 1;
      if (!skipping) batch.push(lineOf(number, part, true));
      skipping = false;
    }
    if (rest.length > longestLine) {
      if (!skipping) {
        number += 1;
        batch.push(lineOf(number, rest, true));
      }
      skipping = true;
      rest = rest.endsWith("\r") ? "\r" : "";
    }
    if (batch.length > 0) yield batch;
  }
  if (rest !== "" && !skipping) yield [lineOf(number + 1, rest.replace(/\r$/, ""), rest.endsWith("\r"))];
}

function split(text: string): string[] {
  return text.includes("\r") ? text.split(/\r\n|\n|\r(?=[^\n])/) : text.split("\n");
}

function lineOf(line: number, text: string, ended: boolean): Line {
  if (text.length > longestLine) return { line, text: text.slice(0, 100), ended, fault: tooLong };
  if (text.includes("\0")) return { line, text: text.slice(0, 100), ended, fault: nul };
  return { line, text, ended };
}
