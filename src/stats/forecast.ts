import { sum } from "d3-array";
import { negativeBinomialCdf, negativeBinomialQuantile } from "./negative-binomial.ts";
import { fitPoissonGamma, type GammaRates, type SiteInclusions } from "./poisson-gamma.ts";

/** What the first months of a site are of its full pace. */
export type Ramp = { readonly share: number; readonly months: number };
export const noRamp: Ramp = { share: 1, months: 0 };

/** A site open at the data cut: its record, and how many months it has been open. */
export type OpenSite = SiteInclusions & { readonly age: number };

export type ForecastInput = {
  /** Open sites: patients included and months observed at full pace (of the window on which the pace rests). */
  readonly sites: readonly OpenSite[];
  /** Planned openings, in months from the data cut. */
  readonly openings: readonly number[];
  /** What the first months of a site are of its full pace. */
  readonly ramp?: Ramp;
  /** The variance of the pace over the next half-year, as a share of its square: what months differ by beyond chance. */
  readonly spread?: number;
  /** Included patients whose result is not known yet, and with which probability they count after so many months. */
  readonly waiting?: readonly { readonly patients: number; readonly by: (months: number) => number }[];
  /** Months from inclusion until a patient counts, each with its share of those who do. */
  readonly delay?: readonly { readonly months: number; readonly share: number }[];
  /** What is assumed of the pace from now on, as a share of what it was; 1 unless said. */
  readonly factor?: number;
  /** Times, in months from the data cut, in which it is assumed that nobody is included. */
  readonly pauses?: readonly { readonly from: number; readonly to: number }[];
  /** Of patients whose result is known: how many count towards the target. Null when every included patient counts. */
  readonly yield: { readonly counted: number; readonly known: number } | null;
};

/** The number that count towards the target in the months after the data cut, as a negative binomial by its moments. */
export type Forecast = {
  readonly rates: GammaRates;
  /** Patients a month that count towards the target, at the sites open now. */
  readonly pace: number;
  /** The same once every planned site is open, and every site at its full pace. */
  readonly fullPace: number;
  /** Patients a month that count, expected of one further site. */
  readonly newSite: number;
  readonly mean: (months: number) => number;
  readonly variance: (months: number) => number;
  /** The smallest number that is not exceeded with probability p, in so many months. */
  readonly quantile: (p: number, months: number) => number;
  /** Probability of at least so many in so many months. */
  readonly chance: (needed: number, months: number) => number;
  /** Months until at least so many are reached with probability p; null when not within 20 years. */
  readonly months: (needed: number, p: number) => number | null;
};

const furthest = 240;
/** The months ahead that a spread of the pace is told for; further ahead its variance grows with time, up to twice as much. */
export const spreadMonths = 6;
const mostGrowth = 2;
const atOnce = [{ months: 0, share: 1 }] as const;

/** Months at full pace in the first so many months of a site. */
export const atFullPace = ({ share, months }: Ramp, age: number): number =>
  age <= 0 ? 0 : Math.min(age, months) * share + Math.max(0, age - months);

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
export function forecast(input: ForecastInput): Forecast | null {
  const { sites, openings, ramp = noRamp, spread = 0, waiting = [], delay = atOnce, factor = 1, pauses = [] } = input;
  const rates = fitPoissonGamma(sites);
  if (rates === null) return null;
  const { shape, rate } = rates;
  const open = sites
    .filter(({ months }) => months > 0)
    .map(({ included, months, age }) => ({
      age,
      mean: (shape + included) / (rate + months),
      variance: (shape + included) / (rate + months) ** 2,
      // How much the fitted mean rate weighs on the site.
      shrinkage: rate / (rate + months),
    }));
  const share = betaOf(input.yield);
  // The variance of the fitted mean rate (Morris 1983).
  const fitVariance =
    1 / sum(sites, ({ months }) => (months > 0 ? 1 / (shape / rate ** 2 + shape / rate / months) : 0));
  /** Months at full pace that fall into a pause, of a site that has been open for so many months, in the months until a time. */
  const paused = (age: number, until: number): number =>
    sum(pauses, ({ from, to }) => {
      const [start, end] = [Math.max(from, 0, -age), Math.min(to, until)];
      return end <= start ? 0 : atFullPace(ramp, age + end) - atFullPace(ramp, age + start);
    });
  /** Months at full pace from now on of a site that has been open for so many months, as far as patients count by then. */
  const exposure = (age: number, months: number): number =>
    sum(delay, (lag) => {
      const until = months - lag.months;
      return until <= Math.max(0, -age)
        ? 0
        : factor *
            lag.share *
            (atFullPace(ramp, age + until) - atFullPace(ramp, Math.max(0, age)) - paused(age, until));
    });

  const momentsAt = (months: number): { mean: number; variance: number } => {
    const ofOpen = open.map((site) => ({ ...site, months: exposure(site.age, months) }));
    const toCome = openings.map((opening) => exposure(-opening, months));
    const ahead = sum(toCome);
    const included = sum(ofOpen, (site) => site.mean * site.months) + (shape / rate) * ahead;
    const ofRates =
      sum(ofOpen, (site) => site.variance * site.months ** 2) +
      (shape / rate ** 2) * sum(toCome, (each) => each ** 2) +
      fitVariance * (sum(ofOpen, (site) => site.shrinkage * site.months) + ahead) ** 2 +
      spread * Math.min(mostGrowth, Math.max(1, months / spreadMonths)) * included ** 2;
    const awaited = waiting.map(({ patients, by }) => ({ patients, p: by(months) }));
    const mean = included * share.mean + sum(awaited, ({ patients, p }) => patients * p);
    const variance =
      included * share.mean +
      ofRates * share.mean ** 2 +
      share.variance * (included ** 2 + ofRates) +
      sum(awaited, ({ patients, p }) => patients * p * (1 - p));
    return { mean, variance };
  };
  // Every level of a fan asks for the same month.
  const known = new Map<number, ReturnType<typeof momentsAt>>();
  const moments = (months: number): ReturnType<typeof momentsAt> => {
    const found = known.get(months) ?? momentsAt(months);
    known.set(months, found);
    return found;
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
    pace: factor * sum(open, ({ mean, age }) => mean * (age < ramp.months ? ramp.share : 1)) * share.mean,
    fullPace: factor * (sum(open, ({ mean }) => mean) + (shape / rate) * openings.length) * share.mean,
    newSite: factor * (shape / rate) * share.mean,
    mean: (months) => moments(months).mean,
    variance: (months) => moments(months).variance,
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
  let [low, high] = [0, 1];
  while (!holds(high)) {
    if (high === furthest) return null;
    [low, high] = [high, Math.min(2 * high, furthest)];
  }
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
