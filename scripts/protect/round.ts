import type { Policy } from "../../src/partners/policy.ts";
import type { Counts } from "../../src/partners/release.ts";
import { type Key, keysOf } from "../../src/partners/table.ts";
import type { Why } from "../audit/why.ts";
import { type About, type Built, buildProgram } from "./build-program.ts";
import { base, type Choice, choicesOf, type EarlierCell } from "./choices.ts";
import { cutOf } from "./cuts.ts";
import { joinedSince } from "./joined.ts";
import { neighbourhoodsOf } from "./neighbourhoods.ts";
import { noSolution, Stuck } from "./problem.ts";
import { raisableZeros } from "./raisable.ts";
import type { Resolved } from "./resolve.ts";
import type { PartsSolver } from "./solve-part.ts";
import { isFeasible } from "./solver.ts";
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

/** Names what rows of a part say that have to give way. */
function refuseConflict(broken: readonly number[], { rows }: PartOfProgram, about: readonly About[]): never {
  const said = broken.flatMap((row) => about[rows[row] ?? -1] ?? []);
  const named = said.length > 0 ? said.slice(0, 5) : rows.slice(0, 1).flatMap((row) => about[row] ?? []);
  throw new Stuck([...new Set(named.flatMap(({ tables }) => tables))], ...named.map(({ text }) => noSolution(text)));
}

type Solved = { readonly built: Built; readonly values: readonly number[] };

/** Solves every part of a program that is not solved yet: with values that are known, only parts in which these break a row. */
async function solveParts(
  solve: PartsSolver,
  built: Built,
  policy: Policy,
  known?: readonly number[],
): Promise<Solved> {
  const values: number[] = known?.slice() ?? Array.from({ length: built.program.binaries }, () => 0);
  const groups = neighbourhoodsOf(policy, built.variables);
  const wanted = splitProgram(built.program).flatMap((part) => {
    const before = known && part.variables.slice(0, part.program.binaries).map((v) => known[v] ?? 0);
    if (before !== undefined && isFeasible(part.program, before)) return [];
    const place = new Map(part.variables.map((v, i) => [v, i]));
    const own = (group: readonly number[]): number[] => group.flatMap((v) => place.get(v) ?? []);
    const order = { program: part.program, groups: groups.map(own), falling: own(built.falling), known: before };
    return [{ part, order }];
  });
  const solved = await solve(wanted.map(({ order }) => order));
  for (const [i, { part }] of wanted.entries()) {
    const found = solved[i] ?? { broken: [] };
    if ("broken" in found) refuseConflict(found.broken, part, built.about);
    part.variables.slice(0, part.program.binaries).forEach((v, j) => {
      values[v] = found.values[j] ?? 0;
    });
  }
  return { built, values };
}

/** Counts that were rounded together. */
export type Rounded = {
  readonly counts: Counts;
  /** Rounds again so that what the audit worked out does not follow any more. Rejects with a Stuck that names the tables where nothing can. */
  readonly again: (whys: readonly Why[]) => Promise<Rounded>;
};

/**
 * Rounds all tables of a release together; see README.md. The same counts, secret and earlier releases give the same.
 * Rejects with a Stuck that names the cell or link where there is no solution.
 */
export async function roundRelease(
  solve: PartsSolver,
  { release = "", policy, counts }: Resolved & { readonly release?: string },
  secret: Uint8Array,
  earlier: readonly EarlierRelease[],
): Promise<Rounded> {
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
    const again = async (whys: readonly Why[]): Promise<Rounded> => {
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
      return rounded(await solveParts(solve, more, policy, solved.values));
    };
    return { counts, again };
  };
  return rounded(await solveParts(solve, built, policy));
}
