import { sum } from "d3-array";
import type { Compared, Comparison } from "./compared.ts";
import { dispersionAround, type FunnelLimits } from "./funnel.ts";
import { funnelPlace, type KnownPlace } from "./funnel-place.ts";
import { requireProportion } from "./guards.ts";
import { knownShare } from "./known-share.ts";
import { poissonBinomial, quantileOf, type Trials } from "./poisson-binomial.ts";
import { limitsAround, sitesForSpread, spreadBetween } from "./random-effects-funnel.ts";
import { scoreInterval } from "./wilson.ts";

/** Trials of one kind within one unit, and their events. */
export type Cell = { readonly code: string; readonly kind: string; readonly events: number; readonly trials: number };

/** A unit held against what its own mix of kinds lets one expect; its share is the one that it would have with the mix of all. */
export type Standardised = Compared<KnownPlace> & {
  readonly expected: number;
  /** Observed ÷ expected. */
  readonly ratio: number;
  /** Limits of that ratio where the unit differs by chance alone; null where there is no other to compare it with. */
  readonly ratioLimits: FunnelLimits | null;
};
export type Standard = Omit<Comparison<KnownPlace>, "points"> & {
  readonly points: readonly [Standardised, ...Standardised[]];
};

type Mix = {
  readonly code: string;
  readonly groups: readonly Trials[];
  readonly trials: number;
  readonly observed: number;
  readonly expected: number;
  /** As many trials of the overall share as leave the ratio the same spread; none where all is certain beforehand. */
  readonly weight: number | null;
};

function mixOf(code: string, own: readonly Cell[], pOf: ReadonlyMap<string, number>, overall: number): Mix {
  const groups = own.map(({ kind, trials }) => ({ trials, p: pOf.get(kind) ?? overall }));
  const expected = sum(groups, ({ trials, p }) => trials * p);
  const variance = sum(groups, ({ trials, p }) => trials * p * (1 - p));
  return {
    code,
    groups,
    expected,
    trials: sum(own, ({ trials }) => trials),
    observed: sum(own, ({ events }) => events),
    weight: variance > 0 ? ((1 - overall) * expected ** 2) / (overall * variance) : null,
  };
}

const each = ({ low95, high95, low998, high998 }: FunnelLimits, of: (limit: number) => number): FunnelLimits => ({
  low95: of(low95),
  high95: of(high95),
  low998: of(low998),
  high998: of(high998),
});

/** Exact limits of the ratio by chance: quantiles of the number of events that the mix brings. */
function chanceLimits({ groups, expected }: Mix): FunnelLimits {
  const mass = poissonBinomial(groups);
  const at = (probability: number): number => quantileOf(mass, probability) / expected;
  return { low95: at(0.025), high95: at(0.975), low998: at(0.001), high998: at(0.999) };
}

/**
 * Units held against the events that one expects of their mix of kinds, by the share of each kind over all units: indirect
 * standardisation, with exact limits of the ratio or, where ten or more units are over-dispersed, wider ones of random effects.
 *
 * A unit of which nothing is expected is left out. Null where there are no events, or nothing but events. Throws a RangeError for
 * a cell that is no proportion. Source: Breslow and Day 1987, Statistical Methods in Cancer Research II, section 2.3; limits and
 * spread: Spiegelhalter 2005, Stat Med 24:1185–1202.
 */
export function standardise(cells: readonly Cell[]): Standard | null {
  const counted = cells.filter(({ trials }) => trials > 0);
  for (const { events, trials } of counted) requireProportion("standardise", events, trials);
  const share = (some: readonly Cell[]): number =>
    sum(some, ({ events }) => events) / sum(some, ({ trials }) => trials);
  const p = share(counted);
  if (!(p > 0 && p < 1)) return null;
  const pOf = new Map([...Map.groupBy(counted, ({ kind }) => kind)].map(([kind, some]) => [kind, share(some)]));
  const mixes = [...Map.groupBy(counted, ({ code }) => code)]
    .map(([code, own]) => mixOf(code, own, pOf, p))
    .filter(({ expected }) => expected > 0);
  const judged = mixes.flatMap(({ observed, expected, weight }) =>
    weight === null ? [] : [{ share: (p * observed) / expected, trials: weight }],
  );
  const dispersion = judged.length < sitesForSpread ? null : dispersionAround(judged, p);
  const weights = judged.map(({ trials }) => trials);
  const spread = dispersion?.overdispersed ? spreadBetween(weights, p, dispersion.phi) : 0;
  const [first, ...others] = mixes.map((mix): Standardised => {
    const { code, trials, observed, expected, weight } = mix;
    const ratio = observed / expected;
    const limits =
      spread > 0 && weight !== null ? each(limitsAround(weight, p, spread), (limit) => limit / p) : chanceLimits(mix);
    const value = Math.min(1, ratio * p);
    const compared = mixes.length > 1;
    return {
      ...{ code, expected, ratio, weight: trials },
      share: { events: observed, trials, estimate: { value, ...scoreInterval(value, trials) } },
      ratioLimits: compared ? limits : null,
      against: compared
        ? { limits: each(limits, (limit) => Math.min(1, limit * p)), place: funnelPlace(ratio, limits) }
        : null,
    };
  });
  const overall = knownShare(
    sum(counted, ({ events }) => events),
    sum(counted, ({ trials }) => trials),
  );
  return first ? { overall, points: [first, ...others], dispersion, spread } : null;
}
