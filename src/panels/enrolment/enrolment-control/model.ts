import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing, type Reason } from "../../../define/nothing.ts";
import type { MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import { type Filters, periodBounds } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { type ControlSignal, controlSignals } from "../../../stats/control-signals.ts";
import { earlier, later, monthRange } from "../../../stats/months.ts";
import { poissonLimits } from "../../../stats/poisson-limits.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import { firstWholeMonth, type Phase, xmrPhases } from "../../../stats/xmr-phases.ts";

export type Change = Study["changes"][number];
export type Month = { readonly month: string; readonly value: number };
export type Point = Phase<Month>["points"][number];
export type ControlModel = {
  readonly phases: readonly Phase<Month>[];
  readonly months: readonly Month[];
  /** The first of the months (YYYY-MM). */
  readonly first: string;
  /** The limits that hold at the end of the months shown, or held last. */
  readonly newest: XmrLimits;
  /** Months shown that limits hold for, and those in which too few stand between changes. */
  readonly judged: number;
  readonly notJudged: number;
  /** The last months shown where they are too few for limits: how many, and since which change (YYYY-MM-DD). */
  readonly since: { readonly months: number; readonly on: string } | null;
  /** Those of the months shown. */
  readonly signals: readonly ControlSignal[];
  /** Changes of enrolment within the months shown. */
  readonly changes: readonly Change[];
};

/** The first whole month in which a chosen site was open, or an earlier one in which somebody consented. */
function firstMonth(rows: readonly MonthCounts[], study: Study, filters: Filters): string | undefined {
  const opened = chosenSites(study, filters)
    .flatMap((each) => (each.opened === null ? [] : [each.opened]))
    .toSorted()[0];
  const consented = rows.flatMap(({ month, consented: n }) => (month === null || n === 0 ? [] : [month])).toSorted()[0];
  if (opened === undefined) return consented;
  return consented !== undefined && consented < opened.slice(0, 7) ? consented : firstWholeMonth(opened);
}

/** The complete months: from the first whole one to the last before the data cut. */
function monthsOf(rows: readonly MonthCounts[], study: Study, filters: Filters): Month[] {
  const first = firstMonth(rows, study, filters);
  if (first === undefined) return [];
  const counts = new Map(rows.map(({ month, consented }) => [month, consented]));
  return monthRange(first, lastCompleteMonth(study.data_cut)).map((month) => ({
    month,
    value: counts.get(month) ?? 0, // a month without a row has nobody
  }));
}

/** Those of the chosen period. */
function withinPeriod<M extends { readonly month: string }>(months: readonly M[], { period }: Filters): M[] {
  const { from, to } = periodBounds(period);
  return months.filter(({ month }) => month >= from && (to === "" || month <= to));
}

const changesWithin = ({ changes }: Study, from: string, to: string): Change[] =>
  changes
    .filter(({ scope, on }) => scope === "enrolment" && on.slice(0, 7) >= from && on.slice(0, 7) <= to)
    .toSorted((a, b) => a.on.localeCompare(b.on));

/** The changes within the months of which there is nothing to show. */
export function changesOnNothing(reason: Reason, study: Study, filters: Filters): Change[] {
  if (reason.why === "too_few_months") return changesWithin(study, reason.from, reason.to);
  const months = withinPeriod(monthsOf([], study, filters), filters);
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? changesWithin(study, first.month, last.month) : [];
}

/** Signals cut to the months shown, with the value of the last of these. */
function signalsWithin(signals: readonly ControlSignal[], months: readonly Month[]): ControlSignal[] {
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  return signals.flatMap((signal) => {
    if (signal.to < first || signal.from > last) return [];
    const to = earlier(signal.to, last);
    const value = months.find(({ month }) => month === to)?.value ?? signal.value;
    return [{ ...signal, from: later(signal.from, first), to, value }];
  });
}

/** Under this mean, limits from moving ranges call chance a signal. */
const smallMean = 5;
/** Whether limits are exact ones of a small mean. */
export const isExact = ({ mean }: XmrLimits): boolean => mean < smallMean;

/** A phase of a small mean has exact Poisson limits, and one rule: a month outside them. */
function exactIfSmall(phase: Phase<Month>): Phase<Month> {
  if (phase.limits === null || phase.limits.mean === 0 || !isExact(phase.limits)) return phase;
  const limits = { ...phase.limits, ...poissonLimits(phase.limits.mean) };
  const points = phase.points.map((point) => ({
    ...point,
    rules: point.value > limits.upper || point.value < limits.lower ? (["outside"] as const) : [],
  }));
  return { limits, points };
}

/** The last phase where it has too few months for limits, with the change that began it. */
function sinceOf(phases: ControlModel["phases"], resets: readonly string[]): ControlModel["since"] {
  const last = phases.at(-1);
  const first = last?.points[0]?.month;
  const on = resets.findLast((day) => first !== undefined && firstWholeMonth(day) <= first);
  return last && on !== undefined && last.limits === null ? { months: last.points.length, on } : null;
}

const pointsIn = (phases: ControlModel["phases"], judged: boolean): number =>
  sum(phases, ({ limits, points }) => ((limits !== null) === judged ? points.length : 0));

/**
 * An XmR chart of the consents in each complete month; limits rest on all of these months, are set anew at changes of
 * enrolment that say so, and a period only chooses the months shown. `rows` hold the chosen patients of every month.
 * Nothing where nobody joined, or where too few of the months shown, without a change between them, can set limits.
 */
export function controlModel(rows: readonly MonthCounts[], study: Study, filters: Filters): ControlModel | Nothing {
  const all = monthsOf(rows, study, filters);
  const months = withinPeriod(all, filters);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return nothing({ why: "nobody" });
  const [from, to] = [first.month, last.month];
  const resets = changesWithin(study, "", all.at(-1)?.month ?? "")
    .filter(({ resets_limits }) => resets_limits)
    .map(({ on }) => on);
  const whole = xmrPhases(all, resets).map(exactIfSmall);
  const phases = whole
    .map((phase) => ({ ...phase, points: withinPeriod(phase.points, filters) }))
    .filter(({ points }) => points.length > 0);
  const newest = phases.findLast(({ limits }) => limits !== null)?.limits ?? null;
  if (sum(all, ({ value }) => value) === 0) return nothing({ why: "nobody" }, tableRows(phases));
  const consented = sum(months, ({ value }) => value);
  if (newest === null)
    return nothing({ why: "too_few_months", months: months.length, from, to, of: consented }, tableRows(phases));
  return {
    phases,
    months,
    first: from,
    newest,
    judged: pointsIn(phases, true),
    notJudged: pointsIn(phases, false),
    since: sinceOf(phases, resets),
    signals: signalsWithin(controlSignals(whole), months),
    changes: changesWithin(study, from, to),
  };
}

/** Every month as the table holds it: without limits where the phase has too few, without a lower one where it lies below 0. */
export const tableRows = (phases: ControlModel["phases"]): BareRow[] =>
  phases.flatMap(({ points, limits }) =>
    points.map(({ month, value, rules }) => ({
      month,
      consented: value,
      mean: limits?.mean,
      lower: limits && limits.lower >= 0 ? limits.lower : null,
      upper: limits?.upper,
      rule: rules.length === 0 ? null : rules.join(" "),
      status: limits ? "ok" : "too_few",
    })),
  );
