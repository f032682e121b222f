import { firstInteger } from "./bisect.ts";
import { requirePositive, requireProbability } from "./guards.ts";
import { Z95 } from "./interval.ts";
import { type Rounding, roundedLimits } from "./rounding.ts";
import { scoreInterval } from "./wilson.ts";

/** The spread of a share, p (1 − p). */
function spreadOf(method: string, share: number): number {
  requireProbability(method, "share", share);
  return share * (1 - share);
}

/**
 * Half the width of the 95 % Wilson interval of a share over so many units.
 *
 * Units may be a fraction: they are foreseen, not counted. Throws a RangeError for a share outside 0 to 1 or no units.
 * Source: Wilson 1927, J Am Stat Assoc 22:209–212.
 */
export function halfWidth(share: number, trials: number): number {
  const spread = spreadOf("halfWidth", share);
  requirePositive("halfWidth", "trials", trials);
  return (Z95 * Math.sqrt(spread * trials + Z95 ** 2 / 4)) / (trials + Z95 ** 2);
}

/**
 * The fewest units over which a share has a 95 % Wilson interval of at most the given half width.
 *
 * Solved in closed form: half² m² − z² s m − z⁴ (1/4 − s) = 0 with s = p (1 − p) and m = n + z². At least 1. Throws a
 * RangeError for a share outside 0 to 1 or a half width that is not above 0.
 */
export function trialsFor(share: number, half: number): number {
  const spread = spreadOf("trialsFor", share);
  requirePositive("trialsFor", "half", half);
  const z2 = Z95 ** 2;
  const m =
    (z2 * spread + Math.sqrt((z2 * spread) ** 2 + 4 * half ** 2 * z2 ** 2 * (1 / 4 - spread))) / (2 * half ** 2);
  return Math.max(1, Math.ceil(m - z2 - 1e-9));
}

/** The same as `halfWidth` of a share of rounded counts: half the width of its interval with all counts that they can stand for. */
export function roundedHalfWidth(share: number, trials: number, rounding: Rounding): number {
  requireProbability("roundedHalfWidth", "share", share);
  requirePositive("roundedHalfWidth", "trials", trials);
  const { low, high } = roundedLimits(share, trials, scoreInterval(share, trials), rounding);
  return (high - low) / 2;
}

const most = 1_000_000;
/** The same as `trialsFor` of a share of rounded counts; a million where no fewer do. */
export function roundedTrialsFor(share: number, half: number, rounding: Rounding): number {
  requirePositive("roundedTrialsFor", "half", half);
  return firstInteger((n) => roundedHalfWidth(share, n, rounding) <= half, 1, most);
}
