import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import type { Source } from "./signal.ts";

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
