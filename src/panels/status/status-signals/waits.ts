import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { Waiting } from "../../turnaround/turnaround-pending/model.ts";
import type { Signal } from "./signal.ts";

const msPerDay = 86_400_000;
/** The month (YYYY-MM) so many days before a day (YYYY-MM-DD). */
const monthBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * msPerDay).toISOString().slice(0, 7);

/** Received samples older than their target; since the month in which the oldest passed it. */
export function overdueSignals({ specimen, all }: Waiting, cut: string): Signal[] {
  const { late, received, oldestReceived: oldestDays } = all;
  if (late === null || late.samples === 0 || oldestDays === null) return [];
  return [
    {
      kind: "waiting",
      since: monthBefore(cut, oldestDays - late.days - 1),
      until: null,
      standing: "on",
      source: "turnaround-pending",
      wait: "report",
      specimen,
      late: late.samples,
      received,
      targetDays: late.days,
      oldestDays,
    },
  ];
}

/** A sample collected more days ago than this, and not received, is looked for. */
export const longUnderway = 42;

/** Samples awaited for more than 42 days (the last age of the chart of what waits) and not received; since the month in which the oldest passed them. */
export function unreceivedSignals({ specimen, all, bands }: Waiting, cut: string): Signal[] {
  const samples = sum(bands, ({ band, notReceived }) => ("from" in band && band.from > longUnderway ? notReceived : 0));
  const oldestDays = all.oldestNotReceived;
  if (samples === 0 || oldestDays === null) return [];
  return [
    {
      kind: "waiting",
      since: monthBefore(cut, oldestDays - longUnderway - 1),
      until: null,
      standing: "on",
      source: "turnaround-pending",
      wait: "receipt",
      specimen,
      samples,
      underway: all.notReceived,
      oldestDays,
    },
  ];
}

/** The day announced for the next release that passed before the data cut. */
export const ageSignals = ({ next_update: announced, data_cut: cut }: Study): Signal[] =>
  announced !== null && announced <= cut
    ? [
        {
          kind: "concern",
          since: announced.slice(0, 7),
          until: null,
          standing: "on",
          source: "study",
          specimen: null,
          announced,
          cut,
        },
      ]
    : [];
