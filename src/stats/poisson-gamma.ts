import { bisect } from "./bisect.ts";
import { requireCount, requirePositive } from "./guards.ts";

/** What a site has included in the months it was open. */
export type SiteInclusions = { included: number; months: number };

/** The gamma distribution of sites' monthly rates: mean shape / rate. */
export type GammaRates = { shape: number; rate: number };

const LEAST_SHAPE = 1e-3;
/** Sites whose rates differ by less than 1 % are as good as alike. */
const MOST_SHAPE = 1e4;

/**
 * The gamma distribution of sites' monthly inclusion rates, by maximum likelihood of the negative binomial marginal.
 *
 * Shape is held between 0.001 and 10 000; sites no more unlike than chance alone makes them give 10 000. Sites open
 * for 0 months carry nothing. Null for fewer than 2 open sites or no inclusions at all. Throws a RangeError for an
 * inclusion count or a time that is none.
 * Source: Anisimov and Fedorov 2007, Stat Med 26:4958–4975, doi 10.1002/sim.2956.
 */
export function fitPoissonGamma(sites: readonly SiteInclusions[]): GammaRates | null {
  for (const site of sites) requireSite("fitPoissonGamma", site);
  const open = sites.filter(({ months }) => months > 0);
  const most = Math.max(0, ...open.map(({ included }) => included));
  if (open.length < 2 || most === 0) return null;

  // Σᵢ (ψ(shape + nᵢ) − ψ(shape)) is a sum of 1 / (shape + j) over the sites with nᵢ > j.
  const sitesAbove = Array.from({ length: most }, (_, j) => open.filter(({ included }) => included > j).length);
  const slope = (shape: number): number => {
    const mean = meanRate(open, shape);
    const digammas = sitesAbove.reduce((sum, count, j) => sum + count / (shape + j), 0);
    return digammas - open.reduce((sum, { months }) => sum + Math.log1p((mean * months) / shape), 0);
  };
  const shape = Math.exp(bisect((log) => -slope(Math.exp(log)), Math.log(LEAST_SHAPE), Math.log(MOST_SHAPE)));
  return { shape, rate: shape / meanRate(open, shape) };
}

/** The mean monthly rate of greatest likelihood at a given shape. */
function meanRate(sites: readonly SiteInclusions[], shape: number): number {
  const rates = sites.map(({ included, months }) => included / months);
  const slope = (mean: number): number =>
    sites.reduce((sum, { included, months }) => sum + (mean * months - included) / (shape + mean * months), 0);
  return bisect(slope, Math.min(...rates), Math.max(...rates));
}

/**
 * The negative binomial distribution of a site's inclusions in the next `horizon` months, given its record so far.
 *
 * A site not yet open has 0 included in 0 months. Throws a RangeError for a record, a horizon or rates that are none.
 * Source: Anisimov and Fedorov 2007, Stat Med 26:4958–4975.
 */
export function sitePredictive(
  { shape, rate }: GammaRates,
  site: SiteInclusions,
  horizon: number,
): { size: number; prob: number } {
  requireSite("sitePredictive", site);
  requirePositive("sitePredictive", "shape", shape);
  requirePositive("sitePredictive", "rate", rate);
  requirePositive("sitePredictive", "horizon", horizon);
  const seen = rate + site.months;
  return { size: shape + site.included, prob: seen / (seen + horizon) };
}

function requireSite(method: string, { included, months }: SiteInclusions): void {
  requireCount(method, "included", included);
  if (!(months >= 0 && Number.isFinite(months))) {
    throw new RangeError(`${method} needs months of at least 0; got ${months}`);
  }
  if (months === 0 && included > 0) {
    throw new RangeError(`${method} found ${included} included in 0 months; a site must be open to include`);
  }
}
