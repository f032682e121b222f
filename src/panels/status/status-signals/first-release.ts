import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import type { Signal, Source } from "./signal.ts";

/**
 * The first of the releases (names, oldest first) whose months reach one (YYYY-MM): charts of months need it whole. What an
 * earlier release knew of that month may have been less than is known now.
 */
export function firstRelease(source: Source, month: string | null, releases: readonly string[]): string | null {
  if (month === null) return null;
  const whole = source === "enrolment-control" || source === "turnaround-control";
  const reaches = (release: string): boolean => {
    const cut = release.slice(0, 10);
    return (whole ? lastCompleteMonth(cut) : cut.slice(0, 7)) >= month;
  };
  return releases.find(reaches) ?? null;
}

/** The month (YYYY-MM) from which on a release could have shown a signal: of a site or laboratory that of its place outside the limits. */
export const shownSince = (signal: Signal): string | null => ("outside" in signal ? signal.outside : signal.since);
