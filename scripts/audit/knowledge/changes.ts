import type { Fact } from "../program/program.ts";
import { base, cellName, type Published, type Table } from "../published.ts";
import type { Unknowns } from "./unknowns.ts";

/** A cell that two releases have, as two unknowns of the program. */
export type Pair = {
  readonly table: Table;
  readonly place: number;
  readonly releases: readonly [earlier: string, later: string];
  readonly earlier: number;
  readonly later: number;
  /** What the shown number moved by. */
  readonly moved: number;
};

/** Every cell that stands in two releases, for any two of them. */
export function pairsOf(releases: readonly Published[], unknowns: Unknowns): readonly Pair[] {
  return releases.flatMap((later, at) =>
    releases.slice(0, at).flatMap((earlier, before) =>
      later.tables.flatMap((table) => {
        const old = earlier.tables.find(({ name }) => name === table.name);
        const start = unknowns.start(at, table.name);
        const oldStart = unknowns.start(before, table.name);
        if (!old || start === undefined || oldStart === undefined) return [];
        const placeOf = oldPlaces(table, old);
        return table.cells.flatMap((codes, place) => {
          const oldPlace = placeOf(codes);
          if (oldPlace === undefined) return [];
          return {
            table,
            place,
            releases: [earlier.name, later.name] as const,
            earlier: oldStart + oldPlace,
            later: start + place,
            moved: (table.shown[place] ?? 0) - (old.shown[oldPlace] ?? 0),
          };
        });
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

/** Two cells that differ by at least `low` and at most `high`. */
const difference = (pair: Pair, low: number, high: number, from: Fact["from"], why: string): Fact => ({
  cells: [pair.later, pair.earlier],
  times: [1, -1],
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
export const supposedChanges = (pairs: readonly Pair[], truth: readonly number[]): readonly Fact[] =>
  pairs.flatMap((pair) => {
    const change = (truth[pair.later] ?? 0) - (truth[pair.earlier] ?? 0);
    const isPeriod = pair.table.dimensions.some(({ role }) => role === "when");
    if (change === 0 && isPeriod) return [difference(pair, 0, 0, "supposed", "is closed")];
    return change >= 0 ? [difference(pair, 0, Number.POSITIVE_INFINITY, "supposed", "did not fall")] : [];
  });
