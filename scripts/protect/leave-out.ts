import type { Policy } from "../../src/partners/policy.ts";
import { keysOf, type Table } from "../../src/partners/table.ts";
import { knownTables } from "./exact-cells.ts";
import type { Signed } from "./policy-file.ts";
import { pairsOf } from "./resolve.ts";

/** A sum of cells that is 0, by cell. */
type Equation = ReadonlyMap<string, number>;

const cellOf = (table: string, place: number): string => `${table}\n${place}`;
const small = 1e-9;

function equationsOf(policy: Policy): readonly Equation[] {
  return policy.links
    .filter(({ kind }) => kind === "equal")
    .flatMap((link) =>
      pairsOf(link, policy).map(({ left, right }) => {
        const sum = new Map<string, number>();
        const add = (table: string, places: readonly number[], times: number): void => {
          for (const place of places) {
            const cell = cellOf(table, place);
            sum.set(cell, (sum.get(cell) ?? 0) + times);
          }
        };
        add(link.left.table, left, 1);
        add(link.right.table, right, -1);
        return sum;
      }),
    );
}

/** An equation without a cell, by another that has it. */
function without(equation: Equation, cell: string, pivot: Equation): Equation {
  const factor = (equation.get(cell) ?? 0) / (pivot.get(cell) ?? 1);
  if (factor === 0) return equation;
  const left = new Map(equation);
  for (const [other, times] of pivot) {
    const value = (left.get(other) ?? 0) - factor * times;
    if (Math.abs(value) < small) left.delete(other);
    else left.set(other, value);
  }
  return left;
}

/** What is left of equations when some cells are taken out, each by an equation that has it. */
function eliminated(equations: readonly Equation[], isOut: (cell: string) => boolean): readonly Equation[] {
  let open = equations.filter(({ size }) => size > 0);
  const left: Equation[] = [];
  while (open.length > 0) {
    const [pivot = new Map(), ...others] = open;
    const cell = [...pivot.keys()].find(isOut);
    if (cell === undefined) left.push(pivot);
    open = (cell === undefined ? others : others.map((each) => without(each, cell, pivot))).filter(
      ({ size }) => size > 0,
    );
  }
  return left;
}

/**
 * Whether tables can be left out of a release: what they tell through their links that other tables share, their own links tell too. Else
 * totals that are the same would be rounded apart, and their difference would tell of both.
 */
export function canBeLeftOut(names: readonly string[], policy: Policy): boolean {
  if (policy.exact.some(({ table }) => names.includes(table))) return false;
  const own = new Set(
    names.flatMap((name) => {
      const table = policy.tables[name];
      return table === undefined ? [] : keysOf(table).map((_, place) => cellOf(name, place));
    }),
  );
  const all = equationsOf(policy);
  const touches = (equation: Equation): boolean => [...equation.keys()].some((cell) => own.has(cell));
  let rest = eliminated(all.filter(touches), (cell) => own.has(cell));
  // By the others' own equations nothing may be left of what went through the tables.
  let known = all.filter((equation) => !touches(equation));
  while (known.length > 0 && rest.length > 0) {
    const [pivot = new Map(), ...others] = known;
    const [cell] = pivot.keys();
    const reduce = (each: Equation): Equation => (cell === undefined ? each : without(each, cell, pivot));
    known = others.map(reduce).filter(({ size }) => size > 0);
    rest = rest.map(reduce).filter(({ size }) => size > 0);
  }
  return rest.length === 0;
}

/** What a release does without: codes that wait to be named, by table and dimension, or tables. */
export type Less = { readonly signed: Signed; readonly said: string };

/**
 * The policy with less in it, where some tables could not be rounded so that nothing can be worked out: codes that would be named for the first
 * time wait among all others; else a table is left out of this release, or all of them. Null where neither can be.
 */
export function withLess(
  signed: Signed,
  tables: readonly string[],
  policy: Policy,
  earlier: readonly Policy[],
): Less | null {
  const known = tables.filter((name) => policy.tables[name] !== undefined);
  for (const name of known) {
    const waits = newlyNamed(name, policy, earlier);
    if (waits.size === 0) continue;
    const told = signed.tables.map((each) => {
      if (each.table.name !== name) return each;
      const codes = [...waits].map(([dimension, { kept }]) => [dimension, kept] as const);
      return { ...each, codes: { ...each.codes, ...Object.fromEntries(codes) } };
    });
    const codes = [...waits.values()].flatMap(({ fresh }) => fresh).join(", ");
    return { signed: { ...signed, tables: told }, said: `${name}: ${codes} not named yet` };
  }
  const [out] = [...known.map((name) => [name]), known]
    .flatMap((names) => [together(names, policy) ?? []])
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length);
  if (out === undefined) return null;
  return {
    signed: { ...signed, tables: signed.tables.filter(({ table }) => !out.includes(table.name)) },
    said: `${out.join(", ")} left out`,
  };
}

/** Tables that can be left out with some others only, and as few of these as can be; null where they cannot be left out at all. */
function together(names: readonly string[], policy: Policy): readonly string[] | null {
  const published = new Set(policy.exact.map(({ table }) => table));
  const pairs = policy.links
    .filter(({ kind }) => kind === "equal")
    .map(({ left, right }) => [left.table, right.table] as const);
  const all = new Set(names);
  // A set that grows is gone through to its end.
  for (const name of all) {
    if (canBeLeftOut([...all], policy)) break;
    for (const [left, right] of pairs)
      if (left === name || right === name) for (const other of [left, right]) if (!published.has(other)) all.add(other);
  }
  if (all.size === 0 || !canBeLeftOut([...all], policy)) return null;
  const others = [...all].filter((each) => !names.includes(each));
  // Which others are needed depends on the order in which they are tried.
  const [nearLast, nearFirst] = [others.toReversed(), others].map((tried) =>
    tried.reduce<readonly string[]>(
      (left, name) => {
        const fewer = left.filter((each) => each !== name);
        return canBeLeftOut(fewer, policy) ? fewer : left;
      },
      [...all],
    ),
  );
  if (nearLast === undefined || nearFirst === undefined) return null;
  return nearFirst.length < nearLast.length ? nearFirst : nearLast;
}

/** Codes of a table that no earlier release named, by dimension, with those that stay. */
function newlyNamed(name: string, { tables }: Policy, earlier: readonly Policy[]) {
  const before = earlier.findLast((each) => each.tables[name] !== undefined)?.tables[name];
  const drawn = knownTables.get(name)?.table.dimensions ?? [];
  return new Map(
    drawn.flatMap((own) => {
      if (!("drawn" in own) || before === undefined) return [];
      const { rest, always = [] } = own.drawn;
      const codesOf = (table: Table | undefined): readonly string[] =>
        table?.dimensions.find((each) => each.name === own.name)?.codes ?? [];
      const named = codesOf(tables[name]).filter((code) => code !== rest);
      const fresh = named.filter((code) => !codesOf(before).includes(code) && !always.includes(code));
      const kept = named.filter((code) => !fresh.includes(code));
      return fresh.length === 0 ? [] : [[own.name, { fresh, kept }] as const];
    }),
  );
}
