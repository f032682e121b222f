/** What the rules say of one dimension of a table. */
export type Dimension = {
  readonly name: string;
  /** Whether it says who or when; then it could point at a person. */
  readonly role: "who" | "when" | "none";
  readonly codes: readonly string[];
  /** Whether the same unit is counted again under each of its codes (class, step), so that they are no parts of one total. */
  readonly again: boolean;
};

/** Some cells of a table: those with the given codes; a dimension that is not named has all of them. */
export type Where = Readonly<Record<string, readonly string[]>>;

/** A table as published: a number for each cell that the rules do not call impossible. */
export type Table = {
  readonly name: string;
  /** Whether it tells results, and not only that patients were asked and included. */
  readonly results: boolean;
  readonly dimensions: readonly Dimension[];
  /** For each cell its codes, in the order of the dimensions. */
  readonly cells: readonly (readonly string[])[];
  /** The published numbers; null where the cell is empty. */
  readonly shown: readonly (number | null)[];
  /** The number that was rounded; known to the study alone. */
  readonly truth: readonly number[] | undefined;
};

/** Totals of which the rules say that they are the same, or that the left is a part of the right. */
export type Link = {
  readonly left: Side;
  readonly right: Side;
  /** Pairs of dimensions that are kept; all others are summed. */
  readonly by: readonly (readonly [left: string, right: string])[];
  readonly kind: "equal" | "at_most";
};
export type Side = { readonly table: string; readonly where: Where };

/** A total that is published as it is. */
export type ExactTotal = Side & { readonly total: number };

/** One partner release as its reader has it, and what the study knows beside it. */
export type Published = {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  readonly exact: readonly ExactTotal[];
  readonly thresholds: { readonly group: number; readonly newPatients: number };
  /** How many zeros are raised, as a share of the cells of 1 to 4, in tables that say who or when. */
  readonly raisedZeros: number;
};

/** Every count is shown as a multiple of this. */
export const base = 5;

/** Whether a table says who or when. */
export const isIdentifying = ({ dimensions }: Table): boolean => dimensions.some(({ role }) => role !== "none");

/** Places of the cells that a choice of codes takes. */
export function cellsWhere({ cells, dimensions }: Table, where: Where): readonly number[] {
  const wanted = dimensions.map(({ name }) => where[name]);
  const fits = (codes: readonly string[]): boolean => codes.every((code, at) => wanted[at]?.includes(code) ?? true);
  return cells.flatMap((codes, place) => (fits(codes) ? [place] : []));
}

/** Places of the cells of a choice, apart by their codes in the dimensions named. */
export function groupsBy(table: Table, where: Where, names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const at = names.map((name) => table.dimensions.findIndex((dimension) => dimension.name === name));
  const groups = new Map<string, number[]>();
  for (const place of cellsWhere(table, where)) {
    const key = at.map((dimension) => table.cells[place]?.[dimension] ?? "").join(" · ");
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

/** A cell as messages name it: `table (code · code)`. */
export const cellName = (table: Table, place: number): string =>
  `${table.name} (${(table.cells[place] ?? []).join(" · ")})`;

export const sumOf = (numbers: readonly (number | null)[], places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (numbers[place] ?? 0), 0);

/** The cells that share who, when, and whatever counts the same units again: each a group that results are told of. */
export const groupsOf = (table: Table): ReadonlyMap<string, readonly number[]> =>
  groupsBy(
    table,
    {},
    table.dimensions.filter(({ role, again }) => role !== "none" || again).map(({ name }) => name),
  );
