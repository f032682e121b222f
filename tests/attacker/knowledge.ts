import type { Equations, Row } from "./equations.ts";
import type { Cell, Link, Release, Table } from "./published.ts";

/** Every count is shown as a multiple of this, the one below or above it. */
const step = 5;
/** What is said of accuracy: totals of a table are so near. */
const near = 5;
/** Dimensions under each code of which the same people are counted again: totals are told for each code. */
const again = new Set([
  "step",
  "class",
  "origin",
  "strategy",
  "specimen",
  "start",
  "since",
  "segment",
  "awaited",
  "marker",
]);

/** One number that a release tells, by its place among all that are told. */
export type Told = { readonly at: number; readonly release: number; readonly table: Table; readonly cell: Cell };
/** A sum of numbers, by how often each is taken. */
export type Sum = ReadonlyMap<number, number>;

export const isTelling = ({ telling }: Table): boolean => telling.length > 0;
export const valueIn = (sum: Sum, numbers: readonly number[]): number => {
  let value = 0;
  for (const [at, times] of sum) value += times * (numbers[at] ?? 0);
  return value;
};
/** One sum without another. */
export function minus(one: readonly Told[], other: readonly Told[]): Sum {
  const sum = new Map<number, number>();
  for (const { at } of one) sum.set(at, (sum.get(at) ?? 0) + 1);
  for (const { at } of other) sum.set(at, (sum.get(at) ?? 0) - 1);
  return sum;
}

/** Everything told by all releases, in order. */
export function allTold(releases: readonly Release[]): readonly Told[] {
  let at = 0;
  return releases.flatMap(({ tables }, release) =>
    tables.flatMap((table) => table.cells.map((cell) => ({ at: at++, release, table, cell }))),
  );
}

const limits = ({ cell: { shown }, table }: Told): readonly [number, number] => {
  if (shown === null) return [1, step - 1];
  if (shown % step !== 0) return [shown, shown];
  if (shown === 0) return [0, step - 1];
  return [shown === step && isTelling(table) ? 0 : shown - step + 1, shown + step - 1];
};

const keyOf = ({ cell }: Told, names: readonly string[]): string => names.map((name) => cell.at[name]).join("\n");

function wholesOf(told: readonly Told[], { table, where }: Link["left"], by: readonly string[]) {
  const own = told.filter((each) => each.table.name === table);
  const chosen = own.filter(({ cell }) =>
    Object.entries(where).every(([name, codes]) => codes.includes(cell.at[name] ?? "")),
  );
  return Map.groupBy(chosen, (each) => keyOf(each, by));
}

const inRelease = (told: readonly Told[], count: number): readonly (readonly Told[])[] =>
  Array.from({ length: count }, (_, release) => told.filter((each) => each.release === release));

/** The two sides of each link, for each code that it keeps. */
export function sidesOf(links: readonly Link[], told: readonly Told[]) {
  return links.flatMap((link) => {
    const lefts = wholesOf(
      told,
      link.left,
      link.by.map(([name]) => name),
    );
    const rights = wholesOf(
      told,
      link.right,
      link.by.map(([, name]) => name),
    );
    return [...lefts].flatMap(([key, left]) => {
      const right = rights.get(key);
      return right ? [{ link, left, right }] : [];
    });
  });
}

/** Whether a link is of single sites, laboratories, months or groups. */
const isOfSome = ({ by, right }: Link, tables: readonly Table[]): boolean =>
  tables.some(
    ({ name, telling }) =>
      name === right.table && telling.some((each) => by.some(([, kept]) => kept === each) || each in right.where),
  );

/** Groups that stand in no table: a whole without its part, of one site, laboratory, month or group. */
export const restsOf = (releases: readonly Release[], told: readonly Told[]): readonly Sum[] =>
  inRelease(told, releases.length).flatMap((own, i) =>
    sidesOf(
      (releases[i]?.links ?? []).filter((link) => link.kind === "at_most" && isOfSome(link, releases[i]?.tables ?? [])),
      own,
    ).map(({ left, right }) => minus(right, left)),
  );

/** The same cell in two releases, the later one without the earlier. */
export function changesOf(told: readonly Told[]) {
  const places = Map.groupBy(
    told,
    (each) => `${each.table.name}\n${keyOf(each, Object.keys(each.cell.at).toSorted())}`,
  );
  return [...places.values()].flatMap((same) =>
    same.flatMap((later, i) => same.slice(0, i).map((earlier) => ({ earlier, later, sum: minus([later], [earlier]) }))),
  );
}

const row = (of: Sum, low: number, high: number): Row => ({ of, low, high });
const sumOf = (told: readonly Told[]): Sum => minus(told, []);
const shownOf = (told: readonly Told[]): number => told.reduce((sum, { cell }) => sum + (cell.shown ?? 0), 0);
const above = Number.POSITIVE_INFINITY;

function ofRelease({ links, exact, tables }: Release, told: readonly Told[]): readonly Row[] {
  const rows = sidesOf(links, told).map(({ link, left, right }) =>
    row(minus(left, right), link.kind === "equal" ? 0 : -above, 0),
  );
  for (const { total, ...side } of exact)
    for (const whole of wholesOf(told, side, []).values()) rows.push(row(sumOf(whole), total, total));
  for (const table of tables) {
    const own = told.filter((each) => each.table === table);
    const names = Object.keys(table.cells[0]?.at ?? {});
    for (const whole of Map.groupBy(own, (each) =>
      keyOf(
        each,
        names.filter((name) => again.has(name)),
      ),
    ).values())
      rows.push(row(sumOf(whole), shownOf(whole) - near, shownOf(whole) + near));
  }
  return rows;
}

/** What the numbers shown by all releases, and their rules, leave of the numbers behind them. */
export function equationsOf(releases: readonly Release[], told: readonly Told[]): Equations {
  const own = inRelease(told, releases.length);
  const guard = changesOf(told).flatMap(({ earlier, later, sum }): readonly Row[] => {
    const moved = (later.cell.shown ?? 0) - (earlier.cell.shown ?? 0);
    if (Math.abs(moved) < 2 * step) return [];
    return [moved > 0 ? row(sum, step, above) : row(sum, -above, -step)];
  });
  return {
    low: Float64Array.from(told, (each) => limits(each)[0]),
    high: Float64Array.from(told, (each) => limits(each)[1]),
    rows: [...releases.flatMap((release, i) => ofRelease(release, own[i] ?? [])), ...guard],
  };
}

/** What may be taken for granted though nobody says it, where it is true: counts do not fall, and a month that did not change is closed. */
export const grantedOf = (told: readonly Told[], truth: readonly number[]): readonly Row[] =>
  changesOf(told).flatMap(({ sum, later: { table } }) => {
    const change = valueIn(sum, truth);
    if (change < 0) return [];
    return [row(sum, 0, change === 0 && table.telling.includes("month") ? 0 : above)];
  });
