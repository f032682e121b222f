import type { Policy } from "../../src/partners/policy.ts";
import { keysOf } from "../../src/partners/table.ts";
import { base, type Choice, chanceOf } from "./choices.ts";
import type { Joined } from "./joined.ts";
import { noSolution, Stuck } from "./problem.ts";
import type { Program, Row } from "./program.ts";
import { pairsOf } from "./resolve.ts";
import { sumsOf, totalsOf } from "./sums.ts";

/** What is to be rounded together. */
export type Rounding = {
  readonly policy: Policy;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly secret: Uint8Array;
  /** How many zeros of a table must be raised. */
  readonly needs: ReadonlyMap<string, number>;
  /** Sums that earlier releases tell as one number. */
  readonly joined: readonly Joined[];
  /** What the release before showed of a cell; null where it had none. */
  readonly before: (table: string, place: number) => number | null;
};
/** A program, and how its solution is read: the variable of each cell that has a choice. */
export type Built = {
  readonly program: Program;
  readonly variables: Readonly<Record<string, readonly (number | null)[]>>;
  /** What each row says, for a message, and of which tables. */
  readonly about: readonly About[];
  /** Variables that would let a 5 fall to 0, where its count did not, by being 0. */
  readonly falling: readonly number[];
};

export type About = { readonly text: string; readonly tables: readonly string[] };

/** What a cell costs: its own chance, and that it moved. */
const costs = { secret: 0.02, moved: 0.5 } as const;

/** Collects rows and costs; variables for errors come after the binary ones. */
class Builder {
  readonly cost: number[];
  readonly rows: Row[] = [];
  readonly about: About[] = [];
  constructor(binaries: number) {
    this.cost = Array.from({ length: binaries }, () => 0);
  }
  /** A row without a variable holds already, or cannot. */
  add(about: About, row: Row): void {
    const holds = row.sense === "=" ? row.limit === 0 : row.sense === "<=" ? row.limit >= 0 : row.limit <= 0;
    if (row.terms.length === 0 && holds) return;
    if (row.terms.length === 0) throw new Stuck(about.tables, noSolution(about.text));
    this.rows.push(row);
    this.about.push(about);
  }
  /** The size of a constant and 5 for each variable that is 1, at a cost. */
  addError(about: About, constant: number, variables: readonly number[], weight: number): void {
    const [only] = variables;
    if (only === undefined) return;
    if (variables.length === 1) {
      this.cost[only] = (this.cost[only] ?? 0) + weight * (Math.abs(constant + base) - Math.abs(constant));
      return;
    }
    const error = this.cost.push(weight) - 1;
    const terms = variables.map((v) => [v, base] as const);
    this.add(about, { terms: [...terms, [error, -1]], sense: "<=", limit: -constant });
    this.add(about, { terms: [...terms, [error, 1]], sense: ">=", limit: -constant });
  }
}

/**
 * Linked controlled rounding (Cox 1987, doi 10.2307/2288925; linked tables as in τ-ARGUS) as a mixed-integer program: links hold, zeros are
 * raised where a table says who or when, and the error of the totals that are read is least.
 */
