/** Whole numbers from one to another, both included, under the one that stands for all of them. */
export type Bin = { readonly from: number; readonly to: number; readonly code: string };

/** Bins up to each edge, the first from `from`, the last without end under `last`; each is stood for by its middle. */
export function binsTo(from: number, edges: readonly number[], last: number): readonly Bin[] {
  const ends = [...new Set(edges)].filter((edge) => edge >= from).toSorted((a, b) => a - b);
  const starts = [from, ...ends.map((edge) => edge + 1)];
  return [...ends, Number.POSITIVE_INFINITY].map((to, i) => {
    const start = starts[i] ?? from;
    const middle = Number.isFinite(to) ? Math.floor((start + to) / 2) : Math.max(last, start);
    return { from: start, to, code: String(middle) };
  });
}

/** One bin for each whole number from one to another. */
export const oneByOne = (from: number, to: number): readonly Bin[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ from: from + i, to: from + i, code: String(from + i) }));

export const codesOf = (bins: readonly Bin[]): readonly string[] => bins.map(({ code }) => code);

/** The code of the bin that holds a number; what lies below the first bin is in it. */
export function binOf(bins: readonly Bin[], n: number): string {
  const found = bins.find(({ to }) => n <= to);
  if (found === undefined)
    throw new RangeError(`no bin holds ${n}; bins reach from ${bins[0]?.from} to ${bins.at(-1)?.to}`);
  return found.code;
}
