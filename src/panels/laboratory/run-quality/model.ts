import { specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { anyMetric, type Measured, type MetricCounts } from "../../../questions/quality/counts.ts";
import { enough } from "../../../stats/few.ts";
import { type KnownShare, knownShare } from "../../../stats/known-share.ts";
import { monthRange } from "../../../stats/months.ts";

/** A metric, or a class, over all months and month by month; `M` is what is told of each. */
type CourseOf<M> = Omit<MetricCounts, "classes" | "all" | "months"> & {
  /** What the metric gates; `sample` for the whole of it. */
  readonly classes: string;
  readonly all: M;
  readonly months: readonly M[];
};
/** Of the samples measured, those outside the limits. */
export type Held = Omit<Measured, "outside"> & { readonly outside: KnownShare };
export type Limited = CourseOf<Held>;
export type Unlimited = CourseOf<Omit<Measured, "outside">>;

export type QualityModel = {
  /** Samples of which any metric gating the class lies outside, blood first. */
  readonly classes: readonly Limited[];
  /** By specimen and name. */
  readonly limited: readonly Limited[];
  readonly unlimited: readonly Unlimited[];
  /** Every month from the first to the last with a value. */
  readonly months: readonly string[];
};

const held = (measured: Measured): Held => ({ ...measured, outside: knownShare(measured.outside, measured.samples) });
const limitedOf = ({ classes, all, months, ...rest }: MetricCounts): Limited => ({
  ...rest,
  classes: classes ?? "sample",
  all: held(all),
  months: months.map(held),
});
const bare = ({ outside: _, ...measured }: Measured): Omit<Measured, "outside"> => measured;
const unlimitedOf = ({ classes, all, months, ...rest }: MetricCounts): Unlimited => ({
  ...rest,
  classes: classes ?? "sample",
  all: bare(all),
  months: months.map(bare),
});

/** Whether a share over so many samples is shown pale. */
export const few = ({ samples }: Pick<Measured, "samples">): boolean => !enough(samples);

function monthsOf(metrics: readonly MetricCounts[]): readonly string[] {
  const months = metrics.flatMap((course) => course.months.flatMap(({ month }) => month ?? [])).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? [] : monthRange(first, last);
}

const isHeld = (point: Limited["all"] | Unlimited["all"]): point is Held => "outside" in point;

function courseRows(course: Limited | Unlimited): readonly BareRow[] {
  const { specimen, metric, classes, unit, lower, upper } = course;
  // Samples of no known month stand in the row of all alone: a second one without a month would look like it.
  return [course.all, ...course.months.filter(({ month }) => month !== null)].map((point) => ({
    specimen,
    metric,
    classes,
    month: point.month,
    samples: point.samples,
    median_value: point.median,
    metric_unit: unit,
    lower_limit: lower,
    upper_limit: upper,
    ...(isHeld(point) ? { outside_limits: point.outside.events, share: point.outside.estimate } : {}),
    status: few(point) ? "too_few" : "ok",
  }));
}
/** Classes, then metrics; each over all months, then in each. */
export const tableRows = ({ classes, limited, unlimited }: QualityModel): readonly BareRow[] =>
  [...classes, ...limited, ...unlimited].flatMap(courseRows);
/** One row that says only why there is nothing. */
export const bareTable = (): readonly BareRow[] => [{}];

/**
 * Each metric's monthly median and how many samples lie outside its guideline limits, and the same per variant class for
 * all metrics that gate it. A metric whose limits changed has a course for each. Nothing without a metric.
 */
export function qualityModel(counts: readonly MetricCounts[]): QualityModel | Nothing {
  const bySpecimen = specimens.flatMap((specimen) => counts.filter((each) => each.specimen === specimen));
  const metrics = bySpecimen.filter(({ metric }) => metric !== anyMetric);
  const hasLimit = ({ lower, upper }: MetricCounts): boolean => lower !== null || upper !== null;
  const model: QualityModel = {
    classes: bySpecimen.filter(({ metric }) => metric === anyMetric).map(limitedOf),
    limited: metrics.filter(hasLimit).map(limitedOf),
    unlimited: metrics.filter((each) => !hasLimit(each)).map(unlimitedOf),
    months: monthsOf(metrics),
  };
  if (metrics.length > 0) return model;
  return nothing({ why: "nobody" }, model.classes.length > 0 ? tableRows(model) : bareTable());
}
