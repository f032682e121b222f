import { type Segment, type Specimen, type segmentStatuses, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type DayCounts, total } from "../../../stats/day-counts.ts";
import type { Status } from "../../../stats/status.ts";

const counted = ["collection_to_receipt", "receipt_to_report"] as const;
export type OpenCounts = {
  readonly specimen: Specimen;
  /** Counted are collection_to_receipt, whose pending ones are not yet received, and receipt_to_report. */
  readonly segment: Segment;
  readonly status: (typeof segmentStatuses)[number];
  /** Of the pending ones: from the first date to the data cut. */
  readonly days: number | null;
  readonly samples: number;
};

/** Ages in days, both ends included; null is without end. */
export const bands = [
  { band: "0_7", from: 0, to: 7 },
  { band: "8_14", from: 8, to: 14 },
  { band: "15_21", from: 15, to: 21 },
  { band: "22_28", from: 22, to: 28 },
  { band: "29_42", from: 29, to: 42 },
  { band: "over_42", from: 43, to: null },
] as const;
export type Band = (typeof bands)[number]["band"];

/** One row of the table: open samples of a specimen in an age band, or in all. Null: not supplied, or no target. */
export type PendingRow = {
  readonly specimen: Specimen;
  readonly band: Band | "all";
  readonly open: number | null;
  readonly received: number | null;
  readonly not_received: number | null;
  readonly past_target: number | null;
  readonly target_days: number | null;
  readonly oldest_received_days: number | null;
  readonly oldest_not_received_days: number | null;
  readonly status: Status;
};
export type Waiting = { readonly specimen: Specimen; readonly all: PendingRow; readonly bands: readonly PendingRow[] };
export type PendingModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Whether any sample was collected or received, open or not. */
  readonly any: boolean;
  /** Blood, then tissue. */
  readonly waiting: readonly Waiting[];
  readonly rows: readonly PendingRow[];
};

const oldest = (counts: DayCounts): number | null =>
  counts.length === 0 ? null : Math.max(...counts.map(({ days }) => days));
const between = (counts: DayCounts, from: number, to: number | null): DayCounts =>
  counts.filter(({ days }) => days >= from && (to === null || days <= to));

/**
 * Open samples by age at the data cut: the received ones since receipt, the others since collection.
 * Past target are the received ones older than the first target from receipt to report; there is none without a target.
 * `supplied` are the tables of the study export that were there.
 */
export function pendingModel(rows: readonly OpenCounts[], study: Study, supplied: readonly string[]): PendingModel {
  const there = supplied.includes("samples");
  const waiting = specimens.map((specimen): Waiting => {
    const open = (segment: (typeof counted)[number]): DayCounts =>
      rows.flatMap((row) =>
        row.specimen === specimen && row.segment === segment && row.status === "pending" && row.days !== null
          ? [{ days: row.days, count: row.samples }]
          : [],
      );
    const [received, collected] = [open("receipt_to_report"), open("collection_to_receipt")];
    const target = study.turnaround_targets.find((t) => t.specimen === specimen && t.segment === "receipt_to_report");
    const row = (band: PendingRow["band"], from: number, to: number | null): PendingRow => {
      const [here, underway] = [between(received, from, to), between(collected, from, to)];
      const late = target ? total(here.filter(({ days }) => days > target.days)) : null;
      return {
        specimen,
        band,
        open: there ? total(here) + total(underway) : null,
        received: there ? total(here) : null,
        not_received: there ? total(underway) : null,
        past_target: there ? late : null,
        target_days: target?.days ?? null,
        oldest_received_days: oldest(here),
        oldest_not_received_days: oldest(underway),
        status: there ? "ok" : "not_supplied",
      };
    };
    return { specimen, all: row("all", 0, null), bands: bands.map(({ band, from, to }) => row(band, from, to)) };
  });
  return {
    supplied: there,
    any: rows.some(({ segment, samples }) => counted.some((known) => known === segment) && samples > 0),
    waiting,
    rows: waiting.flatMap((each) => [...each.bands, each.all]),
  };
}

/** Sum over both specimens; null where neither has a number. */
export function sumAll({ waiting }: PendingModel, key: "open" | "received" | "not_received" | "past_target") {
  const known = waiting.map(({ all }) => all[key]).filter((n) => n !== null);
  return known.length === 0 ? null : known.reduce((sum, n) => sum + n, 0);
}

/** The received sample that has waited longest for its report, and its specimen; null without any. */
export const oldestReceived = (model: PendingModel) => oldestBy(model, "oldest_received_days");
/** The sample collected longest ago of those not yet received, and its specimen; null without any. */
export const oldestNotReceived = (model: PendingModel) => oldestBy(model, "oldest_not_received_days");

function oldestBy({ waiting }: PendingModel, key: "oldest_received_days" | "oldest_not_received_days") {
  const found = waiting.flatMap(({ specimen, all }) => (all[key] === null ? [] : [{ specimen, days: all[key] }]));
  return found.toSorted((a, b) => b.days - a.days)[0] ?? null;
}
