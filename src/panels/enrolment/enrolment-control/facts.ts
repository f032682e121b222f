import { sum } from "d3-array";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { XmrLimits, XmrRule } from "../../../stats/xmr.ts";
import type { Change, ControlModel } from "./model.ts";

/** Whether the pace has changed. */
export type Verdict =
  | { readonly say: "unchanged"; readonly judged: number }
  /** The newest signal; `mean` is that of its phase. */
  | { readonly say: "changed"; readonly signal: ControlSignal; readonly mean: number };
export type Fact =
  /** Months judged, and how many of them are ringed, by direction. */
  | { readonly say: "ringed"; readonly judged: number; readonly fast: number; readonly slow: number }
  | { readonly say: "limits"; readonly limits: XmrLimits };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Fact[];
  readonly changes: readonly Change[];
};

/** Of signals that end in one month the plainest first. */
const order: readonly XmrRule[] = ["outside", "run_of_8", "two_of_three", "trend_of_6"];

const newestOf = (signals: readonly ControlSignal[]): ControlSignal | undefined =>
  signals.toSorted((a, b) => b.to.localeCompare(a.to) || order.indexOf(a.rule) - order.indexOf(b.rule))[0];

function verdictOf({ phases, signals }: ControlModel): Verdict {
  const signal = newestOf(signals);
  const phase = signal && phases.find(({ points }) => points.some(({ month }) => month === signal.to));
  return signal && phase?.limits
    ? { say: "changed", signal, mean: phase.limits.mean }
    : { say: "unchanged", judged: judgedOf(phases) };
}

const judgedOf = (phases: ControlModel["phases"]): number =>
  sum(phases, ({ limits, points }) => (limits ? points.length : 0));

/** How many months break a rule in one direction: above the mean or rising, or below it or falling. */
const ringed = ({ months, signals }: ControlModel, up: boolean): number =>
  months.filter(({ month }) => signals.some((each) => each.up === up && each.from <= month && month <= each.to)).length;

export const factsOf = (model: ControlModel): Said => ({
  verdict: verdictOf(model),
  sure: [
    { say: "ringed", judged: judgedOf(model.phases), fast: ringed(model, true), slow: ringed(model, false) },
    { say: "limits", limits: model.newest },
  ],
  changes: model.changes,
});
