import type { ByTarget } from "../questions/ends/by-target.ts";
import type { Estimate } from "../stats/interval.ts";
import { type Rounding, roundedLimits, roundedOpenShare, roundedShare } from "../stats/rounding.ts";
import type { OpenShare, Share } from "../stats/share.ts";

const isShare = (value: object): value is Share => "events" in value && "trials" in value && "estimate" in value;
/** A share by a day, of those whose standing is known. */
const isByTarget = (value: object): value is ByTarget => "share" in value && "interval" in value && "known" in value;
/** Shares by several days of the same units. */
type ByDays = { readonly n: number; readonly by: readonly (Estimate | null)[] };
const isByDays = (value: object): value is ByDays => "by" in value && Array.isArray(value.by) && "n" in value;
/** Whether its units are of fewer patients: their interval cannot be made of the two counts. */
const isOfPatients = (value: object): boolean => "patients" in value;
const isOpen = (value: Share): value is OpenShare => "known" in value && value.estimate !== null;
const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * A model, or what is to be said of it, with every share that it holds as rounded counts allow: whatever panel it is of, no share
 * keeps the interval that exact counts would have.
 */
export function withRounding<T>(value: T, rounding: Rounding): T {
  return through(value, rounding) as T;
}

function through(value: unknown, rounding: Rounding): unknown {
  if (Array.isArray(value)) return value.map((each) => through(each, rounding));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, through(each, rounding)]));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (isByTarget(value))
    return { ...value, interval: roundedLimits(value.share, value.known, value.interval, rounding) };
  if (isByDays(value))
    return {
      ...value,
      by: value.by.map((each) => each && { ...each, ...roundedLimits(each.value, value.n, each, rounding) }),
    };
  const parts = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, through(each, rounding)]));
  if (!isShare(value) || isOfPatients(value)) return parts;
  return { ...parts, ...(isOpen(value) ? roundedOpenShare(value, rounding) : roundedShare(value, rounding)) };
}
