import { bisect } from "./bisect.ts";
import { requireCount } from "./guards.ts";
import { type Estimate, type Interval, Z95 } from "./interval.ts";

/** The four counts of paired positive and negative findings in tissue and blood. */
export type PairedTable = { both: number; tissueOnly: number; bloodOnly: number; neither: number };

/**
 * Cohen's kappa with a 95 % interval, cut at −1 and 1 and never of width zero.
 *
 * Standard error of Fleiss, Cohen and Everitt; where it is zero, at perfect agreement or disagreement, the
 * goodness-of-fit interval of Donner and Eliasziw. Null where kappa is not estimable: no pairs, or one of the two
 * never or always positive, so that kappa is 0 whatever the other finds. Throws a RangeError for a count that is none.
 * Sources: Cohen 1960, Educ Psychol Meas 20:37–46; Fleiss, Cohen and Everitt 1969, Psychol Bull 72:323–327; Donner and
 * Eliasziw 1992, Stat Med 11:1511–1519.
 */
export function cohenKappa(table: PairedTable): Estimate | null {
  for (const [what, count] of Object.entries(table)) requireCount("cohenKappa", what, count);
  const { both, tissueOnly, bloodOnly, neither } = table;
  const n = both + tissueOnly + bloodOnly + neither;
  if ([both + tissueOnly, both + bloodOnly].some((positive) => positive === 0 || positive === n)) return null;

  const observed = (both + neither) / n;
  const expected = ((both + tissueOnly) * (both + bloodOnly) + (neither + tissueOnly) * (neither + bloodOnly)) / n ** 2;
  const value = (observed - expected) / (1 - expected);
  const error = tissueOnly + bloodOnly === 0 ? 0 : standardError(table, observed, expected);
  if (isZero(error)) return { value, ...goodnessOfFit(table, value) };
  return { value, low: Math.max(-1, value - Z95 * error), high: Math.min(1, value + Z95 * error) };
}

const isZero = (error: number): boolean => error < 1e-7;

/** Of kappa that need not be zero: Fleiss, Cohen and Everitt 1969, formula 13. */
function standardError({ both, tissueOnly, bloodOnly, neither }: PairedTable, observed: number, expected: number) {
  const n = both + tissueOnly + bloodOnly + neither;
  const tissue = (both + tissueOnly) / n;
  const blood = (both + bloodOnly) / n;
  const missed = 1 - observed;
  const alike = (cell: number, margins: number): number => (cell / n) * (1 - expected - margins * missed) ** 2;
  const apart = (cell: number, margins: number): number => (cell / n) * margins ** 2 * missed ** 2;
  const variance =
    alike(both, tissue + blood) +
    alike(neither, 2 - tissue - blood) +
    apart(tissueOnly, blood + (1 - tissue)) +
    apart(bloodOnly, 1 - blood + tissue) -
    (observed * expected - 2 * expected + observed) ** 2;
  return Math.sqrt(Math.max(0, variance) / n) / (1 - expected) ** 2;
}

/** Every kappa whose expected counts, at the mean prevalence, the counts fit: chi-squared with 1 degree of freedom. */
function goodnessOfFit({ both, tissueOnly, bloodOnly, neither }: PairedTable, value: number): Interval {
  const n = both + tissueOnly + bloodOnly + neither;
  const p = (2 * both + tissueOnly + bloodOnly) / (2 * n);
  const least = -Math.min(p / (1 - p), (1 - p) / p);
  const misfit = (kappa: number): number => {
    const shared = p * (1 - p) * kappa;
    const expected = [p ** 2 + shared, 2 * p * (1 - p) * (1 - kappa), (1 - p) ** 2 + shared].map((share) => n * share);
    const parts = [both, tissueOnly + bloodOnly, neither].map((count, i) => {
      const wanted = expected[i] ?? 0;
      return count === wanted ? 0 : (count - wanted) ** 2 / wanted;
    });
    return parts.reduce((sum, part) => sum + part, 0) - Z95 ** 2;
  };
  return {
    low: value <= least ? -1 : bisect((kappa) => -misfit(kappa), least, value),
    high: value >= 1 ? 1 : bisect(misfit, value, 1),
  };
}
