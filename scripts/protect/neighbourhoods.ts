import type { Policy } from "../../src/partners/policy.ts";
import { keysOf } from "../../src/partners/table.ts";

/** More cells with a choice than this are freed by the codes of their first dimension. */
const wholeUpTo = 70;
type Variables = Readonly<Record<string, readonly (number | null)[]>>;

/** Cells with a choice of a table by their codes in its first dimensions. */
function byFirst(
  name: string,
  { tables }: Policy,
  variables: Variables,
  depth: number,
): ReadonlyMap<string, readonly number[]> {
  const table = tables[name];
  const found = new Map<string, number[]>();
  if (table === undefined) return found;
  const names = table.dimensions.slice(0, depth).map((dimension) => dimension.name);
  keysOf(table).forEach((key, place) => {
    const v = variables[name]?.[place];
    if (v === null || v === undefined) return;
    const code = [...names, ...key.slice(0, depth)].join("\n");
    found.set(code, [...(found.get(code) ?? []), v]);
  });
  return found;
}

/**
 * Groups of variables that are freed one after the other while all others stay: each table, and each two tables with a link;
 * large ones by the codes of their first dimensions.
 */
export function neighbourhoodsOf(policy: Policy, variables: Variables): readonly (readonly number[])[] {
  const grouped = (names: readonly string[], depth: number): readonly (readonly number[])[] => {
    const own = names.map((name) => byFirst(name, policy, variables, depth));
    const all = own.flatMap((each) => [...each.values()].flat());
    if (all.length <= wholeUpTo) return [all];
    const codes = new Set(own.flatMap((each) => [...each.keys()]));
    return [...codes].map((code) => own.flatMap((each) => each.get(code) ?? []));
  };
  const pairs = new Set(
    policy.links
      .map(({ left, right }) => [left.table, right.table].toSorted())
      .filter(([a, b]) => a !== b)
      .map((pair) => pair.join("\n")),
  );
  const names = Object.keys(policy.tables);
  const all = [
    ...names.flatMap((name) => grouped([name], 2)),
    ...names.flatMap((name) => grouped([name], 1)),
    // Without sums along a dimension a whole table is soon solved.
    ...names
      .filter((name) => policy.tables[name]?.dimensions.every(({ ordered }) => !ordered))
      .map((name) => [...byFirst(name, policy, variables, 1).values()].flat()),
    ...[...pairs].flatMap((pair) => grouped(pair.split("\n"), 1)),
  ];
  // A table that is small enough is the same group each time.
  return [...new Map(all.map((group) => [group.join(), group])).values()].filter((group) => group.length > 1);
}
