import type { Failure } from "./failure.ts";
import { faultsOf, valuesIn, type WorkedOut } from "./judge.ts";
import { holds, type Knowledge, knowledgeOf } from "./knowledge/knowledge.ts";
import { intervalsOf } from "./program/intervals.ts";
import { ContradictionError, type Fact, type Program } from "./program/program.ts";
import { base, isIdentifying, type Published } from "./published.ts";
import { smallGroups, untruths } from "./truth.ts";

/** What was tried and found; nothing in `tables` depends on the true numbers. */
export type Attack = {
  readonly failures: readonly Failure[];
  readonly programs: number;
  readonly tables: readonly TableFound[];
};

/** One table of one release as it lies open to a reader. */
export type TableFound = {
  readonly release: string;
  readonly table: string;
  readonly identifying: boolean;
  readonly cells: number;
  /** Cells shown as 0 or 5, which may be of 1 to 4. */
  readonly small: number;
  /** The fewest values that one of these keeps; null where there is none. */
  readonly fewest_values: number | null;
  /** Cells of a table about no one in particular that cannot be nobody: accepted. */
  readonly somebody: number;
};

/**
 * Tries to work out every cell of every release from all of them together: first from what is certain, then, where the true
 * numbers are given, also from what may be taken for granted.
 */
export function attack(releases: readonly Published[]): Attack {
  const knowledge = knowledgeOf(releases);
  const untrue = untruths(releases, knowledge);
  const sound = withoutUntruths(knowledge);
  const first = workOut(releases, knowledge, sound, []);
  const second =
    knowledge.supposed.length > 0 && first.failures.length === 0 && untrue.length === 0
      ? workOut(releases, knowledge, sound, knowledge.supposed)
      : undefined;
  return {
    failures: [
      ...untrue,
      ...smallGroups(releases),
      ...first.failures,
      ...(second?.failures ?? []).map((failure) => ({ ...failure, supposed: true as const })),
    ],
    programs: first.programs + (second?.programs ?? 0),
    tables: first.found ? tablesFound(releases, first.found) : [],
  };
}

/** What is certain, without what is not true: nothing true would follow from that. */
function withoutUntruths({ unknowns: { truth }, certain }: Knowledge): Program {
  if (!truth) return certain;
  return {
    low: certain.low.map((low, at) => Math.min(low, truth[at] ?? low)),
    high: certain.high.map((high, at) => Math.max(high, truth[at] ?? high)),
    facts: certain.facts.filter((fact) => holds(fact, truth)),
  };
}

type Outcome = { readonly failures: readonly Failure[]; readonly programs: number; readonly found?: WorkedOut };

function workOut(
  releases: readonly Published[],
  knowledge: Knowledge,
  program: Program,
  more: readonly Fact[],
): Outcome {
  const cells = knowledge.unknowns.list.map((_, at) => ({ cells: [at], times: [1] }));
  const changes = knowledge.pairs.map(({ later, earlier }) => ({ cells: [later, earlier], times: [1, -1] }));
  try {
    const asked = [...cells, ...changes, ...knowledge.rests];
    const { intervals, programs } = intervalsOf({ ...program, facts: [...program.facts, ...more] }, asked);
    const [one, two] = [cells.length, cells.length + changes.length];
    const found = { cells: intervals.slice(0, one), changes: intervals.slice(one, two), rests: intervals.slice(two) };
    return { failures: faultsOf(releases, knowledge, found), programs, found };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    const text = `no numbers agree with all that is published: ${error.facts.join("; ")}`;
    return { failures: [{ kind: "no-solution", release: releases.at(-1)?.name ?? "", text }], programs: 0 };
  }
}

function tablesFound(releases: readonly Published[], { cells }: WorkedOut): readonly TableFound[] {
  let start = 0;
  return releases.flatMap((release) =>
    release.tables.map((table) => {
      const intervals = cells.slice(start, start + table.cells.length);
      start += table.cells.length;
      const small = intervals.filter((_, place) => (table.shown[place] ?? 0) <= base);
      return {
        release: release.name,
        table: table.name,
        identifying: isIdentifying(table),
        cells: table.cells.length,
        small: small.length,
        fewest_values: small.length === 0 ? null : Math.min(...small.map(valuesIn)),
        somebody: isIdentifying(table) ? 0 : small.filter(({ low }) => low >= 1).length,
      };
    }),
  );
}
