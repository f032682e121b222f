import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { dueWithin, type Standings, standingCells, tally } from "../../../questions/days/counts.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { type ByTarget, byTargetOf } from "../../../questions/ends/by-target.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { type DayCounts, total } from "../../../stats/day-counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { earliestAndLatest } from "../../../stats/hidden.ts";
import { type Curve, kaplanMeier, type QuantileDay, quantileDay } from "../../../stats/kaplan-meier.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import type { Share } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";

const starts = ["receipt", "collection"] as const;
type Start = (typeof starts)[number];
type Target = Study["turnaround_targets"][number];

/** A target set by the study, in calendar days, and the samples that came within it. */
export type Goal = {
  readonly target: Target;
  /** Of those due: those that gave a report, and the open ones already older. */
  readonly within: Share;
  /** Of all received; null for a target that does not begin with receipt, and where it cannot be told yet. */
  readonly byTarget: ByTarget | null;
};

/** Samples of a specimen on their way to the report, in days as the reader counts them. */
export type Followed = {
  readonly specimen: Specimen;
  readonly start: Start;
  readonly counts: Standings;
  readonly completed: DayCounts;
  readonly pending: DayCounts;
  /** Over completed and pending samples. */
  readonly curve: Curve;
  /** The first days on which the curve reaches a half, three quarters and 90 %; null where it never does. */
  readonly median: QuantileDay;
  readonly p75: number | null;
  readonly p90: number | null;
  /** Every target set for it; the first counts in the table. */
  readonly goals: readonly Goal[];
  readonly status: Status;
};
export type TotalModel = {
  /** Blood, then tissue; each from receipt, then from collection. */
  readonly ways: readonly Followed[];
  /** From receipt: blood, then tissue. */
  readonly followed: readonly Followed[];
  /** Of these, those with a sample to follow. */
  readonly shown: readonly Followed[];
};

const segment = (start: Start) => `${start}_to_report` as const;
/** The day of a half with its limits; of rounded counts the widest that the earliest and the latest ones leave. */
function medianOf(completed: DayCounts, pending: DayCounts, rounding: Rounding | undefined): QuantileDay {
  const half = (events: DayCounts): QuantileDay => quantileDay(kaplanMeier(events, pending), 0.5);
  const shown = half(completed);
  if (!rounding || total(completed) === 0) return shown;
  const [early, late] = earliestAndLatest(completed, rounding);
  return { day: shown.day, low: half(early).low, high: half(late).high };
}

const targetsOf = (study: Study, specimen: Specimen, start: Start): Target[] =>
  study.turnaround_targets.filter((each) => each.specimen === specimen && each.segment === segment(start));

/**
 * Blood, then tissue, each from receipt and from collection, from counts by the reader's days and by calendar days, and from
 * what ended each wait first, by calendar days.
 */
export function waysOf(
  days: readonly DaysRow[],
  calendar: readonly DaysRow[],
  study: Study,
  ends: readonly EndCount[] = [],
  rounding?: Rounding,
): Followed[] {
  return specimens.flatMap((specimen) =>
    starts.map((start) => {
      const isOwn = (row: { readonly specimen: Specimen }): boolean => row.specimen === specimen;
      const own = (rows: readonly DaysRow[]) => tally(rows.filter((row) => isOwn(row) && row.start === start));
      const { counts, completed, pending } = own(days);
      const byCalendar = own(calendar);
      const curve = kaplanMeier(completed, pending);
      return {
        specimen,
        start,
        counts,
        completed,
        pending,
        curve,
        median: medianOf(completed, pending, rounding),
        p75: quantileDay(curve, 0.75).day,
        p90: quantileDay(curve, 0.9).day,
        goals: targetsOf(study, specimen, start).map((target) => ({
          target,
          within: dueWithin(byCalendar, target.days),
          byTarget: start === "receipt" ? byTargetOf(ends.filter(isOwn), target.days) : null,
        })),
        status: shareStatus(curve.n),
      };
    }),
  );
}

/**
 * Days to the report per specimen: Kaplan-Meier over completed and pending samples, and the share within the target.
 * Nothing where no sample that was received can be followed.
 */
export function totalModel(ways: readonly Followed[]): TotalModel | Nothing {
  const followed = ways.filter(({ start }) => start === "receipt");
  const shown = followed.filter(({ curve }) => curve.n > 0);
  if (shown.length > 0) return { ways, followed, shown };
  const sum = (key: "started" | "unknown"): number => followed.reduce((n, { counts }) => n + counts[key], 0);
  return nothing(
    sum("started") === 0 ? { why: "nobody" } : { why: "not_evaluable", of: sum("started"), undated: sum("unknown") },
    ways.map(tableRow),
  );
}

/** A way as the table holds it. */
export function tableRow({ specimen, start, counts, median, p75, p90, goals, status }: Followed) {
  const [goal] = goals;
  return {
    specimen,
    segment: segment(start),
    km_median_days: median.day,
    km_p75_days: p75,
    km_p90_days: p90,
    target_days: goal?.target.days ?? null,
    reported_by_target: goal?.byTarget?.share ?? null,
    reported_by_target_low: goal?.byTarget?.interval.low ?? null,
    reported_by_target_high: goal?.byTarget?.interval.high ?? null,
    within_target: goal?.within.estimate ?? null,
    ...standingCells(counts),
    km_median_low: median.low,
    km_median_high: median.high,
    target_share: goal?.target.share ?? null,
    on_target: goal?.within.events ?? null,
    due: goal?.within.trials ?? null,
    status,
  };
}

/** What the table holds where no samples were supplied: the targets. */
export const withoutTable = (study: Study): readonly BareRow[] =>
  specimens.flatMap((specimen) =>
    starts.map((start) => {
      const [target] = targetsOf(study, specimen, start);
      return {
        specimen,
        segment: segment(start),
        target_days: target?.days ?? null,
        target_share: target?.share ?? null,
      };
    }),
  );

/** Samples that were reported by the end of a day. */
export const reportedBy = (completed: DayCounts, day: number): number =>
  total(completed.filter(({ days }) => days <= day));
