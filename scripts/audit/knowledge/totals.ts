import { type Asked, type Fact, valueAt } from "../program/program.ts";
import {
  base,
  cellsWhere,
  groupsBy,
  groupsOf,
  isIdentifying,
  type Link,
  type Published,
  type Side,
  sumOf,
  type Table,
} from "../published.ts";
import type { Unknowns } from "./unknowns.ts";

/** What a study says of its totals: those of a table are within 5, and most of those of one code within 10. */
export const accuracy = { study: 5, code: 10 };

/** Where each cell of a table stands in the program. */
type Locate = (table: string, places: readonly number[]) => readonly number[];

const locateIn =
  (unknowns: Unknowns, release: number): Locate =>
  (table, places) => {
    const start = unknowns.start(release, table) ?? 0;
    return places.map((place) => start + place);
  };

/** What is known of the totals of each release. */
export function totalFacts(releases: readonly Published[], unknowns: Unknowns): readonly Fact[] {
  return releases.flatMap((release, index) => {
    const locate = locateIn(unknowns, index);
    return [
      ...release.links.flatMap((link) => linkFacts(release, link, locate)),
      ...exactFacts(release, locate),
      ...release.tables.flatMap((table) => studyTotals(release, table, locate)),
      ...release.tables.flatMap((table) => groupFacts(release, table, locate)),
    ];
  });
}

/** Totals of one code, which are said to be mostly within 10: known only to whoever takes "mostly" for "always". */
export function codeTotals(releases: readonly Published[], unknowns: Unknowns): readonly Fact[] {
  return releases.flatMap((release, index) =>
    release.tables.flatMap((table) => {
      const parts = table.dimensions.filter(({ again }) => !again);
      if (parts.length < 2) return [];
      const start = unknowns.start(index, table.name) ?? 0;
      return parts.flatMap(({ name }) =>
        totalsBy(table, [...agains(table), name]).map(({ key, places }) =>
          within(accuracy.code, table, places, start, "code", `${release.name}: ${table.name} (${key}) is within 10`),
        ),
      );
    }),
  );
}

const agains = ({ dimensions }: Table): readonly string[] =>
  dimensions.filter(({ again }) => again).map(({ name }) => name);

const totalsBy = (table: Table, names: readonly string[]) =>
  [...groupsBy(table, {}, names)].map(([key, places]) => ({ key, places }));

const studyTotals = (release: Published, table: Table, locate: Locate): readonly Fact[] =>
  totalsBy(table, agains(table)).map(({ key, places }) =>
    within(
      accuracy.study,
      table,
      places,
      locate(table.name, [0])[0] ?? 0,
      "accuracy",
      `${release.name}: the total of ${table.name}${key === "" ? "" : ` (${key})`} is within 5`,
    ),
  );

/** A group is told only when it is large enough; one that has nothing above 5 may be empty, with zeros raised. */
const groupFacts = ({ name, thresholds }: Published, table: Table, locate: Locate): readonly Fact[] =>
  !table.results || !isIdentifying(table)
    ? []
    : [...groupsOf(table)].flatMap(([key, places]): readonly Fact[] => {
        if (places.every((place) => (table.shown[place] ?? 0) <= base)) return [];
        const cells = locate(table.name, places);
        const says = `${name}: ${table.name} (${key}) is at least ${thresholds.group}`;
        return [
          {
            cells,
            times: cells.map(() => 1),
            low: thresholds.group,
            high: Number.POSITIVE_INFINITY,
            from: "group",
            says,
          },
        ];
      });

function within(
  most: number,
  { shown }: Table,
  places: readonly number[],
  start: number,
  from: Fact["from"],
  says: string,
): Fact {
  const total = sumOf(shown, places);
  const cells = places.map((place) => start + place);
  return { cells, times: cells.map(() => 1), low: total - most, high: total + most, from, says };
}

