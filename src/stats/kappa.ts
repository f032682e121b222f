import { requireCount } from "./guards.ts";
import { type Estimate, Z95 } from "./interval.ts";

/** The four counts of paired positive and negative findings in tissue and blood. */
export type PairedTable = { both: number; tissueOnly: number; bloodOnly: number; neither: number };

/** Cohen's kappa with what it must be read beside. */
export type Kappa = Estimate & { prevalence: number; positiveAgreement: number; negativeAgreement: number };

/**
 * Cohen's kappa with a 95 % interval, the prevalence and the specific agreements.
 *
 * The interval is symmetric and not cut at 1. Prevalence is the mean of the positive shares in tissue and blood.
 * Null where kappa is not estimable: no pairs, or all pairs alike. Throws a RangeError for a count that is none.
 * Sources: Cohen 1960, Educ Psychol Meas 20:37–46; Cicchetti and Feinstein 1990, J Clin Epidemiol 43:551–558.
 */
export function cohenKappa({ both, tissueOnly, bloodOnly, neither }: PairedTable): Kappa | null {
  for (const [what, count] of Object.entries({ both, tissueOnly, bloodOnly, neither })) {
    requireCount("cohenKappa", what, count);
  }
  const n = both + tissueOnly + bloodOnly + neither;
  if (both === n || neither === n) return null;
  const discordant = tissueOnly + bloodOnly;
  const observed = (both + neither) / n;
  const expected = ((both + tissueOnly) * (both + bloodOnly) + (neither + tissueOnly) * (neither + bloodOnly)) / n ** 2;
  const value = (observed - expected) / (1 - expected);
  const half = (Z95 * Math.sqrt((observed * (1 - observed)) / n)) / (1 - expected);
  return {
    value,
    low: value - half,
    high: value + half,
    prevalence: (2 * both + discordant) / (2 * n),
    positiveAgreement: (2 * both) / (2 * both + discordant),
    negativeAgreement: (2 * neither) / (2 * neither + discordant),
  };
}
