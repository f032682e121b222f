import { type Fact, type Program, valueAt } from "../program/program.ts";
import { isIdentifying, type Published } from "../published.ts";
import { guardFacts, type Pair, pairsOf, supposedChanges } from "./changes.ts";
import { limitsOf } from "./limits.ts";
import { codeTotals, type Rest, restFacts, restsOf, totalFacts } from "./totals.ts";
import { type Unknowns, unknownsOf } from "./unknowns.ts";

/** What a reader of every release knows of the true numbers behind them. */
export type Knowledge = {
  readonly unknowns: Unknowns;
  readonly pairs: readonly Pair[];
  readonly rests: readonly Rest[];
  /** What is certain: the rule of rounding, links, exact totals, what is said of accuracy, the guard. */
  readonly certain: Program;
  /** What else may be taken for granted where it is true; nothing when the truth is not given. */
  readonly supposed: readonly Fact[];
};

export function knowledgeOf(releases: readonly Published[]): Knowledge {
  const unknowns = unknownsOf(releases);
  const pairs = pairsOf(releases, unknowns);
  const limits = unknowns.list.map(({ release, table, place }) =>
    limitsOf(table.shown[place] ?? null, isIdentifying(table) && (releases[release]?.raisedZeros ?? 0) > 0),
  );
  const rests = restsOf(releases, unknowns);
  const { truth } = unknowns;
  const supposed = truth
    ? [...codeTotals(releases, unknowns), ...supposedChanges(pairs, truth)].filter((fact) => holds(fact, truth))
    : [];
  return {
    unknowns,
    pairs,
    rests,
    certain: {
      low: Int32Array.from(limits, ({ low }) => low),
      high: Int32Array.from(limits, ({ high }) => high),
      facts: [...totalFacts(releases, unknowns), ...guardFacts(pairs), ...restFacts(releases, unknowns, rests)],
    },
    supposed,
  };
}

/** Whether a fact is true of the given numbers. */
export function holds(fact: Fact, truth: readonly number[]): boolean {
  const value = valueAt(fact, truth);
  return value >= fact.low && value <= fact.high;
}
