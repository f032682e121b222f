import type { Setting } from "../../../engine/setting.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { XmrRule } from "../../../stats/xmr.ts";
import type { Limits } from "../../../stats/xmr-phases.ts";
import type { Change, ControlModel } from "./model.ts";

/** Whether the pace has changed. */
export type Verdict =
  | { readonly say: "unchanged"; readonly judged: number }
  /** Nothing in the months judged, and the last ones too few since a change (YYYY-MM-DD) that set limits anew. */
  | { readonly say: "unchanged_before"; readonly judged: number; readonly months: number; readonly on: string }
  /** The newest signal, and how many were to be expected in its last month. */
  | { readonly say: "changed"; readonly signal: ControlSignal; readonly mean: number };
export type Fact =
  /** Months judged, and how many of them are ringed, by direction. */
  | {
      readonly say: "ringed";
      readonly judged: number;
      readonly fast: number;
      readonly slow: number;
      readonly exact: boolean;
    }
  /** Months that are not judged: all in one piece since a change, or any. */
  | { readonly say: "since"; readonly months: number; readonly on: string }
  | { readonly say: "not_judged"; readonly months: number }
  /** `before`: they held before the last change. */
  | {
      readonly say: "limits";
      readonly limits: Limits;
      readonly open: number;
      readonly month: string;
      readonly before: boolean;
    };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Fact[];
  readonly changes: readonly Change[];
  /** Whether a period chooses the months shown. */
  readonly zoomed: boolean;
};

/** Of signals that end in one month the plainest first. */
const order: readonly XmrRule[] = ["outside", "run_of_8", "two_of_three", "trend_of_6"];

const newestOf = (signals: readonly ControlSignal[]): ControlSignal | undefined =>
  signals.toSorted((a, b) => b.to.localeCompare(a.to) || order.indexOf(a.rule) - order.indexOf(b.rule))[0];

function verdictOf({ phases, signals, judged, since }: ControlModel): Verdict {
  const signal = newestOf(signals);
  const own = phases.flatMap(({ points }) => points).find(({ month }) => month === signal?.to)?.own;
  if (signal && own) return { say: "changed", signal, mean: own.mean };
  return since ? { say: "unchanged_before", judged, ...since } : { say: "unchanged", judged };
}

/** How many months break a rule in one direction: above the mean or rising, or below it or falling. */
const ringed = ({ months, signals }: ControlModel, up: boolean): number =>
  months.filter(({ month }) => signals.some((each) => each.up === up && each.from <= month && month <= each.to)).length;

function sureOf(model: ControlModel): Fact[] {
  const { judged, notJudged, since, newest } = model;
  const facts: readonly (Fact | false | null)[] = [
    { say: "ringed", judged, fast: ringed(model, true), slow: ringed(model, false), exact: newest.exact },
    since && since.months === notJudged
      ? { say: "since", ...since }
      : notJudged > 0 && { say: "not_judged", months: notJudged },
    {
      say: "limits",
      limits: newest.limits,
      open: newest.point.exposure,
      month: newest.point.month,
      before: since !== null,
    },
  ];
  return facts.filter((fact) => !!fact);
}

export const factsOf = (model: ControlModel, { filters }: Pick<Setting, "filters">): Said => ({
  verdict: verdictOf(model),
  sure: sureOf(model),
  changes: model.changes,
  zoomed: filters.period !== "",
});
