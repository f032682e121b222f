import { median } from "./median.ts";
import type { QualityCounts, ValueCount } from "./stats.ts";

/** What the database answers for a metric in a month: its values, and how many samples have each. */
export type QualityAnswer = Omit<QualityCounts, "whole" | "median" | "distribution"> & {
  readonly values: readonly (number | null)[];
  readonly counts: readonly (number | null)[];
};

/** What is the same for all months of one metric. */
const courseOf = ({ specimen, metric, classes, lower_limit, upper_limit, unit }: QualityAnswer) => [
  specimen,
  metric,
  classes,
  lower_limit,
  upper_limit,
  unit,
];

type Key = ReturnType<typeof courseOf>;
/** Part by part, what is missing first. */
function inOrder(a: Key, b: Key): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  const [left, right] = [a[at] ?? null, b[at] ?? null];
  if (left === right) return 0;
  return left === null || (right !== null && left < right) ? -1 : 1;
}

/** Each value once, ascending, with its samples; none of a metric without values. */
function distributionOf(rows: readonly QualityAnswer[]): readonly ValueCount[] {
  const sums = new Map<number, number>();
  for (const { values, counts } of rows)
    values.forEach((value, i) => {
      if (value !== null) sums.set(value, (sums.get(value) ?? 0) + (counts[i] ?? 0));
    });
  return [...sums].map(([value, samples]) => ({ value, samples })).sort((a, b) => a.value - b.value);
}

function counted(rows: readonly QualityAnswer[], whole: 0 | 1): readonly QualityCounts[] {
  const [first] = rows;
  if (!first) return [];
  const { values: _, counts: __, ...named } = first;
  const distribution = distributionOf(rows);
  const sum = (key: "samples" | "outside"): number => rows.reduce((n, row) => n + row[key], 0);
  return [
    {
      ...named,
      month: whole === 1 ? null : first.month,
      whole,
      samples: sum("samples"),
      outside: sum("outside"),
      median: median(distribution),
      distribution,
    },
  ];
}

/** Every metric over all months and in each, months in order. */
export function qualityCounts(answers: readonly QualityAnswer[]): readonly QualityCounts[] {
  const courses = [...Map.groupBy(answers, (row) => JSON.stringify(courseOf(row))).values()]
    .map((rows) => ({ key: rows[0] ? courseOf(rows[0]) : [], rows }))
    .sort((a, b) => inOrder(a.key, b.key));
  const byMonth = (a: QualityAnswer, b: QualityAnswer): number => (a.month ?? "").localeCompare(b.month ?? "");
  return courses.flatMap(({ rows }) => [
    ...rows.toSorted(byMonth).flatMap((row) => counted([row], 0)),
    ...counted(rows, 1),
  ]);
}
