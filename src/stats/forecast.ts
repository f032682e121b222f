import { negativeBinomialCdf, negativeBinomialQuantile } from "./negative-binomial.ts";
import { fitPoissonGamma, type GammaRates, type SiteInclusions } from "./poisson-gamma.ts";

export type ForecastInput = {
  /** Open sites: patients included and months observed (of the window on which the pace rests). */
  readonly sites: readonly SiteInclusions[];
  /** Planned openings, in months from the data cut. */
  readonly openings: readonly number[];
  /** Included patients whose result is not known yet. */
  readonly waiting: number;
  /** Of patients whose result is known: how many count towards the target. Null when every included patient counts. */
  readonly yield: { readonly counted: number; readonly known: number } | null;
};

/** The number that count towards the target in the months after the data cut, as a negative binomial by its moments. */
export type Forecast = {
  readonly rates: GammaRates;
  /** Patients a month that count towards the target, at the sites open now. */
  readonly pace: number;
  /** The same once every planned site is open. */
  readonly fullPace: number;
  /** Patients a month that count, expected of one further site. */
  readonly newSite: number;
  readonly mean: (months: number) => number;
  /** The smallest number that is not exceeded with probability p, in so many months. */
  readonly quantile: (p: number, months: number) => number;
  /** Probability of at least so many in so many months. */
  readonly chance: (needed: number, months: number) => number;
  /** Months until at least so many are reached with probability p; null when not within 20 years. */
  readonly months: (needed: number, p: number) => number | null;
};

const furthest = 240;
/** A variance this little above the mean is a Poisson's; a negative binomial comes as near to it. */
const largestSize = 1e7;

/**
 * Poisson-gamma forecast over sites: each site's rate is gamma, given its own record, and future sites draw from the fit.
 *
 * The sum over sites, thinned by the share that counts (a beta posterior of that share), is taken as one negative
 * binomial with the same mean and variance: closed form, deterministic. The variance holds the uncertainty of the
 * fitted mean rate too: without it the intervals are a tenth too narrow. Null with fewer than two open sites or nobody
 * included. Source: Anisimov and Fedorov 2007, Stat Med 26:4958–4975, doi 10.1002/sim.2956; approximation of the sum
 * by moments as in their section 3. Uncertainty of the fit: Morris 1983, J Am Stat Assoc 78:47–55.
 */
export function forecast({ sites, openings, waiting, yield: counted }: ForecastInput): Forecast | null {
  const rates = fitPoissonGamma(sites);
  if (rates === null) return null;
  const { shape, rate } = rates;
  const open = sites.filter(({ months }) => months > 0);
  const means = open.map((site) => (shape + site.included) / (rate + site.months));
  const variances = open.map((site) => (shape + site.included) / (rate + site.months) ** 2);
  const openMean = means.reduce((sum, mean) => sum + mean, 0);
  const openVariance = variances.reduce((sum, variance) => sum + variance, 0);
  const share = betaOf(counted);
  // How much the fitted mean rate weighs on the open sites (shrinkage), and its own variance (Morris 1983).
  const shrinkage = open.reduce((sum, site) => sum + rate / (rate + site.months), 0);
  const fitVariance = 1 / open.reduce((sum, site) => sum + 1 / (shape / rate ** 2 + shape / rate / site.months), 0);

  const moments = (months: number): { mean: number; variance: number } => {
    const exposures = openings.map((opening) => Math.max(0, months - opening));
    const exposure = exposures.reduce((sum, e) => sum + e, 0);
    const squares = exposures.reduce((sum, e) => sum + e * e, 0);
    const included = openMean * months + (shape / rate) * exposure;
    const ofFit = fitVariance * (shrinkage * months + exposure) ** 2;
    const ofRates = openVariance * months ** 2 + (shape / rate ** 2) * squares + ofFit;
    const all = included + waiting;
    const variance =
      included * share.mean +
      ofRates * share.mean ** 2 +
      waiting * share.mean * (1 - share.mean) +
      share.variance * (all ** 2 + ofRates);
    return { mean: all * share.mean, variance };
  };
  const distribution = (months: number): { size: number; prob: number } => {
    const { mean, variance } = moments(months);
    const size = Math.min(largestSize, variance > mean ? mean ** 2 / (variance - mean) : largestSize);
    return { size, prob: size / (size + mean) };
  };
  const chance = (needed: number, months: number): number => {
    if (needed <= 0) return 1;
    if (moments(months).mean <= 0) return 0;
    const { size, prob } = distribution(months);
    return 1 - negativeBinomialCdf(needed - 1, size, prob);
  };
  return {
    rates,
    pace: openMean * share.mean,
    fullPace: (openMean + (shape / rate) * openings.length) * share.mean,
    newSite: (shape / rate) * share.mean,
    mean: (months) => moments(months).mean,
    quantile: (p, months) => {
      if (moments(months).mean <= 0) return 0;
      const { size, prob } = distribution(months);
      return negativeBinomialQuantile(p, size, prob);
    },
    chance,
    months: (needed, p) => firstMonth((months) => chance(needed, months) >= p),
  };
}

/** Mean and variance of a share under a uniform prior; 1 and 0 when everybody counts. */
function betaOf(counted: ForecastInput["yield"]): { mean: number; variance: number } {
  if (counted === null) return { mean: 1, variance: 0 };
  const a = counted.counted + 1;
  const b = counted.known - counted.counted + 1;
  return { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) };
}

/** The first time, to about a hundredth of a month, from which a rising condition holds. */
function firstMonth(holds: (months: number) => boolean): number | null {
  if (holds(0)) return 0;
  let high = 1;
  while (!holds(high)) {
    high *= 2;
    if (high > furthest) return holds(furthest) ? furthest : null;
  }
  let low = high / 2;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
