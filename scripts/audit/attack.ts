import type { TableFound } from "../../src/partners/read-audit.ts";
import type { Failure } from "./failure.ts";
import { faultsOf, isSmall, valuesIn, type WorkedOut } from "./judge.ts";
import { changeOf } from "./knowledge/changes.ts";
import { holds, type Knowledge, knowledgeOf } from "./knowledge/knowledge.ts";
import { intervalsOf } from "./program/intervals.ts";
import { ContradictionError, type Fact, type Interval, type Program, valueAt } from "./program/program.ts";
import { base, isIdentifying, type Published } from "./published.ts";
import { smallGroups, totalsThatDiffer, untruths } from "./truth.ts";

/** What was tried and found; nothing in `tables` depends on the true numbers. */
export type Attack = {
  readonly failures: readonly Failure[];
  readonly programs: number;
  readonly tables: readonly TableFound[];
};

/**
 * Tries to work out every cell of every release from all of them together: first from what is certain, then, where the true
 * numbers are given, also from what may be taken for granted.
 */
export function attack(releases: readonly Published[]): Attack {
  const knowledge = knowledgeOf(releases);
  const untrue = untruths(releases, knowledge);
  const certain = withoutUntruths(knowledge);
  const first = workOut(releases, knowledge, certain, everything(knowledge, certain));
  const { truth } = knowledge.unknowns;
  const second =
    truth && first.failures.length === 0 && untrue.length === 0
      ? workOut(releases, knowledge, withFacts(certain, knowledge.supposed), whatIsSmall(knowledge, truth), truth)
      : undefined;
  return {
    failures: [
      ...untrue,
      ...totalsThatDiffer(releases, knowledge),
      ...smallGroups(releases),
      ...first.failures,
      ...(second?.failures ?? []).map(supposedly),
    ],
    programs: first.programs,
    tables: first.found ? tablesFound(releases, first.found) : [],
  };
}

const supposedly = (failure: Failure): Failure => ({
  ...failure,
  supposed: true,
  text: `${failure.text} (for whoever takes it that counts do not fall and closed months stay)`,
});

const withFacts = (program: Program, more: readonly Fact[]): Program => ({
  ...program,
  facts: [...program.facts, ...more],
});

/** What is certain, without what is not true: nothing true would follow from that. */
function withoutUntruths({ unknowns: { truth }, certain }: Knowledge): Program {
  if (!truth) return certain;
  return {
    low: certain.low.map((low, at) => Math.min(low, truth[at] ?? low)),
    high: certain.high.map((high, at) => Math.max(high, truth[at] ?? high)),
    facts: certain.facts.filter((fact) => holds(fact, truth)),
  };
}

/** Which cells, changes and rests are asked, by their places in the knowledge. */
type Questions = {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
  readonly rests: readonly number[];
};

/** All that a reader without the true numbers may hope to learn: what cannot be fewer than 5 anyhow is no small group. */
const everything = ({ pairs, rests }: Knowledge, { low }: Program): Questions => ({
  cells: [...low.keys()].filter((at) => (low[at] ?? 0) < base),
  changes: [...pairs.keys()],
  rests: [...rests.keys()],
});

/** What truly is of 1 to 4. */
const whatIsSmall = ({ pairs, rests }: Knowledge, truth: readonly number[]): Questions => ({
  cells: [...truth.keys()].filter((at) => isSmall(truth[at] ?? 0)),
  changes: [...pairs.keys()].filter((at) => {
    const pair = pairs[at];
    return pair !== undefined && isSmall(Math.abs(valueAt(changeOf(pair), truth)));
  }),
  rests: [...rests.keys()].filter((at) => isSmall(valueAt(rests[at] ?? { cells: [], times: [] }, truth))),
});

type Outcome = { readonly failures: readonly Failure[]; readonly programs: number; readonly found?: WorkedOut };

function workOut(
  releases: readonly Published[],
  knowledge: Knowledge,
  program: Program,
  questions: Questions,
  table?: readonly number[],
): Outcome {
  const cells = questions.cells.map((at) => ({ cells: [at], times: [1] }));
  // Of a change it is asked whether there must be one, not how large it can be.
  const changes = questions.changes.flatMap((at) => {
    const pair = knowledge.pairs[at];
    return pair ? [{ ...changeOf(pair), around: 0 }] : [];
  });
  const rests = questions.rests.flatMap((at) => knowledge.rests[at] ?? []);
  try {
    const { intervals, programs } = intervalsOf(program, [...cells, ...changes, ...rests], table);
    const [one, two] = [cells.length, cells.length + changes.length];
    const found: WorkedOut = {
      cells: spread(questions.cells, intervals.slice(0, one)),
      changes: spread(questions.changes, intervals.slice(one, two)),
      rests: spread(questions.rests, intervals.slice(two)),
    };
    return { failures: faultsOf(releases, knowledge, found), programs, found };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    const text = `no numbers agree with all that is published: ${error.facts.join("; ")}`;
    return { failures: [{ kind: "no-solution", release: releases.at(-1)?.name ?? "", text }], programs: 0 };
  }
}

/** Answers at the places of their questions. */
function spread(places: readonly number[], answers: readonly Interval[]): readonly (Interval | undefined)[] {
  const all: (Interval | undefined)[] = [];
  places.forEach((at, i) => {
    all[at] = answers[i];
  });
  return all;
}

function tablesFound(releases: readonly Published[], { cells }: WorkedOut): readonly TableFound[] {
  let start = 0;
  return releases.flatMap((release) =>
    release.tables.map((table) => {
      const found = table.shown.flatMap((shown, place) => {
        const interval = cells[start + place];
        return interval && (shown ?? 0) <= base ? [interval] : [];
      });
      start += table.cells.length;
      return {
        release: release.name,
        table: table.name,
        identifying: isIdentifying(table),
        cells: table.cells.length,
        small: found.length,
        fewest_values: found.length === 0 ? null : Math.min(...found.map(valuesIn)),
        somebody: isIdentifying(table) ? 0 : found.filter(({ low }) => low >= 1).length,
      };
    }),
  );
}
