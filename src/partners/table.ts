/** Whether a dimension says who somebody is, when something happened, or neither. */
export const roles = ["who", "when", "none"] as const;
export type Role = (typeof roles)[number];

/** A dimension of a partner table with every code that it has, in order. */
export type Dimension = {
  readonly name: string;
  readonly role: Role;
  readonly codes: readonly string[];
  /** Whether the codes follow one another, so that sums up to each of them are read. */
  readonly ordered: boolean;
};
/** Some cells: those that have one of the codes in each dimension named. */
export type Where = Readonly<Record<string, readonly string[]>>;
/** A table that partners see: one count for every combination of codes that is possible. */
export type Table = {
  /** The question of `src/questions/` that it answers. */
  readonly question: string;
  /** What is counted, and the name of the column: patients, samples, pairs, variants, runs. */
  readonly count: string;
  /** Whether it tells results: then every group of a who or when dimension is large enough. */
  readonly results: boolean;
  readonly dimensions: readonly Dimension[];
  /** Combinations that cannot be, whatever the data: they have no row. */
  readonly impossible: readonly Where[];
};
/** A cell by its code in each dimension, in the order of the dimensions. */
export type Key = readonly string[];

export const isIdentifying = ({ role }: Pick<Dimension, "role">): boolean => role !== "none";
/** Whether it says who or when: some of its zeros are then raised. */
export const identifies = ({ dimensions }: Pick<Table, "dimensions">): boolean => dimensions.some(isIdentifying);

/** Whether a cell has one of the codes in each dimension named. */
export const matches = (where: Where, dimensions: readonly Pick<Dimension, "name">[], key: Key): boolean =>
  dimensions.every(({ name }, i) => where[name]?.includes(key[i] ?? "") ?? true);

const known = new WeakMap<object, readonly Key[]>();

/** Every cell of a table, the last dimension running fastest; without the impossible ones. */
export function keysOf(table: Pick<Table, "dimensions" | "impossible">): readonly Key[] {
  const keys = known.get(table) ?? makeKeys(table);
  known.set(table, keys);
  return keys;
}

function makeKeys({ dimensions, impossible }: Pick<Table, "dimensions" | "impossible">): readonly Key[] {
  const all = dimensions.reduce<readonly Key[]>(
    (keys, { codes }) => keys.flatMap((key) => codes.map((code) => [...key, code])),
    [[]],
  );
  return all.filter((key) => !impossible.some((where) => matches(where, dimensions, key)));
}

/** The cells of a table that a condition chooses, as places in the list of its cells. */
export const placesOf = (
  where: Where,
  { dimensions }: Pick<Table, "dimensions">,
  keys: readonly Key[],
): readonly number[] => keys.flatMap((key, i) => (matches(where, dimensions, key) ? [i] : []));
