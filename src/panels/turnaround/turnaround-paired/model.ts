import { type firstReports, pairedSince } from "../../../cubes/paired-days.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { RowOf } from "../../../define/table.ts";
import type { PairedRow } from "../../../questions/paired-days/question.ts";
import { type DayCounts, sumByDay, total } from "../../../stats/day-counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { earliestAndLatest, widest } from "../../../stats/hidden.ts";
import { hodgesLehmann } from "../../../stats/hodges-lehmann.ts";
import type { Interval } from "../../../stats/interval.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";
import type { table } from "./table.ts";

export type Since = (typeof pairedSince)[number];
type Firsts = Readonly<Record<(typeof firstReports)[number], number>>;

/** Patients whose two ways from one start are known; days are tissue's minus blood's. */
export type Paired = {
  readonly since: Since;
  /** How many have each difference, ascending. */
  readonly differences: DayCounts;
  readonly patients: number;
  readonly bloodFirst: Share;
  readonly sameDay: number;
  readonly tissueFirst: number;
  /** The shift, or with too few differences for one the median. */
  readonly centre: number;
  readonly median: number;
  /** The 95 % interval of the shift; null where there is none. */
  readonly interval: Interval | null;
  readonly status: Status;
  readonly byDifference: readonly { readonly days: number; readonly firsts: Firsts }[];
};
/** A start from which nobody's two ways are known. */
type Unpaired = { readonly since: Since };

export type PairedModel = {
  /** From receipt, then from collection. */
  readonly ways: readonly (Paired | Unpaired)[];
  /** What is drawn: from receipt, unless only collection is known. */
  readonly shown: Paired;
  /** Null where it is the only one. */
  readonly other: Paired | null;
};

const isPaired = (way: Paired | Unpaired): way is Paired => "patients" in way;

function firstsOf(rows: readonly PairedRow[]): Firsts {
  const of = (first: PairedRow["first"]): number =>
    rows.reduce((sum, row) => (row.first === first ? sum + row.patients : sum), 0);
  return { blood: of("blood"), same_day: of("same_day"), tissue: of("tissue") };
}

/** The limits of the shift; of rounded counts the widest that the earliest and the latest ones leave. */
function limitsOf(differences: DayCounts, rounding: Rounding | undefined): Interval | null {
  const own = hodgesLehmann(differences);
  if (own === null || !rounding) return own;
  const hidden = earliestAndLatest(differences, rounding).map(hodgesLehmann);
  return hidden.every((each) => each !== null) ? widest([own, ...hidden]) : null;
}

function pairedOf(since: Since, rows: readonly PairedRow[], rounding: Rounding | undefined): Paired | Unpaired {
  const own = rows.filter((row) => row.since === since);
  const counted = own.map((row) => ({ days: row.difference, count: row.patients }));
  const differences = sumByDay("pairedOf", counted, true);
  const median = quantile7(differences, 0.5);
  if (median === null) return { since };
  const patients = total(differences);
  const { blood, same_day, tissue } = firstsOf(own);
  const shift = hodgesLehmann(differences);
  const limits = limitsOf(differences, rounding);
  return {
    since,
    differences,
    patients,
    bloodFirst: shareOf(blood, patients),
    sameDay: same_day,
    tissueFirst: tissue,
    centre: shift?.estimate ?? median,
    median,
    interval: limits && { low: limits.low, high: limits.high },
    status: shareStatus(patients),
    byDifference: differences.map(({ days }) => ({
      days,
      firsts: firstsOf(own.filter((row) => row.difference === days)),
    })),
  };
}

/**
 * How much longer tissue takes to its report than blood in the same patient, from receipt and from collection: the
 * Hodges-Lehmann shift, and the share of patients whose blood report came first. Nothing where no pair has all its days.
 */
export function pairedModel(rows: readonly PairedRow[], rounding?: Rounding): PairedModel | Nothing {
  const ways = pairedSince.map((since) => pairedOf(since, rows, rounding));
  const [shown, other = null] = ways.filter(isPaired);
  return shown === undefined ? nothing({ why: "nobody" }, ways.flatMap(tableRows)) : { ways, shown, other };
}

/** A way as the table holds it: all patients, then those with each difference. */
export function tableRows(way: Paired | Unpaired): readonly Partial<RowOf<typeof table>>[] {
  const { since } = way;
  /** Counts as the table names them. */
  const cells = ({ blood, same_day, tissue }: Firsts) => ({
    patients: blood + same_day + tissue,
    blood_first: blood,
    same_day,
    tissue_first: tissue,
  });
  if (!isPaired(way)) return [{ since, ...cells({ blood: 0, same_day: 0, tissue: 0 }), status: "not_evaluable" }];
  const { bloodFirst, sameDay, tissueFirst, centre, interval, median, status } = way;
  const all = {
    since,
    ...cells({ blood: bloodFirst.events, same_day: sameDay, tissue: tissueFirst }),
    shift_days: interval && centre,
    shift_low: interval?.low ?? null,
    shift_high: interval?.high ?? null,
    median_days: median,
    share: bloodFirst.estimate,
    status,
  };
  return [
    all,
    ...way.byDifference.map(({ days, firsts }) => ({
      since,
      difference_days: days,
      ...cells(firsts),
      status: "ok" as const,
    })),
  ];
}

/** What the table holds where no samples were supplied: which ways there would be. */
export const withoutTable = (): readonly BareRow[] => pairedSince.map((since) => ({ since }));
