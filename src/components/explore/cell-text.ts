import type { Result } from "../../engine/result.ts";
import type { ExploreWords } from "../../words/explore.ts";
import type { Format } from "../../words/format.ts";

/** A cell as it is read: numbers in groups of three with at most three decimals, text as it is, and what has no value in words. */
export function cellText(
  cell: Result["rows"][number][number],
  { words, f }: { readonly words: Pick<ExploreWords, "unknown">; readonly f: Pick<Format, "exact" | "number"> },
): string {
  if (cell === null) return words.unknown;
  if (typeof cell === "string") return cell;
  if (Number.isInteger(cell) && cell >= 0) return f.exact(cell);
  const digits = Math.abs(cell) >= 1000 || Number.isInteger(cell) ? 0 : decimalsOf(cell);
  return f.number(cell, digits);
}

/** Decimals that a number needs, at most three; small ones more, so that they are not written as zero. */
function decimalsOf(n: number): number {
  const most = Math.abs(n) >= 0.01 ? 3 : Math.min(8, 2 - Math.floor(Math.log10(Math.abs(n))));
  for (let digits = 0; digits < most; digits += 1) if (Number(n.toFixed(digits)) === n) return digits;
  return most;
}
