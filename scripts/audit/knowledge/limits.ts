import type { Interval } from "../program/program.ts";
import { base } from "../published.ts";

/**
 * What the rule of rounding leaves of a number that is shown as a multiple of 5: the multiple below or above it. Nobody is shown
 * as 0; where zeros may be raised, nobody may be shown as 5 too. What breaks the rule is read as it looks: another number as
 * the true one, an empty cell as 1 to 4 kept back.
 */
export function limitsOf(shown: number | null, zerosRaised: boolean): Interval {
  if (shown === null) return { low: 1, high: base - 1 };
  if (shown % base !== 0) return { low: shown, high: shown };
  if (shown === 0) return { low: 0, high: base - 1 };
  return { low: shown === base && zerosRaised ? 0 : shown - base + 1, high: shown + base - 1 };
}
