import { sum } from "d3-array";
import { dispersionAround, type FunnelLimits, type Overdispersion } from "./funnel.ts";
import { type FunnelPlace, funnelPlace } from "./funnel-place.ts";
import { type KnownShare, knownShare } from "./known-share.ts";
import { limitsAround, sitesForSpread, spreadBetween } from "./random-effects-funnel.ts";

/** A site or laboratory with its share, which is as sure as one of so many trials. */
export type Unit = { readonly code: string; readonly share: KnownShare; readonly weight: number };

/** One of those compared; without limits where there is no other to compare it with. */
export type Compared = Unit & {
  readonly against: { readonly limits: FunnelLimits; readonly place: FunnelPlace } | null;
};
export type Comparison = {
  /** Over all of them. */
  readonly overall: KnownShare;
  /** Those with trials, in the order given; there is one. */
  readonly points: readonly [Compared, ...Compared[]];
  /** Null for fewer than ten, or where nobody or everybody had the event. */
  readonly dispersion: Overdispersion | null;
  /** The standard deviation of shares beyond chance, by which the limits are widened; 0 where they are not over-dispersed. */
  readonly spread: number;
};

/**
 * Sites or laboratories against limits around the share over all of them, those without trials left out: exact binomial
 * ones or, where ten or more are over-dispersed, wider ones of random effects. Those with fewer than `least` trials count in the
 * share over all and are not compared. Null where none has enough.
 */
export function compareShares(
  units: readonly { readonly code: string; readonly events: number; readonly trials: number }[],
  least = 1,
): Comparison | null {
  const total = (key: "events" | "trials"): number => sum(units, (unit) => unit[key]);
  const known = units
    .filter(({ trials }) => trials >= least)
    .map(({ code, events, trials }) => ({ code, share: knownShare(events, trials), weight: trials }));
  return known.length === 0 ? null : compareUnits(known, knownShare(total("events"), total("trials")));
}

/** The same of shares that are estimated with some still open; null where there are none. */
export function compareUnits(units: readonly Unit[], overall: KnownShare): Comparison | null {
  const p = overall.estimate.value;
  const weights = units.map(({ weight }) => weight);
  const dispersion =
    units.length < sitesForSpread || p === 0 || p === 1
      ? null
      : dispersionAround(
          units.map(({ share, weight }) => ({ share: share.estimate.value, trials: weight })),
          p,
        );
  const spread = dispersion?.overdispersed ? spreadBetween(weights, p, dispersion.phi) : 0;
  const [first, ...others] = units.map((unit): Compared => {
    if (units.length < 2) return { ...unit, against: null };
    const limits = limitsAround(unit.weight, p, spread);
    return { ...unit, against: { limits, place: funnelPlace(unit.share.estimate.value, limits) } };
  });
  return first ? { overall, points: [first, ...others], dispersion, spread } : null;
}

const isAt =
  (places: readonly FunnelPlace[]) =>
  ({ against }: Compared) =>
    against !== null && places.includes(against.place);

/** Whether they differ by more than chance: yes, hardly (one outside the 95 % limits), or no. */
export function differ({ points, dispersion }: Comparison): "chance" | "perhaps" | "differ" {
  if (dispersion?.overdispersed || points.some(isAt(["above_998", "below_998"]))) return "differ";
  return points.some(isAt(["above_95", "below_95"])) ? "perhaps" : "chance";
}

const beyond = ["below_998", "below_95", "above_95", "above_998"] as const satisfies readonly FunnelPlace[];
/** Codes of those outside the limits, at one of the places beyond them. */
export type Outside = { readonly place: (typeof beyond)[number]; readonly codes: readonly string[] };

/** Those outside the limits by where they lie, low to high; places where none lies are left out. */
export const outsideBy = ({ points }: Comparison): readonly Outside[] =>
  beyond
    .map((place) => ({ place, codes: points.filter(isAt([place])).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0);
