import { isNationalId } from "../../national-id.ts";
import { Unreadable } from "../problem.ts";
import type { Line } from "./lines.ts";

export const nationalNumber = "a national identity number";

/** The same lines. Throws Unreadable, without the number, at a valid Norwegian national identity number. */
export async function* guarded(source: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  for await (const batch of source) {
    for (const { line, text } of batch) guard(text, line);
    yield batch;
  }
}

/** Throws Unreadable when the text of a line holds such a number. */
export function guard(text: string, line: number): void {
  if (!holdsNumber(text)) return;
  throw new Unreadable({
    line,
    column: null,
    found: nationalNumber,
    rule: "no file may hold one; take it out at its source, and report it as your hospital asks",
  });
}

function holdsNumber(text: string): boolean {
  if (text.length < 11) return false;
  // A comma may part two cells; digits behind a decimal point are no such number.
  for (const [found] of text.matchAll(/(?<!\d|\d\.)\d{6}[ \u00a0\u202f-]?\d{5}(?!\d|\.\d)/g))
    if (isNationalId(found.replace(/\D/, ""))) return true;
  return false;
}