export function buildProgram({ policy, choices, secret, needs, joined, before }: Rounding): Built {
  let binaries = 0;
  const variables = Object.fromEntries(
    Object.entries(choices).map(([name, own]) => [
      name,
      own.map(({ values }) => {
        if (values.length < 2) return null;
        binaries += 1;
        return binaries - 1;
      }),
    ]),
  );
  const builder = new Builder(binaries);
  const falling = Object.entries(choices).flatMap(([name, own]) =>
    own.flatMap(({ falls }, place) => (falls ? (variables[name]?.[place] ?? []) : [])),
  );
  const lowOf = (name: string, place: number): number => choices[name]?.[place]?.values[0] ?? 0;
  const freeOf = (name: string, places: readonly number[]): number[] =>
    places.flatMap((place) => variables[name]?.[place] ?? []);
  const sumTruth = (name: string, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (choices[name]?.[place]?.truth ?? 0), 0);
  const sumLow = (name: string, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + lowOf(name, place), 0);

  for (const [name, own] of Object.entries(choices)) {
    const table = policy.tables[name];
    if (table === undefined) throw new RangeError(`no table ${name}`);
    for (const { cells, weight } of sumsOf(table)) {
      const truth = cells.reduce((sum, place) => sum + (own[place]?.truth ?? 0), 0);
      builder.addError({ text: name, tables: [name] }, sumLow(name, cells) - truth, freeOf(name, cells), weight);
    }
    for (const cells of totalsOf(table)) {
      const off = sumLow(name, cells) - cells.reduce((sum, place) => sum + (own[place]?.truth ?? 0), 0);
      const terms = freeOf(name, cells).map((v) => [v, base] as const);
      const about = { text: `${name}: a total of the study within ${base} of the truth`, tables: [name] };
      builder.add(about, { terms, sense: "<=", limit: base - off });
      builder.add(about, { terms, sense: ">=", limit: -base - off });
    }
    keysOf(table).forEach((key, place) => {
      const v = variables[name]?.[place];
      if (v === null || v === undefined) return;
      const shown = before(name, place);
      const low = lowOf(name, place);
      const moved = shown === null ? 0 : Number(shown !== low + base) - Number(shown !== low);
      builder.cost[v] = (builder.cost[v] ?? 0) + costs.secret * chanceOf(secret, name, key).cost + costs.moved * moved;
    });
    const raisable = own.flatMap(({ isRaisable }, place) => (isRaisable ? [place] : []));
    // Zeros that the guard keeps raised count too.
    const kept = raisable.filter((place) => variables[name]?.[place] === null && lowOf(name, place) === base).length;
    const about = { text: `${name}: raised zeros`, tables: [name] };
    builder.add(about, {
      terms: freeOf(name, raisable).map((v) => [v, 1] as const),
      sense: ">=",
      limit: (needs.get(name) ?? 0) - kept,
    });
  }

  for (const link of policy.links)
    for (const { left, right, at } of pairsOf(link, policy)) {
      const [l, r] = [link.left.table, link.right.table];
      const text = `${l} ${JSON.stringify(link.left.where)} and ${r} ${JSON.stringify(link.right.where)}${at.join() && ` at ${at.join()}`}`;
      const about = { text, tables: [l, r] };
      const counted = new Map<number, number>();
      for (const v of freeOf(l, left)) counted.set(v, (counted.get(v) ?? 0) + 1);
      for (const v of freeOf(r, right)) counted.set(v, (counted.get(v) ?? 0) - 1);
      const terms = [...counted].filter(([, factor]) => factor !== 0);
      const limit = (sumLow(r, right) - sumLow(l, left)) / base;
      builder.add(about, { terms, sense: link.kind === "equal" ? "=" : "<=", limit });
      // What is left of the right side is a group too: where it holds 0 to 4, it is shown as at most one step.
      if (link.kind === "at_most" && sumTruth(r, right) - sumTruth(l, left) < base)
        builder.add({ ...about, text: `what is left of ${text}` }, { terms, sense: ">=", limit: limit - 1 });
    }
  for (const { table, places, truth, shown } of joined) {
    if (Math.abs(sumTruth(table, places) - truth) >= base) continue;
    const terms = freeOf(table, places).map((v) => [v, 1] as const);
    const steps = (shown - sumLow(table, places)) / base;
    const about = { text: `${table}: ${places.length} cells that an earlier release tells as one`, tables: [table] };
    builder.add(about, { terms, sense: "<=", limit: steps + 1 });
    builder.add(about, { terms, sense: ">=", limit: steps - 1 });
  }
  return { program: { binaries, cost: builder.cost, rows: builder.rows }, variables, about: builder.about, falling };
}
