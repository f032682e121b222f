import type { Failure } from "./failure.ts";
import { changeOf } from "./knowledge/changes.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { type Interval, valueAt } from "./program/program.ts";
import { base, cellName, groupsOf, isIdentifying, type Published, type Table } from "./published.ts";

/**
 * What a reader has worked out: an interval for each true number, each change between two releases, and each rest, in the order of
 * the knowledge; undefined where it was not asked.
 */
export type WorkedOut = {
  readonly cells: readonly (Interval | undefined)[];
  readonly changes: readonly (Interval | undefined)[];
  readonly rests: readonly (Interval | undefined)[];
};

/** A cell of 1 to 4 keeps at least so many values. */
export const fewestValues = 5;

export const valuesIn = ({ low, high }: Interval): number => high - low + 1;

export const isSmall = (count: number): boolean => count >= 1 && count < base;

/** Whether an interval has a number from 1 to 4. */
const reachesSmall = ({ low, high }: Interval): boolean => low < base && high >= 1;

/**
 * The faults in what can be worked out. Where the true numbers are known, only the cells and changes that truly are 1 to 4 count;
 * else all that could be.
 */
export function faultsOf(
  releases: readonly Published[],
  { unknowns, pairs, rests: asked }: Knowledge,
  { cells, changes, rests }: WorkedOut,
): readonly Failure[] {
  const { truth } = unknowns;
  const ofCells = unknowns.list.flatMap(({ release, table, place }, at) => {
    const interval = cells[at];
    if (!interval || !(truth ? isSmall(truth[at] ?? 0) : reachesSmall(interval))) return [];
    const where = {
      release: releases[release]?.name ?? "",
      table: table.name,
      cell: codesOf(table, place),
      ...interval,
    };
    const named = `${where.release}: ${cellName(table, place)}, shown as ${shownAs(table, place)}`;
    const faults: Failure[] = [];
    if (valuesIn(interval) < fewestValues)
      faults.push({
        kind: "few-values",
        ...where,
        text: `${named}: must be ${range(interval)}, fewer than ${fewestValues} values`,
      });
    if (isIdentifying(table) && interval.low >= 1)
      faults.push({ kind: "presence", ...where, text: `${named}: must be ${range(interval)}, so somebody is in it` });
    return faults;
  });
  const ofChanges = pairs.flatMap((pair, at) => {
    const {
      table,
      place,
      releases: [earlier, later],
    } = pair;
    const interval = changes[at];
    if (!interval) return [];
    const change = truth && valueAt(changeOf(pair), truth);
    const either = interval.low >= 1 ? interval : { low: 0 - interval.high, high: 0 - interval.low };
    const proved = either.low >= 1 && (change === undefined ? reachesSmall(either) : isSmall(Math.abs(change)));
    if (!proved) return [];
    const more = pair.later.length > 1 ? " with what was told among all others before" : "";
    const text = `${earlier} to ${later}: ${cellName(table, place)}${more}: must have changed by ${range(interval)}`;
    return [
      { kind: "change" as const, release: later, table: table.name, cell: codesOf(table, place), ...interval, text },
    ];
  });
  const ofRests = asked.flatMap(({ release, says, cells: parts, times }, at): readonly Failure[] => {
    const interval = rests[at];
    if (!interval) return [];
    const where = { release: releases[release]?.name ?? "", ...interval };
    const rest = truth && valueAt({ cells: parts, times }, truth);
    if (interval.high === 0 && !parts.every((cell) => cells[cell]?.high === 0))
      return [{ kind: "all-or-none", ...where, text: `${where.release}: ${says}: must be nobody` }];
    if (!(rest === undefined ? reachesSmall(interval) : isSmall(rest))) return [];
    if (interval.low < 1 && valuesIn(interval) >= fewestValues) return [];
    const kind = interval.low >= 1 ? "presence" : "few-values";
    return [{ kind, ...where, text: `${where.release}: ${says}: must be ${range(interval)}` }];
  });
  return [...ofCells, ...noneForced(releases, cells), ...ofChanges, ...ofRests];
}

/** Cells that must be nobody while others of the same site, month or group need not be: "none" of them, or "all" are elsewhere. */
function noneForced(releases: readonly Published[], cells: WorkedOut["cells"]): readonly Failure[] {
  let start = 0;
  return releases.flatMap((release) =>
    release.tables.flatMap((table) => {
      const first = start;
      start += table.cells.length;
      if (!isIdentifying(table)) return [];
      return [...groupsOf(table).values()].flatMap((places) => {
        const empty = places.filter((place) => cells[first + place]?.high === 0);
        if (empty.length === places.length) return [];
        return empty.map((place) => ({
          kind: "all-or-none" as const,
          release: release.name,
          table: table.name,
          cell: codesOf(table, place),
          text: `${release.name}: ${cellName(table, place)}: must be nobody, while others of the same group need not be`,
        }));
      });
    }),
  );
}

export const codesOf = ({ dimensions, cells }: Table, place: number): Readonly<Record<string, string>> =>
  Object.fromEntries(dimensions.map(({ name }, at) => [name, cells[place]?.[at] ?? ""]));

const shownAs = ({ shown }: Table, place: number): string => String(shown[place] ?? "nothing");

const range = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low} to ${high}`);
