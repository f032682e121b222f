import { requireCount } from "./guards.ts";
import type { PairedTable } from "./kappa.ts";

/** How common findings are, as the mean of both specimens, and how often the two agree on a finding and on none. */
export type SpecificAgreement = {
  readonly prevalence: number | null;
  readonly positive: number | null;
  readonly negative: number | null;
};

/**
 * Prevalence with positive and negative specific agreement, what kappa must be read beside.
 *
 * Each is a share from 0 to 1, null where nothing is there to divide by. Throws a RangeError for a count that is none.
 * Source: Cicchetti and Feinstein 1990, J Clin Epidemiol 43:551–558.
 */
export function specificAgreement(table: PairedTable): SpecificAgreement {
  for (const [what, count] of Object.entries(table)) requireCount("specificAgreement", what, count);
  const { both, tissueOnly, bloodOnly, neither } = table;
  const discordant = tissueOnly + bloodOnly;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    prevalence: share(2 * both + discordant, 2 * (both + discordant + neither)),
    positive: share(2 * both, 2 * both + discordant),
    negative: share(2 * neither, 2 * neither + discordant),
  };
}
