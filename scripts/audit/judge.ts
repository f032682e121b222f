import type { Failure } from "./failure.ts";
import { changeOf } from "./knowledge/changes.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { type Asked, type Interval, opposite, valueAt } from "./program/program.ts";
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

/** A failure, and what is proved by it: the least values of these sums add up to more than `most`. */
export type Fault = { readonly failure: Failure; readonly forms: readonly Asked[]; readonly most: number };

/** A cell of 1 to 4 keeps at least so many values. */
export const fewestValues = 5;

/** Whether a cell that can be anything from one value to another is safe, where anybody may know that somebody is there. */
export const keepsValues = (low: number, high: number): boolean => high - low + 1 >= fewestValues && high >= 1;
/** The same where nobody may know it. */
export const mayBeNobody = (low: number, high: number): boolean => keepsValues(low, high) && low <= 0;
/** Whether there may be somebody. */
export const maybeSomebody = (_: number, high: number): boolean => high >= 1;
/** Whether there may have been no change. */
export const mayBeNone = (low: number, high: number): boolean => low <= 0 && high >= 0;

/** Whether a change or a rest must be of more than 4, up or down. */
export const isLarge = (low: number, high: number): boolean => low >= base || high <= -base;

export const valuesIn = ({ low, high }: Interval): number => high - low + 1;

export const isSmall = (count: number): boolean => count >= 1 && count < base;

/** Whether an interval has a number from 1 to 4. */
const reachesSmall = ({ low, high }: Interval): boolean => low < base && high >= 1;

/** The ways in which too much is known of a sum. */
const tooFew = (form: Asked, failure: Failure): Fault => ({
  failure,
  forms: [form, opposite(form)],
  most: 1 - fewestValues,
});
const somebody = (form: Asked, failure: Failure): Fault => ({ failure, forms: [form], most: 0 });
const nobody = (form: Asked, failure: Failure): Fault => ({ failure, forms: [opposite(form)], most: -1 });

/**
 * The faults in what can be worked out. Where the true numbers are known, only the cells and changes that truly are 1 to 4 count;
 * else all that could be.
 */
export const faultsOf = (
  releases: readonly Published[],
  knowledge: Knowledge,
  { cells, changes, rests }: WorkedOut,
): readonly Fault[] => [
  ...inCells(releases, knowledge, cells),
  ...noneForced(releases, cells),
  ...inChanges(knowledge, changes),
  ...inRests(releases, knowledge, rests, cells),
];

function inCells(
  releases: readonly Published[],
  { unknowns: { list, truth } }: Knowledge,
  cells: WorkedOut["cells"],
): readonly Fault[] {
  return list.flatMap(({ release, table, place }, at) => {
    const interval = cells[at];
    if (!interval || !(truth ? isSmall(truth[at] ?? 0) : reachesSmall(interval))) return [];
    const name = releases[release]?.name ?? "";
    const where = { release: name, table: table.name, cell: codesOf(table, place), ...interval };
    const text = `${name}: ${cellName(table, place)}, shown as ${shownAs(table, place)}: must be ${range(interval)}`;
    const form = { cells: [at], times: [1] };
    const faults: Fault[] = [];
    if (valuesIn(interval) < fewestValues)
      faults.push(tooFew(form, { kind: "few-values", ...where, text: `${text}, fewer than ${fewestValues} values` }));
    if (isIdentifying(table) && interval.low >= 1)
      faults.push(somebody(form, { kind: "presence", ...where, text: `${text}, so somebody is in it` }));
    return faults;
  });
}

function inChanges({ unknowns: { truth }, pairs }: Knowledge, changes: WorkedOut["changes"]): readonly Fault[] {
  return pairs.flatMap((pair, at) => {
    const { table, place, releases } = pair;
    const interval = changes[at];
    if (!interval) return [];
    const change = truth && valueAt(changeOf(pair), truth);
    // A fall is judged as a rise the other way.
    const size = interval.low >= 1 ? interval : { low: 0 - interval.high, high: 0 - interval.low };
    if (size.low < 1 || !(change === undefined ? reachesSmall(size) : isSmall(Math.abs(change)))) return [];
    const [, release] = releases;
    const more = pair.later.length > 1 ? " with what was told among all others before" : "";
    const text = `${releases.join(" to ")}: ${cellName(table, place)}${more}: must have changed by ${range(interval)}`;
    const form = changeOf(pair);
    const failure = { kind: "change" as const, release, table: table.name, cell: codesOf(table, place) };
    return [somebody(interval.low >= 1 ? form : opposite(form), { ...failure, ...interval, text })];
  });
}

function inRests(
  releases: readonly Published[],
  { unknowns: { truth }, rests: asked }: Knowledge,
  rests: WorkedOut["rests"],
  cells: WorkedOut["cells"],
): readonly Fault[] {
  return asked.flatMap((rest, at): readonly Fault[] => {
    const interval = rests[at];
    if (!interval) return [];
    const name = releases[rest.release]?.name ?? "";
    const where = { release: name, ...interval, text: `${name}: ${rest.says}: must be ${range(interval)}` };
    const isEmpty = rest.cells.every((cell) => cells[cell]?.high === 0);
    if (interval.high === 0 && !isEmpty) return [nobody(rest, { kind: "all-or-none", ...where })];
    if (!(truth ? isSmall(valueAt(rest, truth)) : reachesSmall(interval))) return [];
    if (interval.low >= 1) return [somebody(rest, { kind: "presence", ...where })];
    return valuesIn(interval) < fewestValues ? [tooFew(rest, { kind: "few-values", ...where })] : [];
  });
}

/** Cells that must be nobody while others of the same site, month or group need not be: "none" of them, or "all" are elsewhere. */
function noneForced(releases: readonly Published[], cells: WorkedOut["cells"]): readonly Fault[] {
  let start = 0;
  return releases.flatMap((release) =>
    release.tables.flatMap((table) => {
      const first = start;
      start += table.cells.length;
      if (!isIdentifying(table)) return [];
      return [...groupsOf(table).values()].flatMap((places) => {
        const empty = places.filter((place) => cells[first + place]?.high === 0);
        if (empty.length === places.length) return [];
        return empty.map((place) =>
          nobody(
            { cells: [first + place], times: [1] },
            {
              kind: "all-or-none",
              release: release.name,
              table: table.name,
              cell: codesOf(table, place),
              text: `${release.name}: ${cellName(table, place)}: must be nobody, while others of the same group need not be`,
            },
          ),
        );
      });
    }),
  );
}

export const codesOf = ({ dimensions, cells }: Table, place: number): Readonly<Record<string, string>> =>
  Object.fromEntries(dimensions.map(({ name }, at) => [name, cells[place]?.[at] ?? ""]));

const shownAs = ({ shown }: Table, place: number): string => String(shown[place] ?? "nothing");

const range = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low} to ${high}`);
