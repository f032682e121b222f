import { sum } from "d3-array";
import { type ValueCount, valueQuantile } from "../../stats/value-quantile.ts";
import type { QualityAnswer } from "./question.ts";

/** Name of what spans all metrics of a class. */
export const anyMetric = "any";

/** What was measured in a month. */
export type Measured = {
  /** Null where it is not known. */
  readonly month: string | null;
  readonly samples: number;
  readonly outside: number;
  /** Null without values. */
  readonly median: number | null;
};
/** One metric, or all of a class, with the limits that came with it. */
export type MetricCounts = Pick<QualityAnswer, "specimen" | "metric" | "classes" | "unit"> & {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Over all months. */
  readonly all: Measured;
  /** In order. */
  readonly months: readonly Measured[];
  /** Each value over all months, rounded to two digits, ascending. */
  readonly distribution: readonly ValueCount[];
};

/** What is the same for all months of one metric. */
const keyOf = ({ specimen, metric, classes, lower_limit, upper_limit, unit }: QualityAnswer) => [
  specimen,
  metric,
  classes,
  lower_limit,
  upper_limit,
  unit,
];
type Key = ReturnType<typeof keyOf>;

/** Part by part, what is missing first. */
function inOrder(a: Key, b: Key): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  const [left, right] = [a[at] ?? null, b[at] ?? null];
  if (left === right) return 0;
  return left === null || (right !== null && left < right) ? -1 : 1;
}

/** Each value once, ascending, with its samples; none of a metric without values. Throws a RangeError for a value without a count. */
function distributionOf(rows: readonly QualityAnswer[]): readonly ValueCount[] {
  const sums = new Map<number, number>();
  for (const { metric, values, counts } of rows)
    values.forEach((value, i) => {
      const samples = counts[i];
      if (value === null) return;
      if (samples === null || samples === undefined)
        throw new RangeError(`quality: the value ${value} of ${metric} has no count of samples`);
      sums.set(value, (sums.get(value) ?? 0) + samples);
    });
  return [...sums].map(([value, samples]) => ({ value, samples })).sort((a, b) => a.value - b.value);
}

const measured = (rows: readonly QualityAnswer[], month: string | null): Measured => ({
  month,
  samples: sum(rows, ({ samples }) => samples),
  outside: sum(rows, ({ outside }) => outside),
  median: valueQuantile(distributionOf(rows), 0.5),
});

/** Every metric over all months and in each; a metric whose limits changed is there for each. */
export function metricCounts(answers: readonly QualityAnswer[]): readonly MetricCounts[] {
  const byMonth = (a: QualityAnswer, b: QualityAnswer): number => (a.month ?? "").localeCompare(b.month ?? "");
  const known = answers.filter(({ samples }) => samples > 0);
  return [...Map.groupBy(known, (row) => JSON.stringify(keyOf(row))).values()]
    .flatMap((rows) => rows.slice(0, 1).map((first) => ({ first, rows })))
    .sort((a, b) => inOrder(keyOf(a.first), keyOf(b.first)))
    .map(({ first: { specimen, metric, classes, unit, lower_limit: lower, upper_limit: upper }, rows }) => ({
      specimen,
      metric,
      classes,
      unit,
      lower,
      upper,
      all: measured(rows, null),
      months: rows.toSorted(byMonth).map((row) => measured([row], row.month)),
      distribution: distributionOf(rows),
    }));
}
