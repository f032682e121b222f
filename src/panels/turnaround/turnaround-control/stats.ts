import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type StandingCount, tally } from "../../../questions/standing/counts.ts";
import { type ControlSignal, controlSignals } from "../../../stats/control-signals.ts";
import { monthRange } from "../../../stats/months.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import { type Phase, xmrPhases } from "../../../stats/xmr-phases.ts";

export type MonthCounts = StandingCount & { readonly specimen: Specimen; readonly month: string };
export type Change = Study["changes"][number];

/** A month counts when so many samples are completed, and so large a share of those completed or still open. */
export const leastCompleted = 5;
export const leastShare = 0.8;

/** Samples received in a month. `value` is the median where the month counts, else null. */
export type Month = {
  readonly specimen: Specimen;
  readonly month: string;
  readonly completed: number;
  readonly pending: number;
  readonly median_days: number | null;
  readonly value: number | null;
  readonly status: Status;
};
export type Series = {
  readonly specimen: Specimen;
  /** Of the whole study and of this specimen, until the data cut. */
  readonly changes: readonly Change[];
  readonly phases: readonly Phase<Month>[];
  readonly signals: readonly ControlSignal[];
};
/** One row of the table: a month with samples. Limits are null where the phase has none; the lower one also below 0. */
export type ControlRow = Omit<Month, "value"> & {
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Codes of the rules broken, parted by spaces; null when none is. */
  readonly rule: string | null;
};
export type ControlModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Every month (YYYY-MM) from the first to the last in which a sample was received. */
  readonly months: readonly string[];
  /** Blood, then tissue; only with samples. */
  readonly series: readonly Series[];
  readonly rows: readonly ControlRow[];
};

function monthOf(specimen: Specimen, month: string, rows: readonly MonthCounts[]): Month {
  const { completed, counts } = tally(rows);
  const median_days = quantile7(completed, 0.5);
  const whole = counts.completed >= leastShare * (counts.completed + counts.pending);
  const enough = counts.completed >= leastCompleted;
  return {
    specimen,
    month,
    completed: counts.completed,
    pending: counts.pending,
    median_days,
    value: whole && enough ? median_days : null,
    status: median_days === null ? "not_evaluable" : !whole ? "not_comparable" : enough ? "ok" : "too_few",
  };
}

/** Changes that concern a specimen: its own, and those of any scope that names no specimen, but not of enrolment. */
const concerns = (change: Change, specimen: Specimen): boolean =>
  change.scope === specimen || !["enrolment", ...specimens].includes(change.scope);

/**
 * An XmR chart per specimen of the median days from receipt to report, by month of receipt; limits are set anew at
 * changes that say so. Months with fewer than 5 completed, or with less than 80 % of the completed and open ones
 * completed, keep their median but set no limits and break no rule.
 */
export function controlModel(rows: readonly MonthCounts[], study: Study, supplied: readonly string[]): ControlModel {
  const months = rows.map(({ month }) => month).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  const series = specimens.flatMap((specimen): Series[] => {
    const own = Map.groupBy(
      rows.filter((row) => row.specimen === specimen),
      ({ month }) => month,
    );
    const points = [...own].map(([month, found]) => monthOf(specimen, month, found));
    const changes = study.changes
      .filter((change) => concerns(change, specimen) && change.on <= study.data_cut)
      .toSorted((a, b) => a.on.localeCompare(b.on));
    const resets = changes.filter(({ resets_limits }) => resets_limits).map(({ on }) => on);
    const sorted = points.toSorted((a, b) => a.month.localeCompare(b.month));
    const phases = xmrPhases(sorted, resets);
    return points.length === 0 ? [] : [{ specimen, changes, phases, signals: controlSignals(phases) }];
  });
  return {
    supplied: supplied.includes("samples"),
    months: first !== undefined && last !== undefined ? monthRange(first, last) : [],
    series,
    rows: series.flatMap(({ phases }) =>
      phases.flatMap(({ points, limits }) =>
        points.map(({ value: _, rules, ...point }) => ({
          ...point,
          mean: limits?.mean ?? null,
          lower: limits && limits.lower >= 0 ? limits.lower : null,
          upper: limits?.upper ?? null,
          rule: rules.length === 0 ? null : rules.join(" "),
        })),
      ),
    ),
  };
}
