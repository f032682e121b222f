import { isCountedAgain } from "../../src/partners/again.ts";
import { type Key, keysOf, type Table } from "../../src/partners/table.ts";

/** Cells whose sum is read from a table, and how much its error costs. */
export type SumOfCells = { readonly cells: readonly number[]; readonly weight: number };

/** What the error of a total costs: of the whole table, of each code, of each pair of codes, and of all up to a code. */
export const weights = { whole: 20, oneWay: 3, twoWay: 1, upTo: 1 } as const;

const groups = (keys: readonly Key[], of: (key: Key) => string): readonly (readonly number[])[] => [
  ...Map.groupBy(keys.keys(), (i) => of(keys[i] ?? [])).values(),
];

/** Sums along an ordered dimension, from its first code up to each, for every combination of the others. */
function upTo(keys: readonly Key[], d: number): readonly (readonly number[])[] {
  const others = groups(keys, (key) => key.toSpliced(d, 1).join("\n"));
  return others.flatMap((line) => line.map((_, i) => line.slice(0, i + 1)));
}

/**
 * Every sum that is read from a table, for each combination of the codes under which the same units are counted again: the whole,
 * each code, each pair of codes; and of a dimension whose codes follow one another those up to each code, in their place. Equal
 * sets of cells stand together.
 */
export function sumsOf(table: Table): readonly SumOfCells[] {
  const keys = keysOf(table);
  const along = table.dimensions.findLastIndex((each) => each.ordered && !isCountedAgain(each));
  const slices = table.dimensions.flatMap((each, d) => (isCountedAgain(each) ? [d] : []));
  const across = table.dimensions.flatMap((each, d) => (d === along || isCountedAgain(each) ? [] : [d]));
  const weighted = (weight: number, found: readonly (readonly number[])[]): SumOfCells[] =>
    found.map((cells) => ({ cells, weight }));
  const by = (...at: readonly number[]) =>
    groups(keys, (key) => [...slices, ...at].map((d) => key[d] ?? "").join("\n"));
  const found = [
    ...weighted(weights.whole, by()),
    ...across.flatMap((d) => weighted(weights.oneWay, by(d))),
    ...across.flatMap((d) => across.filter((e) => e > d).flatMap((e) => weighted(weights.twoWay, by(d, e)))),
    ...(along < 0 ? [] : weighted(weights.upTo, upTo(keys, along))),
  ];
  return [...Map.groupBy(found, ({ cells }) => cells.join()).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ cells }) => ({ cells, weight: alike.reduce((sum, { weight }) => sum + weight, 0) })),
  );
}

/** The totals of a table that the study says are within 5 of the truth: for each combination of codes that count the same units again. */
export function totalsOf(table: Table): readonly (readonly number[])[] {
  const slices = table.dimensions.flatMap((each, d) => (isCountedAgain(each) ? [d] : []));
  return groups(keysOf(table), (key) => slices.map((d) => key[d] ?? "").join("\n"));
}
