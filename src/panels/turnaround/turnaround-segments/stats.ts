import { type Segment, type Specimen, segmentNames, specimens } from "../../../cubes/codes.ts";
import { type StandingCount, type Tally, tally } from "../../../questions/standing/counts.ts";
import { fewBelow } from "../../../stats/few.ts";
import { mean, quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";

export type SegmentCounts = StandingCount & { readonly specimen: Specimen; readonly segment: Segment };

/** The steps that follow one another, from collection to report; every other segment spans several or comes after. */
export const consecutive = segmentNames.slice(0, 6);

/** One row of the table: counts of samples (null when not supplied), and days over the completed ones (null without any). */
export type SegmentRow = Readonly<Record<keyof Tally["counts"], number | null>> & {
  readonly specimen: Specimen;
  readonly segment: Segment;
  readonly mean_days: number | null;
  readonly p25_days: number | null;
  readonly median_days: number | null;
  readonly p75_days: number | null;
  readonly p90_days: number | null;
  readonly status: Status;
};
export type SegmentModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Blood, then tissue; segments in their order on the way. */
  readonly rows: readonly SegmentRow[];
  /** Specimens with any sample. */
  readonly present: readonly Specimen[];
  /** Per specimen with any sample: the consecutive steps with the longest median, several when they tie, among those with 25 or more completed. */
  readonly longest: readonly { readonly specimen: Specimen; readonly steps: readonly SegmentRow[] }[];
};

const none = {
  started: null,
  completed: null,
  pending: null,
  ended_without_report: null,
  unknown: null,
  mean_days: null,
  p25_days: null,
  median_days: null,
  p75_days: null,
  p90_days: null,
} as const;

function segmentRow(specimen: Specimen, segment: Segment, { completed, counts }: Tally): SegmentRow {
  const few = counts.completed === 0 ? "not_evaluable" : "too_few";
  return {
    specimen,
    segment,
    ...counts,
    mean_days: mean(completed),
    p25_days: quantile7(completed, 0.25),
    median_days: quantile7(completed, 0.5),
    p75_days: quantile7(completed, 0.75),
    p90_days: quantile7(completed, 0.9),
    status: counts.completed < fewBelow ? few : "ok",
  };
}

/** Days per segment and specimen over completed samples, from counts by day. `supplied` are the tables of the study export that were there. */
export function segmentModel(rows: readonly SegmentCounts[], supplied: readonly string[]): SegmentModel {
  const there = (segment: Segment): boolean =>
    supplied.includes("samples") && (segment !== "report_to_board" || supplied.includes("decisions"));
  const all = specimens.flatMap((specimen) =>
    segmentNames.map((segment): SegmentRow => {
      const found = rows.filter((row) => row.specimen === specimen && row.segment === segment);
      return there(segment)
        ? segmentRow(specimen, segment, tally(found))
        : { specimen, segment, ...none, status: "not_supplied" };
    }),
  );
  const present = specimens.filter((specimen) =>
    all.some((row) => row.specimen === specimen && (row.started ?? 0) > 0),
  );
  return {
    supplied: supplied.includes("samples"),
    rows: all,
    present,
    longest: present.map((specimen) => ({ specimen, steps: longestSteps(all, specimen) })),
  };
}

function longestSteps(rows: readonly SegmentRow[], specimen: Specimen): SegmentRow[] {
  const steps = rows.filter(
    (row) => row.specimen === specimen && row.status === "ok" && consecutive.includes(row.segment),
  );
  const most = Math.max(...steps.map((row) => row.median_days ?? 0));
  return steps.filter((row) => row.median_days === most);
}

/**
 * First and last day of the axis: up to the largest quantile that is at most twice the longest p90 between receipt and
 * report, because archived tissue may be years old at receipt; below zero only as far as a quartile lies there.
 */
export function daysShown(rows: readonly SegmentRow[]): readonly [first: number, last: number] {
  const quantiles = (among: readonly SegmentRow[]): number[] =>
    among.flatMap((row) => [row.median_days ?? 0, row.p75_days ?? 0, row.p90_days ?? 0]);
  const laboratory = quantiles(
    rows.filter(({ segment }) => !segment.startsWith("collection") && segment !== "report_to_board"),
  );
  const limit = 2 * Math.max(0, ...laboratory);
  const last = Math.max(1, ...quantiles(rows).filter((days) => limit === 0 || days <= limit));
  return [Math.max(-last, Math.min(0, ...rows.map((row) => row.p25_days ?? 0))), last];
}