const exactFacts = ({ name, tables, exact }: Published, locate: Locate): readonly Fact[] =>
  exact.flatMap(({ table, where, total }) => {
    const found = tables.find((each) => each.name === table);
    if (!found) return [];
    const cells = locate(table, cellsWhere(found, where));
    const says = `${name}: the exact total of ${sideName({ table, where })} is ${total}`;
    return [{ cells, times: cells.map(() => 1), low: total, high: total, from: "exact" as const, says }];
  });

/** One total that a link speaks of: the unknowns on its left and on its right. */
type Sums = { readonly key: string; readonly plus: readonly number[]; readonly minus: readonly number[] };

function sumsOf({ tables }: Published, { left, right, by }: Link, locate: Locate): readonly Sums[] {
  const [leftTable, rightTable] = [left, right].map((side) => tables.find((table) => table.name === side.table));
  if (!leftTable || !rightTable) return [];
  const lefts = groupsBy(
    leftTable,
    left.where,
    by.map(([dimension]) => dimension),
  );
  const rights = groupsBy(
    rightTable,
    right.where,
    by.map(([, dimension]) => dimension),
  );
  // A code that one side lacks is no pair.
  return [...lefts].flatMap(([key, places]) => {
    const others = rights.get(key);
    return others ? [{ key, plus: locate(left.table, places), minus: locate(right.table, others) }] : [];
  });
}

const linkFacts = (release: Published, link: Link, locate: Locate): readonly Fact[] =>
  sumsOf(release, link, locate).map(({ key, plus, minus }) => ({
    cells: [...plus, ...minus],
    times: [...plus.map(() => 1), ...minus.map(() => -1)],
    low: link.kind === "equal" ? 0 : Number.NEGATIVE_INFINITY,
    high: 0,
    from: "link" as const,
    says: `${release.name}: ${linkName(link, key)}`,
  }));

/**
 * What is left of a total when a part of it is taken away, where both are told by who or when: those asked and not included. It
 * stands in no table, and is a group like any other.
 */
export type Rest = Asked & { readonly release: number; readonly says: string };

export function restsOf(releases: readonly Published[], unknowns: Unknowns): readonly Rest[] {
  return releases.flatMap((release, index) =>
    release.links
      .filter((link) => link.kind === "at_most" && isAboutSomebody(release, link))
      .flatMap((link) =>
        sumsOf(release, link, locateIn(unknowns, index)).map(({ key, plus, minus }) => ({
          release: index,
          cells: [...minus, ...plus],
          times: [...minus.map(() => 1), ...plus.map(() => -1)],
          says: `${sideName(link.right)} without ${sideName(link.left)}${key === "" ? "" : ` for ${key}`}`,
        })),
      ),
  );
}

/** A rest of 1 to 4 is shown as 5 at most, so that one shown as 10 or more is at least 5. */
export function restFacts(releases: readonly Published[], unknowns: Unknowns, rests: readonly Rest[]): readonly Fact[] {
  const shown = unknowns.list.map(({ table, place }) => table.shown[place] ?? 0);
  return rests
    .filter((rest) => valueAt(rest, shown) >= 2 * base)
    .map(({ release, says, cells, times }) => ({
      ...{ cells, times, low: base, high: Number.POSITIVE_INFINITY },
      from: "rest",
      says: `${releases[release]?.name}: ${says} is shown as 10 or more`,
    }));
}

/** Whether the totals of a link are those of a site, laboratory, month or group, and not of the whole study. */
const isAboutSomebody = ({ tables }: Published, { right, by }: Link): boolean =>
  tables
    .find(({ name }) => name === right.table)
    ?.dimensions.some(
      ({ name, role }) => role !== "none" && (by.some(([, kept]) => kept === name) || right.where[name] !== undefined),
    ) ?? false;

const linkName = ({ left, right, kind }: Link, key: string): string =>
  `${sideName(left)} ${kind === "equal" ? "=" : "≤"} ${sideName(right)}${key === "" ? "" : ` for ${key}`}`;

function sideName({ table, where }: Side): string {
  const codes = Object.values(where).flat();
  return codes.length === 0 ? table : `${table} (${codes.join(", ")})`;
}
