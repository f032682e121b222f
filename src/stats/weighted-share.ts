import { sum } from "d3-array";
import { requireCount } from "./guards.ts";

/** Units of one kind, known and not; and the known of them, of a wider kind around it, and so on: the first that has any stands for all of the kind. */
export type Stratum = {
  readonly units: number;
  readonly within: readonly { readonly events: number; readonly trials: number }[];
};

/**
 * The share of all units that had the event, where those of whom it is not known had it as often as the known of their kind:
 * missing at random within strata.
 *
 * Counts in, a share from 0 to 1 out; null where nothing is known of a kind, nor of any wider one. Throws a RangeError for what
 * is no count. Source: Little and Rubin 2019, Statistical Analysis with Missing Data, section 3.3 (weighting classes).
 */
export function weighted(strata: readonly Stratum[]): number | null {
  const shares = strata.map(({ units, within }) => {
    requireCount("weighted", "units", units);
    const known = within.find(({ trials }) => trials > 0);
    return known ? { units, share: known.events / known.trials } : null;
  });
  const all = sum(strata, ({ units }) => units);
  if (all === 0 || shares.includes(null)) return null;
  return sum(shares, (each) => each && each.units * each.share) / all;
}
