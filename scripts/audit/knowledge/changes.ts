import { type Asked, type Fact, valueAt } from "../program/program.ts";
import { base, cellName, type Published, sumOf, type Table } from "../published.ts";
import type { Unknowns } from "./unknowns.ts";

/** What two releases tell of the same units, as unknowns of the program: a cell, or several that were one before. */
export type Pair = {
  readonly table: Table;
  readonly place: number;
  readonly releases: readonly [earlier: string, later: string];
  readonly earlier: number;
  readonly later: readonly number[];
  /** What the shown number moved by. */
  readonly moved: number;
};

/** The change of a pair as a sum of the program's cells. */
export const changeOf = ({ later, earlier }: Pair): Asked => ({
  cells: [...later, earlier],
  times: [...later.map(() => 1), -1],
});

/** The code under which all that is not named stands together. */
const rest = "other";

/**
 * Every cell that stands in two releases, for any two of them; and every cell of all others together with those of the codes that have been
 * named since, which stood there before.
 */
export function pairsOf(releases: readonly Published[], unknowns: Unknowns): readonly Pair[] {
  return releases.flatMap((later, at) =>
    releases.slice(0, at).flatMap((earlier, before) =>
      later.tables.flatMap((table) => {
        const old = earlier.tables.find(({ name }) => name === table.name);
        const start = unknowns.start(at, table.name);
        const oldStart = unknowns.start(before, table.name);
        if (!old || start === undefined || oldStart === undefined) return [];
        const pair = (places: readonly number[], oldPlace: number): Pair => ({
          table,
          place: places[0] ?? 0,
          releases: [earlier.name, later.name],
          earlier: oldStart + oldPlace,
          later: places.map((place) => start + place),
          moved: sumOf(table.shown, places) - (old.shown[oldPlace] ?? 0),
        });
        const placeOf = oldPlaces(table, old);
        const alike = [...table.cells.keys()].flatMap((place) => {
          const oldPlace = placeOf(table.cells[place] ?? []);
          return oldPlace === undefined ? [] : [pair([place], oldPlace)];
        });
        return [...alike, ...regrouped(table, old).map(({ places, oldPlace }) => pair(places, oldPlace))];
      }),
    ),
  );
}

/** Where a cell stood in the earlier table: its dimensions may stand in another order there. */
function oldPlaces(table: Table, old: Table): (codes: readonly string[]) => number | undefined {
  const names = table.dimensions.map(({ name }) => name);
  const order = old.dimensions.map(({ name }) => names.indexOf(name));
  if (order.length !== names.length || order.includes(-1)) return () => undefined;
  const places = new Map(old.cells.map((codes, place) => [codes.join("\n"), place]));
  return (codes) => places.get(order.map((at) => codes[at]).join("\n"));
}

/** Cells that were one in the earlier table, because a code of theirs stood among all others there. */
function regrouped(
  table: Table,
  old: Table,
): readonly { readonly places: readonly number[]; readonly oldPlace: number }[] {
  const joined = table.dimensions.map(({ name, codes }) => {
    const before = old.dimensions.find((dimension) => dimension.name === name)?.codes ?? [];
    return before.includes(rest) ? codes.filter((code) => !before.includes(code)) : [];
  });
  if (joined.every((codes) => codes.length === 0)) return [];
  const placeOf = oldPlaces(table, old);
  const before = table.cells.map((codes) => codes.map((code, at) => (joined[at]?.includes(code) ? rest : code)));
  const groups = Map.groupBy(table.cells.keys(), (place) => placeOf(before[place] ?? []));
  return [...groups].flatMap(([oldPlace, places]) =>
    oldPlace === undefined || places.length < 2 ? [] : [{ places, oldPlace }],
  );
}

/** A pair that differs by at least `low` and at most `high`. */
const difference = (pair: Pair, low: number, high: number, from: Fact["from"], why: string): Fact => ({
  ...changeOf(pair),
  low,
  high,
  from,
  says: `${pair.releases.join(" to ")}: ${cellName(pair.table, pair.place)} ${why}`,
});

/** The guard: a number that changed by 1 to 4 is shown at most one step away, so two steps mean a change of at least 5. */
export const guardFacts = (pairs: readonly Pair[]): readonly Fact[] =>
  pairs
    .filter(({ moved }) => Math.abs(moved) >= 2 * base)
    .map((pair) =>
      pair.moved > 0
        ? difference(pair, base, Number.POSITIVE_INFINITY, "guard", "rose by two steps or more")
        : difference(pair, Number.NEGATIVE_INFINITY, -base, "guard", "fell by two steps or more"),
    );

/**
 * What a reader may take for granted though nobody says it: that counts do not fall, and that those of a month or quarter that
 * did not change are closed. Given only where it is true, so that nothing false follows.
 */
export function supposedChanges(pairs: readonly Pair[], truth: readonly number[]): readonly Fact[] {
  const rising = pairs.filter((pair) => valueAt(changeOf(pair), truth) >= 0);
  /** For each cell those of later releases that did not fall from it. */
  const after = new Map<number, Set<number>>();
  for (const { earlier, later } of rising)
    if (later.length === 1) after.set(earlier, (after.get(earlier) ?? new Set()).add(later[0] ?? 0));
  const follows = ({ earlier, later }: Pair): boolean =>
    later.length === 1 && [...(after.get(earlier) ?? [])].some((between) => after.get(between)?.has(later[0] ?? 0));
  // From one release to the next but one it follows from both steps.
  return rising
    .filter((pair) => !follows(pair))
    .map((pair) => {
      const isClosed =
        valueAt(changeOf(pair), truth) === 0 && pair.table.dimensions.some(({ role }) => role === "when");
      return isClosed
        ? difference(pair, 0, 0, "supposed", "is closed")
        : difference(pair, 0, Number.POSITIVE_INFINITY, "supposed", "did not fall");
    });
}
