import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { monthRange } from "../../../stats/months.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

/** Name of what spans all metrics of a class. */
export const anyMetric = "any";

export type ValueCount = { readonly value: number; readonly samples: number };
export type QualityCounts = {
  readonly specimen: Specimen;
  readonly metric: string;
  readonly classes: string | null;
  readonly unit: string | null;
  readonly lower_limit: number | null;
  readonly upper_limit: number | null;
  readonly month: string | null;
  /** 1: over all months. */
  readonly whole: number;
  readonly samples: number;
  readonly outside: number;
  readonly median: number | null;
  /** Each value, rounded to two digits, ascending. */
  readonly distribution: readonly ValueCount[];
};

/** One row of the table; outside and share are null where the metric has no limit, month is null over all months. */
export type QualityRow = {
  readonly specimen: Specimen | null;
  readonly metric: string | null;
  readonly classes: string | null;
  readonly month: string | null;
  readonly samples: number | null;
  readonly median_value: number | null;
  readonly metric_unit: string | null;
  readonly lower_limit: number | null;
  readonly upper_limit: number | null;
  readonly outside_limits: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly status: Status;
};
/** A metric, or a class, over all months and month by month. */
export type Course = {
  readonly all: QualityRow;
  readonly months: readonly QualityRow[];
  /** Values over all months. */
  readonly distribution: readonly ValueCount[];
};
export type QualityModel = {
  readonly supplied: boolean;
  /** By specimen and name; those without a limit last. */
  readonly metrics: readonly Course[];
  /** Samples of which any metric gating the class lies outside, blood first. */
  readonly classes: readonly Course[];
  /** Every month from the first to the last with a value. */
  readonly months: readonly string[];
  readonly rows: readonly QualityRow[];
};

function qualityRow(row: QualityCounts): QualityRow {
  const limited = row.metric === anyMetric || row.lower_limit !== null || row.upper_limit !== null;
  const share = limited ? wilsonOrNull(row.outside, row.samples) : null;
  return {
    specimen: row.specimen,
    metric: row.metric,
    classes: row.classes ?? "sample",
    month: row.month,
    samples: row.samples,
    median_value: row.median,
    metric_unit: row.unit,
    lower_limit: row.lower_limit,
    upper_limit: row.upper_limit,
    outside_limits: limited ? row.outside : null,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    status: row.samples < fewBelow ? "too_few" : "ok",
  };
}

const absent = (status: Status): QualityRow => ({
  specimen: null,
  metric: null,
  classes: null,
  month: null,
  samples: null,
  median_value: null,
  metric_unit: null,
  lower_limit: null,
  upper_limit: null,
  outside_limits: null,
  share: null,
  share_low: null,
  share_high: null,
  status,
});

const sameCourse = (a: QualityCounts, b: QualityCounts): boolean =>
  a.specimen === b.specimen &&
  a.metric === b.metric &&
  a.classes === b.classes &&
  a.unit === b.unit &&
  a.lower_limit === b.lower_limit &&
  a.upper_limit === b.upper_limit;

/**
 * Each metric's monthly median and how many samples lie outside its guideline limits, and the same per variant class for
 * all metrics that gate it. A metric whose limits changed has a course for each. `supplied`: tables that were there.
 */
export function qualityModel(rows: readonly QualityCounts[], supplied: readonly string[]): QualityModel {
  const courses = rows
    .filter(({ whole }) => whole === 1)
    .map(
      (all): Course => ({
        all: qualityRow(all),
        distribution: all.distribution,
        months: rows.filter((row) => row.whole === 0 && sameCourse(row, all)).map(qualityRow),
      }),
    );
  const hasLimit = ({ all }: Course): boolean => all.outside_limits !== null;
  const ofSpecimens = specimens.flatMap((specimen) => courses.filter(({ all }) => all.specimen === specimen));
  const single = ofSpecimens.filter(({ all }) => all.metric !== anyMetric);
  const metrics = [...single.filter(hasLimit), ...single.filter((course) => !hasLimit(course))];
  const classes = ofSpecimens.filter(({ all }) => all.metric === anyMetric);
  const months = metrics
    .flatMap((course) => course.months.flatMap(({ month }) => (month === null ? [] : [month])))
    .sort();
  const [first, last] = [months[0], months.at(-1)];
  const told = [...classes, ...metrics].flatMap((course) => [course.all, ...course.months]);
  const there = supplied.includes("metrics");
  return {
    supplied: there,
    metrics,
    classes,
    months: first === undefined || last === undefined ? [] : monthRange(first, last),
    rows: told.length > 0 ? told : [absent(there ? "not_evaluable" : "not_supplied")],
  };
}

export const shareOf = ({ share, share_low, share_high }: QualityRow): Estimate | null =>
  share === null || share_low === null || share_high === null
    ? null
    : { value: share, low: share_low, high: share_high };

/** The classes of a specimen with the largest share outside, several when they tie, among those with enough samples. */
export function worst({ classes }: QualityModel, specimen: Specimen): readonly QualityRow[] {
  const own = classes.map(({ all }) => all).filter((row) => row.specimen === specimen && row.status === "ok");
  const most = Math.max(...own.map(({ share }) => share ?? 0));
  return own.filter(({ share }) => share === most);
}
