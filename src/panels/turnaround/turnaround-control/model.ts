import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import { type Change, changesOf } from "../../../questions/changes.ts";
import { tally } from "../../../questions/days/counts.ts";
import type { MonthRow } from "../../../questions/received-by-month/question.ts";
import { periodBounds } from "../../../state/filters.ts";
import { type ControlSignal, controlSignals } from "../../../stats/control-signals.ts";
import { monthRange } from "../../../stats/months.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import { type Phase, xmrPhases } from "../../../stats/xmr-phases.ts";

/** A month counts when so many samples are completed, and so large a share of those completed or still open. */
export const leastCompleted = 5;
export const leastShare = 0.8;

/** Samples received in a month. */
export type Month = {
  readonly month: string;
  readonly completed: number;
  readonly pending: number;
  /** Null where none is completed. */
  readonly median: number | null;
  /** The median where the month counts, else null. */
  readonly value: number | null;
  readonly status: Status;
};
export type Phases = readonly Phase<Month>[];
export type Point = Phases[number]["points"][number];
export type Series = {
  readonly specimen: Specimen;
  /** Of the whole study and of this specimen, until the data cut. */
  readonly changes: readonly Change[];
  readonly phases: Phases;
  readonly signals: readonly ControlSignal[];
};
export type ControlModel = {
  /** The first and the last month (YYYY-MM) in which a sample was received, and how many they are with those between them. */
  readonly first: string;
  readonly last: string;
  readonly months: number;
  /** Blood, then tissue; only with samples. */
  readonly series: readonly Series[];
};

function monthOf(month: string, rows: readonly MonthRow[]): Month {
  const { completed, counts } = tally(rows);
  const median = quantile7(completed, 0.5);
  const whole = counts.completed >= leastShare * (counts.completed + counts.pending);
  const enough = counts.completed >= leastCompleted;
  return {
    month,
    completed: counts.completed,
    pending: counts.pending,
    median,
    value: whole && enough ? median : null,
    status: median === null ? "not_evaluable" : !whole ? "not_comparable" : enough ? "ok" : "too_few",
  };
}

function seriesOf(specimen: Specimen, rows: readonly MonthRow[], study: Study): Series {
  const months = [...Map.groupBy(rows, ({ month }) => month)].map(([month, found]) => monthOf(month, found));
  const changes = changesOf(study, specimen);
  const resets = changes.filter(({ resets_limits }) => resets_limits).map(({ on }) => on);
  const phases = xmrPhases(
    months.toSorted((a, b) => a.month.localeCompare(b.month)),
    resets,
  );
  return { specimen, changes, phases, signals: controlSignals(phases) };
}

/** Only the months of a period, held against the limits that rest on all of them; null where none is left. */
function zoomed(series: Series, { from, to }: ReturnType<typeof periodBounds>): Series | null {
  const isShown = (month: string): boolean => (from === "" || from <= month) && (to === "" || month <= to);
  const phases = series.phases
    .map((phase) => ({ ...phase, points: phase.points.filter(({ month }) => isShown(month)) }))
    .filter(({ points }) => points.length > 0);
  const signals = series.signals.filter((each) => (from === "" || from <= each.to) && (to === "" || each.from <= to));
  return phases.length === 0 ? null : { ...series, phases, signals };
}

/**
 * An XmR chart per specimen of the median days from receipt to report, by month of receipt; limits are set anew at
 * changes that say so. Months with fewer than 5 completed, or with less than 80 % of the completed and open ones
 * completed, keep their median but set no limits and break no rule. A `period` (FIRST..LAST, "" for all) chooses the months
 * shown and nothing else: `rows` are those of all months. Nothing where no sample was received.
 */
export function controlModel(rows: readonly MonthRow[], study: Study, period = ""): ControlModel | Nothing {
  const bounds = periodBounds(period);
  const series = specimens.flatMap((specimen) => {
    const own = rows.filter((row) => row.specimen === specimen);
    return own.length === 0 ? [] : (zoomed(seriesOf(specimen, own, study), bounds) ?? []);
  });
  const months = series
    .flatMap(({ phases }) => phases.flatMap(({ points }) => points.map(({ month }) => month)))
    .toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return nothing({ why: "nobody" });
  return { first, last, months: monthRange(first, last).length, series };
}

/** Months that set limits and can break a rule. */
export const counting = (phases: Phases): number =>
  phases.reduce((sum, { points }) => sum + points.filter(({ value }) => value !== null).length, 0);

/** The limits of each phase that has any, the newest last. */
export const limitsOf = (phases: Phases): readonly XmrLimits[] =>
  phases.flatMap(({ limits }) => (limits ? [limits] : []));

/** A row of the table for each month with samples; a lower limit below 0 is 0. */
export const rowsOf = ({ series }: ControlModel) =>
  series.flatMap(({ specimen, phases }) =>
    phases.flatMap(({ points, limits }) =>
      points.map(({ month, completed, pending, median, rules, status }) => ({
        specimen,
        month,
        completed,
        pending,
        median_days: median,
        mean: limits?.mean ?? null,
        lower: limits && Math.max(0, limits.lower),
        upper: limits?.upper ?? null,
        rule: rules.length === 0 ? null : rules.join(" "),
        status,
      })),
    ),
  );
