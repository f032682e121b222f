import { sum } from "d3-array";
import { chiSquareUpper } from "./chi-square.ts";
import { requireCount } from "./guards.ts";

/** How many were observed in a cell, and the share that would be expected there. */
export type Cell = { readonly observed: number; readonly share: number };
/** The statistic with its degrees of freedom and p-value. */
export type GoodnessOfFit = { readonly statistic: number; readonly df: number; readonly p: number };

/** Fewer expected than this and a cell is joined with others. */
export const leastExpected = 5;

type Expected = { readonly observed: number; readonly expected: number };
const joined = (cells: readonly Expected[]): Expected => ({
  observed: sum(cells, ({ observed }) => observed),
  expected: sum(cells, ({ expected }) => expected),
});

/** Cells of fewer than five expected in one; while that has fewer itself, with the next smallest. */
function joinSmall(cells: readonly Expected[]): Expected[] {
  const sorted = cells.toSorted((a, b) => a.expected - b.expected);
  const firstLarge = sorted.findIndex(({ expected }) => expected >= leastExpected);
  for (let n = firstLarge === -1 ? sorted.length : firstLarge; n <= sorted.length; n += 1) {
    const small = joined(sorted.slice(0, n));
    if (n === 0 || small.expected >= leastExpected || n === sorted.length)
      return n === 0 ? sorted : [small, ...sorted.slice(n)];
  }
  return sorted;
}

/**
 * Pearson's chi-square test of counts against expected shares that add up to 1, by the chi-square distribution.
 *
 * Cells of fewer than five expected are joined, with the next smallest where they are still fewer. Null where fewer than two
 * cells are left. Throws a RangeError for a cell that is no count, or shares that do not add up to 1.
 * Source: Pearson 1900, Philos Mag 50:157–175; Cochran 1954, Biometrics 10:417–451, on small cells.
 */
export function goodnessOfFit(cells: readonly Cell[]): GoodnessOfFit | null {
  for (const { observed } of cells) requireCount("goodnessOfFit", "observed", observed);
  const shares = sum(cells, ({ share }) => share);
  if (Math.abs(shares - 1) > 1e-9) throw new RangeError(`goodnessOfFit needs shares that add up to 1; got ${shares}`);
  const n = sum(cells, ({ observed }) => observed);
  const used = joinSmall(cells.map(({ observed, share }) => ({ observed, expected: share * n })));
  if (used.length < 2) return null;
  const statistic = sum(used, ({ observed, expected }) => (observed - expected) ** 2 / expected);
  const df = used.length - 1;
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}
