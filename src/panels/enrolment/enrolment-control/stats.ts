import type { Study } from "../../../cubes/study.ts";
import type { MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import { type Filters, periodBounds } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { type ControlSignal, controlSignals } from "../../../stats/control-signals.ts";
import { monthRange } from "../../../stats/months.ts";
import type { Status } from "../../../stats/status.ts";
import { firstWholeMonth, type Phase, xmrPhases } from "../../../stats/xmr-phases.ts";

export type Change = Study["changes"][number];
export type Month = { readonly month: string; readonly value: number };
/** One row of the table. Limits are null where the phase has too few months; the lower one also where it lies below 0. */
export type ControlRow = {
  readonly month: string;
  readonly consented: number;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Codes of the rules broken, parted by spaces; null when none is. */
  readonly rule: string | null;
  readonly status: Status;
};
export type ControlModel = {
  readonly phases: readonly Phase<Month>[];
  readonly months: readonly Month[];
  readonly consented: number;
  readonly signals: readonly ControlSignal[];
  /** Changes of enrolment within the months shown. */
  readonly changes: readonly Change[];
  readonly rows: readonly ControlRow[];
};

/** The first whole month in which a chosen site was open, or an earlier one in which somebody consented. */
function firstMonth(rows: readonly MonthCounts[], { sites }: Study, { site, node }: Filters): string | undefined {
  const opened = sites
    .filter((each) => (site === "" || each.code === site) && (node === "" || each.node === node))
    .flatMap((each) => (each.opened === null ? [] : [each.opened]))
    .toSorted()[0];
  const consented = rows.flatMap(({ month, consented: n }) => (month === null || n === 0 ? [] : [month])).toSorted()[0];
  if (opened === undefined) return consented;
  const begun = opened.slice(0, 7);
  return consented !== undefined && consented < begun ? consented : firstWholeMonth(opened);
}

/** The complete months to chart: within the chosen period, from the first whole month to the last before the data cut. */
function monthsOf(rows: readonly MonthCounts[], study: Study, filters: Filters): Month[] {
  const first = firstMonth(rows, study, filters);
  if (first === undefined) return [];
  const { from, to } = periodBounds(filters.period);
  const complete = lastCompleteMonth(study.data_cut);
  const counts = new Map(rows.map(({ month, consented }) => [month, consented]));
  return monthRange([first, from].toSorted()[1] ?? first, to !== "" && to < complete ? to : complete).map((month) => ({
    month,
    value: counts.get(month) ?? 0,
  }));
}

/**
 * An XmR chart of the consents in each complete month; limits are set anew at changes of enrolment that say so.
 * `rows` hold the chosen patients by month.
 */
export function controlModel(rows: readonly MonthCounts[], study: Study, filters: Filters): ControlModel {
  const months = monthsOf(rows, study, filters);
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  const changes = study.changes
    .filter(({ scope, on }) => scope === "enrolment" && on.slice(0, 7) >= first && on.slice(0, 7) <= last)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const phases = xmrPhases(
    months,
    changes.filter(({ resets_limits }) => resets_limits).map(({ on }) => on),
  );
  return {
    phases,
    months,
    consented: months.reduce((sum, { value }) => sum + value, 0),
    signals: controlSignals(phases),
    changes,
    rows: phases.flatMap(({ points, limits }) =>
      points.map(({ month, value, rules }) => ({
        month,
        consented: value,
        mean: limits?.mean ?? null,
        lower: limits && limits.lower >= 0 ? limits.lower : null,
        upper: limits?.upper ?? null,
        rule: rules.length === 0 ? null : rules.join(" "),
        status: limits ? "ok" : "too_few",
      })),
    ),
  };
}

/** Whether anybody joined, and there are months enough, without a change between them, for limits to say anything. */
export const canSay = ({ phases, consented }: ControlModel): boolean =>
  consented > 0 && phases.some(({ limits }) => limits !== null);
