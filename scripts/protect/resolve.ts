import { sum } from "d3-array";
import type { ExactTotal, Link, Part, Policy } from "../../src/partners/policy.ts";
import { type Dimension, type Key, keysOf, placesOf, type Table } from "../../src/partners/table.ts";
import type { Counted, PartnerDimension } from "../../src/partners/told.ts";
import { partnerAnswers } from "../../src/questions/partners.ts";
import { drawCodes } from "./draw-codes.ts";
import { drawQuarters, quarterCode } from "./draw-quarters.ts";
import type { AnyTable, Exact } from "./exact-cells.ts";
import type { Signed } from "./policy-file.ts";
import { Refusal } from "./problem.ts";

/** The tables of a release, before they are rounded: the policy with every list of codes, and the true count of every cell. */
export type Resolved = { readonly policy: Policy; readonly counts: Readonly<Record<string, readonly number[]>> };

/** Where a code stands in the list of a dimension; null where it is told in no cell. */
type Place = (code: string) => string | null;
type Placed = { readonly dimension: Dimension; readonly place: Place };

type History = {
  /** The release itself last, those before it first. */
  readonly releases: readonly Exact[];
  /** The policies of those before it, oldest first. */
  readonly before: readonly Policy[];
};

const cellsOf = (exact: Exact, table: string): readonly Counted[] => exact.cells.get(table) ?? [];

function refuseFew(table: AnyTable, name: string, codes: readonly string[], drawn: readonly string[]): void {
  const few = codes.filter((code) => !drawn.includes(code));
  if (few.length > 0)
    throw new Refusal(
      `policy: ${table.name}.${name}: ${few.join(", ")}: fewer than the threshold, or less than 5 more than before: leave them out, so that they stand with all others`,
    );
}

function placed(
  table: AnyTable,
  own: PartnerDimension,
  signed: Signed,
  chosen: readonly string[] | undefined,
  history: History,
): Placed {
  const { name, role, ordered = false } = own;
  const release = history.releases.at(-1);
  if (release === undefined) throw new RangeError("no release to resolve");
  const of = (codes: readonly string[]): Dimension => ({ name, role, codes, ordered });
  if ("codes" in own) {
    const dimension = of(own.codes(release.study));
    return { dimension, place: (code) => code };
  }
  const { group, gene } = signed.thresholds;
  if ("quarters" in own) {
    const all = history.releases.map((each) => ({ study: each.study, cells: cellsOf(each, table.name) }));
    const groups = drawQuarters(all, own.quarters.per, group);
    return { dimension: of(groups.map(({ from }) => from)), place: (code) => quarterCode(groups, code) };
  }
  const { drawn } = own;
  const named =
    history.before
      .findLast(({ tables }) => tables[table.name] !== undefined)
      ?.tables[table.name]?.dimensions.find((each) => each.name === name)?.codes ?? [];
  const codes = drawCodes({
    dimension: name,
    drawn,
    threshold: drawn.least === "group" ? group : gene,
    cells: cellsOf(release, table.name),
    earlier: history.releases.slice(0, -1).map((each) => cellsOf(each, table.name)),
    named,
  });
  if (chosen !== undefined) refuseFew(table, name, chosen, codes);
  const kept = chosen === undefined ? codes : codes.filter((code) => chosen.includes(code) || code === drawn.rest);
  return {
    dimension: of(kept),
    place: (code) => (kept.includes(code) ? code : kept.includes(drawn.rest) ? drawn.rest : null),
  };
}

function countsOf(
  table: AnyTable,
  resolved: Table,
  places: readonly Placed[],
  cells: readonly Counted[],
): readonly number[] {
  const keys = keysOf(resolved);
  const at = new Map(keys.map((key, i) => [key.join("\n"), i]));
  const counts = keys.map(() => 0);
  for (const cell of cells) {
    if (cell.n === 0) continue;
    const key = places.map(({ dimension, place }) => place(String(cell[dimension.name])));
    if (key.includes(null)) continue;
    const i = at.get(key.join("\n"));
    if (i === undefined)
      throw new Refusal(
        `${table.name}: ${places.map(({ dimension }, d) => `${dimension.name}=${key[d]}`).join(" ")}: ${cell.n} ${table.count} where there can be none: study.json and the release do not agree, or the table is declared wrong`,
      );
    counts[i] = (counts[i] ?? 0) + cell.n;
  }
  return counts;
}

