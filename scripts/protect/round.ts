import type { Policy } from "../../src/partners/policy.ts";
import type { Counts } from "../../src/partners/release.ts";
import { type Key, keysOf } from "../../src/partners/table.ts";
import type { Why } from "../audit/why.ts";
import { type About, type Built, buildProgram } from "./build-program.ts";
import { base, type Choice, choicesOf, type EarlierCell } from "./choices.ts";
import { cutOf } from "./cuts.ts";
import { improve, mend } from "./improve.ts";
import { joinedSince } from "./joined.ts";
import { neighbourhoodsOf } from "./neighbourhoods.ts";
import { noSolution, Stuck } from "./problem.ts";
import type { Program, Row } from "./program.ts";
import { raisableZeros } from "./raisable.ts";
import type { Resolved } from "./resolve.ts";
import { isFeasible, type Solver } from "./solver.ts";
import { type PartOfProgram, splitProgram } from "./split.ts";

/** An earlier partner release with the true counts of the same cells. */
export type EarlierRelease = { readonly policy: Policy; readonly shown: Counts; readonly truths: Counts };

const none: ReadonlySet<number> = new Set();
const textOf = (key: Key): string => key.join("\n");

/** The cells of a table in an earlier release, by their codes. */
function cellsIn(name: string, { policy, shown, truths }: EarlierRelease): ReadonlyMap<string, EarlierCell> {
  const table = policy.tables[name];
  if (table === undefined) return new Map();
  const at = (counts: Counts, place: number): number => counts[name]?.[place] ?? 0;
  return new Map(
    keysOf(table).map((key, place) => [textOf(key), { truth: at(truths, place), shown: at(shown, place) }]),
  );
}

function refuseStuck(name: string, keys: readonly Key[], choices: readonly Choice[]): void {
  const stuck = keys.filter((_, place) => choices[place]?.values.length === 0);
  if (stuck.length > 0)
    throw new Stuck(
      [name],
      ...stuck.map((key) => noSolution(`${name}: ${key.join(" ")}: no value is near what earlier releases show of it`)),
    );
}

/** Names rows of a program that no solution keeps, those that have to give way least. */
function refuseConflict(solve: Solver, { program, rows }: PartOfProgram, about: readonly About[]): never {
  const cost = program.cost.map(() => 0);
  const slack = new Map<number, readonly [more: number, less: number]>();
  const loose = program.rows.map((row, i) => {
    if (row.terms.some(([v]) => v >= program.binaries)) return row;
    // More than one variable of 0 or 1 may be needed to bridge a gap: these count in whole steps, as errors do.
    const pair = [cost.push(1) - 1, cost.push(1) - 1] as const;
    slack.set(i, pair);
    return { ...row, terms: [...row.terms, [pair[0], 1] as const, [pair[1], -1] as const] };
  });
  const relaxed: Program = { binaries: program.binaries, cost, rows: loose };
  const found = solve(relaxed, { gap: 0.01, nodes: 500 });
  const broken =
    found === null || found === "none"
      ? []
      : program.rows.flatMap((row, i) => {
          if (!slack.has(i)) return [];
          const sum = row.terms.reduce((n, [v, factor]) => n + factor * (found[v] ?? 0), 0);
          const holds =
            row.sense === "=" ? sum === row.limit : row.sense === "<=" ? sum <= row.limit : sum >= row.limit;
          return holds ? [] : (about[rows[i] ?? -1] ?? []);
        });
  const named = broken.length > 0 ? broken.slice(0, 5) : rows.slice(0, 1).flatMap((row) => about[row] ?? []);
  throw new Stuck([...new Set(named.flatMap(({ tables }) => tables))], ...named.map(({ text }) => noSolution(text)));
}

/** What it costs that a 5 falls to 0 where its count did not: more than any total that is off by as much. */
const fall = 200;
const dearFalls = (program: Program, falling: readonly number[]): Program => {
  const dear = new Set(falling);
  return { ...program, cost: program.cost.map((cost, v) => (dear.has(v) ? cost - fall : cost)) };
};

type Solved = { readonly built: Built; readonly values: readonly number[] };

/**
 * Solves every part of a program that is not solved yet: with values that are known, only parts in which these break a row, first by
 * moving no more than stands near.
 */
