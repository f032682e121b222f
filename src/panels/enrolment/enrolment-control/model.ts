import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing, type Reason } from "../../../define/nothing.ts";
import type { MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import { type Filters, periodBounds } from "../../../state/filters.ts";
import { daysIn, lastCompleteMonth } from "../../../stats/complete-month.ts";
import { type ControlSignal, controlSignals } from "../../../stats/control-signals.ts";
import { earlier, later, monthRange } from "../../../stats/months.ts";
import { type Counted, inScores, type UPhase, uPhases } from "../../../stats/u-chart.ts";
import { firstWholeMonth, type Limits } from "../../../stats/xmr-phases.ts";

export type Change = Study["changes"][number];
export type Month = Counted;
export type Point = UPhase["points"][number];
export type ControlModel = {
  readonly phases: readonly UPhase[];
  readonly months: readonly Month[];
  /** The first of the months (YYYY-MM). */
  readonly first: string;
  /** The limits of the last month shown that has any, and whether they are exact ones of a small count. */
  readonly newest: { readonly point: Point; readonly limits: Limits; readonly exact: boolean };
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

/** Which part of a month (YYYY-MM) a site was open that opened on a day. */
function openIn(month: string, opened: string): number {
  if (opened.slice(0, 7) !== month) return opened < month ? 1 : 0;
  return 1 - (Number(opened.slice(8, 10)) - 1) / daysIn(month);
}

/** The complete months: from the first whole one to the last before the data cut. */
function monthsOf(rows: readonly MonthCounts[], study: Study, filters: Filters): Month[] {
  const first = firstMonth(rows, study, filters);
  if (first === undefined) return [];
  const counts = new Map(rows.map(({ month, consented }) => [month, consented]));
  const openings = chosenSites(study, filters).flatMap(({ opened }) => (opened === null ? [] : [opened]));
  return monthRange(first, lastCompleteMonth(study.data_cut)).map((month) => ({
    month,
    value: counts.get(month) ?? 0, // a month without a row has nobody
    // Before any opening that is known somebody is open all the same.
    exposure: sum(openings, (opened) => openIn(month, opened)) || 1,
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

/** Signals cut to the months shown, with the count of the last of these. */
function signalsWithin(
  signals: readonly ControlSignal[],
  all: readonly Month[],
  months: readonly Month[],
): ControlSignal[] {
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  return signals.flatMap((signal) => {
    if (signal.to < first || signal.from > last) return [];
    const to = earlier(signal.to, last);
    const value = all.find(({ month }) => month === to)?.value ?? 0; // the months of a signal are among them
    return [{ ...signal, from: later(signal.from, first), to, value }];
  });
}

/** The last month shown that has limits. */
function newestOf(phases: ControlModel["phases"]): ControlModel["newest"] | null {
  const phase = phases.findLast(({ limits }) => limits !== null);
  const point = phase?.points.at(-1);
  return phase && point?.own ? { point, limits: point.own, exact: phase.exact } : null;
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
 * A u chart of the consents in each complete month, by how many of the chosen sites were open; the rate rests on all of these
 * months, is set anew at changes of enrolment that say so, and a period only chooses the months shown. `rows` hold the chosen patients of every month.
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
  const whole = uPhases(all, resets);
  const phases = whole
    .map((phase) => ({ ...phase, points: withinPeriod(phase.points, filters) }))
    .filter(({ points }) => points.length > 0);
  const newest = newestOf(phases);
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
    signals: signalsWithin(controlSignals(inScores(whole)), all, months),
    changes: changesWithin(study, from, to),
  };
}

/** Every month as the table holds it: without limits where the phase has too few, a lower one below 0 is 0. */
export const tableRows = (phases: ControlModel["phases"]): BareRow[] =>
  phases.flatMap(({ points }) =>
    points.map(({ month, value, exposure, rules, own }) => ({
      month,
      consented: value,
      open_sites: exposure,
      mean: own?.mean,
      lower: own && Math.max(0, own.lower),
      upper: own?.upper,
      rule: rules.length === 0 ? null : rules.join(" "),
      status: own ? "ok" : "too_few",
    })),
  );
