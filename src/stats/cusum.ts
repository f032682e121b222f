import { requireProbability, requireProportion } from "./guards.ts";

/** Units of one month (YYYY-MM) and, of these, those that came in time. */
export type MonthShare = { readonly month: string; readonly events: number; readonly trials: number };
/** Months (YYYY-MM) from which and up to which a share was off; null where it still is. */
export type Off = { readonly from: string; readonly until: string | null };
export type Cusum = {
  /** The evidence after each month, from 0 to the limit. */
  readonly months: readonly { readonly month: string; readonly evidence: number }[];
  readonly off: readonly Off[];
};

/** The odds of being late that are looked for, as a multiple of the usual ones. */
export const oddsLookedFor = 2;
/** A share is off once the evidence (natural logarithm of a likelihood ratio) has reached this, until it is back at 0. */
export const evidenceLimit = 5;
/** Months without any change until a false alarm, on average at least: e to the limit. */
export const monthsToFalseAlarm = Math.floor(Math.exp(evidenceLimit));

/**
 * Since when a monthly share has been off its usual value, by a cumulative sum of log-likelihood ratios: twice the odds of being
 * late against the usual ones, held between 0 and 5. Months ascending; a usual share of 0 or 1 finds nothing.
 *
 * Off begins with the first month after the evidence was last 0, once it reaches 5, and ends with the last month in which it
 * was 5, once it is back at 0. Whatever the share and however many units a month, the mean time to a false alarm is at least
 * e^5 months. Throws a RangeError for a share or a count that is none.
 * Sources: Page 1954, Biometrika 41:100–115; Steiner, Cook, Farewell and Treasure 2000, Biostatistics 1:441–452; the bound:
 * Lorden 1971, Ann Math Stat 42:1897–1908.
 */
export function cusum(counts: readonly MonthShare[], usual: number): Cusum {
  requireProbability("cusum", "usual", usual);
  const usuallyLate = 1 - usual;
  const late = Math.log(oddsLookedFor / (1 + (oddsLookedFor - 1) * usuallyLate));
  const inTime = Math.log(1 / (1 + (oddsLookedFor - 1) * usuallyLate));
  const known = usual > 0 && usual < 1;
  let evidence = 0;
  let since: string | null = null;
  let isOff = false;
  const off: Off[] = [];
  const months = counts.map(({ month, events, trials }) => {
    if (trials !== 0 || events !== 0) requireProportion("cusum", events, trials);
    const change = known ? (trials - events) * late + events * inTime : 0;
    evidence = Math.min(evidenceLimit, Math.max(0, evidence + change));
    if (evidence === 0) {
      [since, isOff] = [null, false];
    } else {
      since ??= month;
      if (evidence === evidenceLimit) {
        if (isOff) off.pop();
        isOff = true;
        off.push({ from: since, until: month });
      }
    }
    return { month, evidence };
  });
  const last = off.at(-1);
  return { months, off: last && isOff ? [...off.slice(0, -1), { ...last, until: null }] : off };
}