function solveParts(solve: Solver, built: Built, policy: Policy, known?: readonly number[]): Solved {
  const values: number[] = known?.slice() ?? Array.from({ length: built.program.binaries }, () => 0);
  const groups = neighbourhoodsOf(policy, built.variables);
  for (const part of splitProgram(built.program)) {
    const before = known && part.variables.slice(0, part.program.binaries).map((v) => known[v] ?? 0);
    if (before !== undefined && isFeasible(part.program, before)) continue;
    const place = new Map(part.variables.map((v, i) => [v, i]));
    const own = groups.map((group) => group.flatMap((v) => place.get(v) ?? []));
    const falling = built.falling.flatMap((v) => place.get(v) ?? []);
    const kept = falling.map((v): Row => ({ terms: [[v, 1]], sense: ">=", limit: 1 }));
    const rigid: Program | null = kept.length === 0 ? null : { ...part.program, rows: [...part.program.rows, ...kept] };
    // Links may leave no way but to let one fall; whether that tells anything is for the audit to say.
    const dear = dearFalls(part.program, falling);
    const found =
      (before && mend(solve, rigid ?? dear, own, before)) ??
      (rigid && improve(solve, rigid, own)) ??
      improve(solve, dear, own);
    if (found === null) refuseConflict(solve, part, built.about);
    part.variables.slice(0, part.program.binaries).forEach((v, i) => {
      values[v] = found[i] ?? 0;
    });
  }
  return { built, values };
}

/** Counts that were rounded together. */
export type Rounded = {
  readonly counts: Counts;
  /** Rounds again so that what the audit worked out does not follow any more. Throws a Stuck that names the tables where nothing can. */
  readonly again: (whys: readonly Why[]) => Rounded;
};

/**
 * Rounds all tables of a release together; see README.md. The same counts, secret and earlier releases give the same.
 * Throws a Stuck that names the cell or link where there is no solution.
 */
export function roundRelease(
  solve: Solver,
  { release = "", policy, counts }: Resolved & { readonly release?: string },
  secret: Uint8Array,
  earlier: readonly EarlierRelease[],
): Rounded {
  const { places, needs } = raisableZeros(policy, counts, secret);
  const choices = Object.fromEntries(
    Object.entries(policy.tables).map(([name, table]) => {
      const before = earlier.map((each) => cellsIn(name, each));
      const own = choicesOf({
        table,
        truths: counts[name] ?? [],
        raisable: places.get(name) ?? none,
        earlierOf: (key) => before.flatMap((cells) => cells.get(textOf(key)) ?? []),
      });
      refuseStuck(name, keysOf(table), own);
      return [name, own];
    }),
  );
  const last = earlier.at(-1);
  const shownBefore = new Map(
    Object.keys(policy.tables).map((name) => [name, last ? cellsIn(name, last) : new Map<string, EarlierCell>()]),
  );
  const before = (name: string, place: number): number | null => {
    const table = policy.tables[name];
    const key = table && keysOf(table)[place];
    return (key && shownBefore.get(name)?.get(textOf(key))?.shown) ?? null;
  };
  const joined = Object.entries(policy.tables).flatMap(([name, table]) =>
    earlier.flatMap((each) => joinedSince(name, table, each)),
  );
  const built = buildProgram({ policy, choices, secret, needs, joined, before });
  const countsOf = ({ values }: Solved): Counts =>
    Object.fromEntries(
      Object.entries(choices).map(([name, own]) => [
        name,
        own.map(({ values: [low = 0] }, place) => {
          const v = built.variables[name]?.[place];
          return low + (v === null || v === undefined ? 0 : base * (values[v] ?? 0));
        }),
      ]),
    );
  const rounded = (solved: Solved): Rounded => {
    const counts = countsOf(solved);
    const again = (whys: readonly Why[]): Rounded => {
      const cuts = whys.map((why) => {
        const row = cutOf({ release, policy, choices, built }, why, counts);
        if (row === null) throw new Stuck(why.tables, why.text);
        return { row, about: { text: why.text, tables: why.tables } };
      });
      const { program, about } = solved.built;
      const more: Built = {
        ...solved.built,
        program: { ...program, rows: [...program.rows, ...cuts.map(({ row }) => row)] },
        about: [...about, ...cuts.map((cut) => cut.about)],
      };
      return rounded(solveParts(solve, more, policy, solved.values));
    };
    return { counts, again };
  };
  return rounded(solveParts(solve, built, policy));
}