const isWhole = ({ dimensions }: Table): boolean => dimensions.every(({ codes }) => codes.length > 0);

/** The links of all questions between tables that are there and hold all that they are to hold. */
function linksOf(release: Exact, tables: Readonly<Record<string, Table>>): readonly Link[] {
  const known = {
    study: release.study,
    codes: (table: string, dimension: string) =>
      tables[table]?.dimensions.find(({ name }) => name === dimension)?.codes ?? [],
  };
  const isThere = ({ table }: Part): boolean => {
    const found = tables[table];
    return found !== undefined && isWhole(found);
  };
  return partnerAnswers.flatMap(({ answer }) =>
    "tables" in answer
      ? (answer.links?.(known) ?? []).filter(({ left, right }) => isThere(left) && isThere(right))
      : [],
  );
}

export const totalOf = (part: Part, { tables }: Pick<Policy, "tables">, counts: Resolved["counts"]): number => {
  const table = tables[part.table];
  if (table === undefined) throw new RangeError(`no table ${part.table}`);
  return sum(placesOf(part.where, table, keysOf(table)), (i) => counts[part.table]?.[i] ?? 0);
};

/** The policy of a release with every list of codes filled in, and the true counts of its cells. */
export function resolve(signed: Signed, history: History): Resolved {
  const release = history.releases.at(-1);
  if (release === undefined) throw new RangeError("no release to resolve");
  const made = signed.tables
    .filter(({ table }) => release.cells.has(table.name))
    .map(({ question, table, codes }) => {
      const places = table.dimensions.map((own) => placed(table, own, signed, codes[own.name], history));
      const resolved: Table = {
        question,
        count: table.count,
        results: table.results,
        dimensions: places.map(({ dimension }) => dimension),
        impossible: (table.impossible?.(release.study) ?? []).map((where) => ({ ...where })),
      };
      return { name: table.name, resolved, counts: countsOf(table, resolved, places, cellsOf(release, table.name)) };
    });
  const tables = Object.fromEntries(made.map(({ name, resolved }) => [name, resolved]));
  const counts = Object.fromEntries(made.map(({ name, counts }) => [name, counts]));
  const exact: readonly ExactTotal[] = signed.exact.map((part) => ({
    ...part,
    total: totalOf(part, { tables }, counts),
  }));
  const policy: Policy = {
    format: 1,
    owner: signed.owner,
    date: signed.date,
    base: 5,
    thresholds: signed.thresholds,
    raised_zeros: signed.raisedZeros,
    tables,
    links: linksOf(release, tables),
    exact,
  };
  return { policy, counts };
}

/** A link as pairs of lists of cells, one for each combination of the codes that it keeps. */
export type Pairs = readonly {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly at: readonly string[];
}[];

/** The sums that a link makes equal, as places of cells on both sides. */
export function pairsOf({ left, right, by }: Link, { tables }: Pick<Policy, "tables">): Pairs {
  const group = (part: Part, names: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const table = tables[part.table];
    if (table === undefined) throw new RangeError(`no table ${part.table}`);
    const keys = keysOf(table);
    const at = names.map((name) => table.dimensions.findIndex((each) => each.name === name));
    const keep = (key: Key | undefined): string => at.map((d) => key?.[d] ?? "").join("\n");
    return Map.groupBy(placesOf(part.where, table, keys), (i) => keep(keys[i]));
  };
  const [lefts, rights] = [
    group(
      left,
      by.map(([l]) => l),
    ),
    group(
      right,
      by.map(([, r]) => r),
    ),
  ];
  // Only codes of both sides are pairs; where one side has no cell at all, the other must hold nobody either.
  const names = [...new Set([...lefts.keys(), ...rights.keys()])].filter((name) => lefts.has(name) && rights.has(name));
  return names.map((name) => ({ left: lefts.get(name) ?? [], right: rights.get(name) ?? [], at: name.split("\n") }));
}
