import { type Segment, type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type StandingCount, type Tally, tally } from "../../../questions/standing/counts.ts";
import type { DayCounts } from "../../../stats/day-counts.ts";
import { total } from "../../../stats/day-counts.ts";
import { fewBelow } from "../../../stats/few.ts";
import { type Curve, kaplanMeier, quantileDay } from "../../../stats/kaplan-meier.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export const totalSegments = ["receipt_to_report", "collection_to_report"] as const;
export type TotalSegment = (typeof totalSegments)[number];
/** Of other segments nothing is taken. */
export type TotalCounts = StandingCount & {
  readonly specimen: Specimen;
  readonly segment: Segment;
  /** Beside working days: the calendar days, in which targets are given. */
  readonly calendar_days?: number | null;
};

type Target = Study["turnaround_targets"][number];
type Counts = Readonly<Record<keyof Tally["counts"], number | null>>;

/** One row of the table. Days are as the reader counts them, target_days calendar days; a day is null when the curve never reaches its share. */
export type TotalRow = Counts & {
  readonly specimen: Specimen;
  readonly segment: TotalSegment;
  readonly km_median_days: number | null;
  readonly km_p75_days: number | null;
  readonly km_p90_days: number | null;
  readonly km_median_low: number | null;
  readonly km_median_high: number | null;
  readonly target_days: number | null;
  readonly target_share: number | null;
  readonly within_target: number | null;
  readonly within_target_low: number | null;
  readonly within_target_high: number | null;
  readonly on_target: number | null;
  readonly due: number | null;
  readonly status: Status;
};
/** A specimen from receipt to report: its row, its curve over completed and pending samples, and every target set for it. */
export type Followed = {
  readonly specimen: Specimen;
  readonly row: TotalRow;
  readonly curve: Curve;
  readonly completed: DayCounts;
  readonly pending: DayCounts;
  /** The same samples by calendar days: targets are given in them. */
  readonly calendar: Pick<Tally, "completed" | "pending">;
  readonly targets: readonly Target[];
};
export type TotalModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Blood, then tissue; each from receipt, then from collection. */
  readonly rows: readonly TotalRow[];
  /** Blood, then tissue, from receipt to report. */
  readonly followed: readonly Followed[];
};

/**
 * Samples that came within a number of days, of those for which it can be told: all completed, and the pending ones
 * that are already older.
 */
export function dueWithin({ completed, pending }: Pick<Tally, "completed" | "pending">, days: number) {
  const on_target = total(completed.filter((sample) => sample.days <= days));
  const late = total(pending.filter((sample) => sample.days > days));
  return { on_target, due: total(completed) + late };
}

const notSupplied: Counts = {
  started: null,
  completed: null,
  pending: null,
  ended_without_report: null,
  unknown: null,
};

const statusOf = (supplied: boolean, followed: number): Status => {
  if (!supplied) return "not_supplied";
  if (followed === 0) return "not_evaluable";
  return followed < fewBelow ? "too_few" : "ok";
};

function totalRow(
  specimen: Specimen,
  segment: TotalSegment,
  found: Tally,
  calendar: Tally,
  curve: Curve,
  target: Target | undefined,
  supplied: boolean,
): TotalRow {
  const median = quantileDay(curve, 0.5);
  const within = target && supplied ? dueWithin(calendar, target.days) : null;
  const share = within && wilsonOrNull(within.on_target, within.due);
  return {
    specimen,
    segment,
    km_median_days: median.day,
    km_p75_days: quantileDay(curve, 0.75).day,
    km_p90_days: quantileDay(curve, 0.9).day,
    km_median_low: median.low,
    km_median_high: median.high,
    target_days: target?.days ?? null,
    target_share: target?.share ?? null,
    within_target: share?.value ?? null,
    within_target_low: share?.low ?? null,
    within_target_high: share?.high ?? null,
    on_target: within?.on_target ?? null,
    due: within?.due ?? null,
    ...(supplied ? found.counts : notSupplied),
    status: statusOf(supplied, curve.n),
  };
}

/**
 * Days to the report per specimen: Kaplan-Meier over completed and pending samples, and the share within the target.
 * Of several targets for one specimen and segment the first counts in the row; all are kept for the figure.
 * `supplied` are the tables of the study export that were there.
 */
export function totalModel(rows: readonly TotalCounts[], study: Study, supplied: readonly string[]): TotalModel {
  const there = supplied.includes("samples");
  const all = specimens.flatMap((specimen) =>
    totalSegments.map((segment) => {
      const own = rows.filter((row) => row.specimen === specimen && row.segment === segment);
      const found = tally(own);
      const calendar = tally(own.map((row) => ({ ...row, days: row.calendar_days ?? row.days })));
      const targets = study.turnaround_targets.filter((t) => t.specimen === specimen && t.segment === segment);
      const curve = kaplanMeier(found.completed, found.pending);
      const row = totalRow(specimen, segment, found, calendar, curve, targets[0], there);
      return { specimen, row, curve, completed: found.completed, pending: found.pending, calendar, targets };
    }),
  );
  return {
    supplied: there,
    rows: all.map(({ row }) => row),
    followed: all.filter(({ row }) => row.segment === "receipt_to_report"),
  };
}
