import type { TableFound } from "../../src/partners/read-audit.ts";
import type { Failure } from "./failure.ts";
import {
  faultsOf,
  isLarge,
  isSmall,
  keepsValues,
  mayBeNobody,
  mayBeNone,
  maybeSomebody,
  type WorkedOut,
} from "./judge.ts";
import { changeOf } from "./knowledge/changes.ts";
import { holds, type Knowledge, knowledgeOf } from "./knowledge/knowledge.ts";
import { intervalsOf } from "./program/intervals.ts";
import { ContradictionError, type Fact, type Program, valueAt } from "./program/program.ts";
import { propagate } from "./program/propagate.ts";
import { base, isIdentifying, type Published } from "./published.ts";
import { smallGroups, totalsThatDiffer, untruths } from "./truth.ts";
import { type Why, whyOf } from "./why.ts";

/** What was tried and found; nothing in `tables` depends on the true numbers. */
export type Attack = {
  readonly failures: readonly Failure[];
  /** What the failures that were worked out follow from. */
  readonly why: readonly Why[];
  readonly tables: readonly TableFound[];
};

/**
 * Tries to work out every cell of every release from all of them together: from what is certain, and, where the true numbers are given,
 * also from what may be taken for granted.
 */
export function attack(releases: readonly Published[]): Attack {
  const knowledge = knowledgeOf(releases);
  const { truth } = knowledge.unknowns;
  const untrue = untruths(releases, knowledge);
  const certain = withoutUntruths(knowledge);
  const work = (program: Program, questions: Questions) => workOut(releases, knowledge, program, questions, truth);
  const { failures, why } =
    truth === undefined
      ? work(certain, everything(knowledge, certain))
      : knowing(knowledge, certain, truth, untrue, work);
  return {
    failures: [...untrue, ...totalsThatDiffer(releases, knowledge), ...smallGroups(releases), ...failures],
    why,
    tables: failures.some(({ kind }) => kind === "no-solution") ? [] : tablesFound(releases, certain),
  };
}

/**
 * With the true numbers only what truly is small is asked, first of whoever takes most for granted: what is safe then is safe from all
 * who know less. Of cells where there is nobody it is asked whether that must be so.
 */
function knowing(
  knowledge: Knowledge,
  certain: Program,
  truth: readonly number[],
  untrue: readonly Failure[],
  work: (program: Program, questions: Questions) => Outcome,
): Outcome {
  const small = whatIsSmall(knowledge, truth);
  const none = work(certain, whatIsNobody(knowledge, truth));
  const supposed = untrue.length > 0 ? undefined : work(withFacts(certain, knowledge.supposed), small);
  const found = supposed?.failures.length === 0 ? supposed : work(certain, small);
  const known = found.failures.length > 0 || supposed === undefined ? found : supposedly(supposed);
  return { failures: [...known.failures, ...none.failures], why: [...known.why, ...none.why] };
}

const supposedly = ({ failures, why }: Outcome): Outcome => ({
  failures: failures.map((failure) => ({
    ...failure,
    supposed: true,
    text: `${failure.text} (for whoever takes it that counts do not fall and closed months stay)`,
  })),
  why,
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
  /** Whether cells and rests are there of which only "nobody" must not be known. */
  readonly ofNobody?: true;
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

/** What must not be known to be nobody: cells of groups, and rests, which truly are. */
const whatIsNobody = ({ rests, unknowns: { list } }: Knowledge, truth: readonly number[]): Questions => ({
  cells: list.flatMap(({ table }, at) => (isIdentifying(table) && truth[at] === 0 ? [at] : [])),
  changes: [],
  rests: [...rests.keys()].filter((at) => valueAt(rests[at] ?? { cells: [], times: [] }, truth) === 0),
  ofNobody: true,
});

/** So many facts that cannot all be true are named. */
const mostNamed = 3;

type Outcome = { readonly failures: readonly Failure[]; readonly why: readonly Why[] };

function workOut(
  releases: readonly Published[],
  knowledge: Knowledge,
  program: Program,
  questions: Questions,
  table?: readonly number[],
): Outcome {
  const cells = questions.cells.map((at) => {
    const table = knowledge.unknowns.list[at]?.table;
    const isSafe = table && isIdentifying(table) ? mayBeNobody : keepsValues;
    return { cells: [at], times: [1], isEnough: questions.ofNobody ? maybeSomebody : isSafe };
  });
  // Of a change it is asked whether there must be one, not how large it can be.
  const changes = questions.changes.flatMap((at) => {
    const pair = knowledge.pairs[at];
    return pair ? [{ ...changeOf(pair), isEnough: mayBeNone, isLarge }] : [];
  });
  const rests = questions.rests.flatMap((at) => {
    const rest = knowledge.rests[at];
    return rest ? [{ ...rest, isEnough: questions.ofNobody ? maybeSomebody : mayBeNobody, isLarge }] : [];
  });
  try {
    const intervals = intervalsOf(program, [...cells, ...changes, ...rests], table);
    const [one, two] = [cells.length, cells.length + changes.length];
    const found: WorkedOut = {
      cells: spread(questions.cells, intervals.slice(0, one)),
      changes: spread(questions.changes, intervals.slice(one, two)),
      rests: spread(questions.rests, intervals.slice(two)),
    };
    const faults = faultsOf(releases, knowledge, found);
    const why = faults.length === 0 ? [] : whyOf(releases, knowledge, program, faults);
    return { failures: faults.map(({ failure }) => failure), why };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    const [named, more] = [error.facts.slice(0, mostNamed), error.facts.length - mostNamed];
    const facts = `${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
    const text = `no numbers agree with all that is published: ${facts}: these tables were not rounded together by the rules beside them (by an earlier program, or some were exchanged since): make them again with npm run protect`;
    return { failures: [{ kind: "no-solution", release: releases.at(-1)?.name ?? "", text }], why: [] };
  }
}

/** Answers at the places of their questions. */
function spread<T>(places: readonly number[], answers: readonly T[]): readonly (T | undefined)[] {
  const all: (T | undefined)[] = [];
  places.forEach((at, i) => {
    all[at] = answers[i];
  });
  return all;
}

function tablesFound(releases: readonly Published[], certain: Program): readonly TableFound[] {
  const { low } = propagate(certain);
  let start = 0;
  return releases.flatMap((release) =>
    release.tables.map((table) => {
      const small = table.shown.flatMap((shown, place) => ((shown ?? 0) <= base ? [low[start + place] ?? 0] : []));
      start += table.cells.length;
      return {
        release: release.name,
        table: table.name,
        identifying: isIdentifying(table),
        cells: table.cells.length,
        small: small.length,
        somebody: isIdentifying(table) ? 0 : small.filter((least) => least >= 1).length,
      };
    }),
  );
}
