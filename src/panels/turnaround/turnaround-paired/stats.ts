import { type firstReports, pairedSince } from "../../../cubes/paired_days.ts";
import type { DayCounts } from "../../../stats/day-counts.ts";
import { sumByDay, total } from "../../../stats/day-counts.ts";
import { fewBelow } from "../../../stats/few.ts";
import { hodgesLehmann } from "../../../stats/hodges-lehmann.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type Since = (typeof pairedSince)[number];
export type PairedCounts = {
  readonly since: Since;
  /** Tissue days minus blood days. */
  readonly difference: number;
  readonly first: (typeof firstReports)[number];
  readonly patients: number;
};

/** One row of the table: all patients of a start, or those with one difference (then only counts). Null: not supplied, or cannot be told. */
export type PairedRow = {
  readonly since: Since;
  readonly difference_days: number | null;
  readonly patients: number | null;
  readonly blood_first: number | null;
  readonly same_day: number | null;
  readonly tissue_first: number | null;
  readonly shift_days: number | null;
  readonly shift_low: number | null;
  readonly shift_high: number | null;
  readonly median_days: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly status: Status;
};
/** All patients whose two ways from one start are known: their row, and how many have each difference, ascending. */
export type Paired = { readonly all: PairedRow; readonly differences: DayCounts; readonly rows: readonly PairedRow[] };
export type PairedModel = {
  readonly supplied: boolean;
  /** From receipt, then from collection. */
  readonly paired: readonly Paired[];
  /** What is drawn: from receipt, unless only collection is known; null without any patient. */
  readonly shown: Paired | null;
};

const unknown = {
  shift_days: null,
  shift_low: null,
  shift_high: null,
  median_days: null,
  share: null,
  share_low: null,
  share_high: null,
} as const;

function counts(rows: readonly PairedCounts[]) {
  const of = (first?: PairedCounts["first"]): number =>
    rows.reduce((sum, row) => (first === undefined || row.first === first ? sum + row.patients : sum), 0);
  return { patients: of(), blood_first: of("blood"), same_day: of("same_day"), tissue_first: of("tissue") };
}

function summary(since: Since, rows: readonly PairedCounts[], differences: DayCounts): PairedRow {
  const counted = counts(rows);
  const share = wilsonOrNull(counted.blood_first, counted.patients);
  const shift = hodgesLehmann(differences);
  return {
    since,
    difference_days: null,
    ...counted,
    shift_days: shift?.estimate ?? null,
    shift_low: shift?.low ?? null,
    shift_high: shift?.high ?? null,
    median_days: quantile7(differences, 0.5),
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    status: counted.patients === 0 ? "not_evaluable" : counted.patients < fewBelow ? "too_few" : "ok",
  };
}

function pairedOf(since: Since, rows: readonly PairedCounts[], there: boolean): Paired {
  const own = rows.filter((row) => row.since === since);
  const differences = sumByDay(
    "pairedOf",
    own.map((row) => ({ days: row.difference, count: row.patients })),
    true,
  );
  if (!there) {
    const none = { patients: null, blood_first: null, same_day: null, tissue_first: null };
    const all: PairedRow = { since, difference_days: null, ...none, ...unknown, status: "not_supplied" };
    return { all, differences, rows: [all] };
  }
  const all = summary(since, own, differences);
  const each = differences.map(
    ({ days }): PairedRow => ({
      since,
      difference_days: days,
      ...counts(own.filter((row) => row.difference === days)),
      ...unknown,
      status: "ok",
    }),
  );
  return { all, differences, rows: [all, ...each] };
}

/**
 * How much longer tissue takes to its report than blood in the same patient, from receipt and from collection, in
 * calendar days: the Hodges-Lehmann shift, and the share of patients whose blood report came first.
 * `supplied` are the tables of the study export that were there.
 */
export function pairedModel(rows: readonly PairedCounts[], supplied: readonly string[]): PairedModel {
  const there = supplied.includes("samples");
  const paired = pairedSince.map((since) => pairedOf(since, rows, there));
  return { supplied: there, paired, shown: paired.find(({ differences }) => total(differences) > 0) ?? null };
}
