import { sum } from "d3-array";
import { dispersionAround, type FunnelLimits, type Overdispersion } from "./funnel.ts";
import { type FunnelPlace, funnelPlace, surePlace } from "./funnel-place.ts";
import { type KnownShare, knownShare } from "./known-share.ts";
import { limitsAround, sitesForSpread, spreadBetween } from "./random-effects-funnel.ts";
import type { Rounding } from "./rounding.ts";

/** A site or laboratory with its share, which is as sure as one of so many trials. */
export type Unit = { readonly code: string; readonly share: KnownShare; readonly weight: number };

/** One of those compared; without limits where there is no other to compare it with. */
export type Compared<Place extends FunnelPlace = FunnelPlace> = Unit & {
  readonly against: { readonly limits: FunnelLimits; readonly place: Place } | null;
};
export type Comparison<Place extends FunnelPlace = FunnelPlace> = {
  /** Over all of them. */
  readonly overall: KnownShare;
  /** Those with trials, in the order given; there is one. */
  readonly points: readonly [Compared<Place>, ...Compared<Place>[]];
  /** Null for fewer than ten, where nobody or everybody had the event, or of rounded counts: rounding spreads shares too. */
  readonly dispersion: Overdispersion | null;
  /** The standard deviation of shares beyond chance, by which the limits are widened; 0 where they are not over-dispersed. */
  readonly spread: number;
};

/**
 * Sites or laboratories against limits around the share over all of them, those without trials left out: exact binomial
 * ones or, where ten or more are over-dispersed, wider ones of random effects. Of rounded counts those with too few trials count in
 * the share over all and are not compared, and places are as sure as the rounding leaves them. Null where none has enough.
 */
export function compareShares(
  units: readonly { readonly code: string; readonly events: number; readonly trials: number }[],
  rounding?: Rounding,
): Comparison | null {
  const total = (key: "events" | "trials"): number => sum(units, (unit) => unit[key]);
  const known = units
    .filter(({ trials }) => trials >= (rounding?.least ?? 1))
    .map(({ code, events, trials }) => ({ code, share: knownShare(events, trials), weight: trials }));
  return known.length === 0 ? null : compareUnits(known, knownShare(total("events"), total("trials")), rounding);
}

/** The same of shares that are estimated with some still open; null where there are none. */
export function compareUnits(units: readonly Unit[], overall: KnownShare, rounding?: Rounding): Comparison | null {
  const p = overall.estimate.value;
  const weights = units.map(({ weight }) => weight);
  const dispersion =
    rounding || units.length < sitesForSpread || p === 0 || p === 1
      ? null
      : dispersionAround(
          units.map(({ share, weight }) => ({ share: share.estimate.value, trials: weight })),
          p,
        );
  const spread = dispersion?.overdispersed ? spreadBetween(weights, p, dispersion.phi) : 0;
  const [first, ...others] = units.map((unit): Compared => {
    if (units.length < 2) return { ...unit, against: null };
    const limits = limitsAround(unit.weight, p, spread);
    const { value } = unit.share.estimate;
    const place = rounding
      ? surePlace({ share: value, trials: unit.weight }, { share: p, trials: overall.trials }, rounding.base)
      : funnelPlace(value, limits);
    return { ...unit, against: { limits, place } };
  });
  return first ? { overall, points: [first, ...others], dispersion, spread } : null;
}

const isAt =
  (places: readonly FunnelPlace[]) =>
  ({ against }: Compared) =>
    against !== null && places.includes(against.place);

const isOpen = <Place extends FunnelPlace>(place: Place | undefined): place is Extract<Place, "open"> =>
  place === "open";

/** Whether they differ by more than chance: yes, hardly (one outside the 95 % limits), or no; or rounding leaves it open. */
export function differ<Place extends FunnelPlace>({
  points,
  dispersion,
}: Pick<Comparison<Place>, "points" | "dispersion">): "chance" | "perhaps" | "differ" | Extract<Place, "open"> {
  if (dispersion?.overdispersed || points.some(isAt(["above_998", "below_998"]))) return "differ";
  if (points.some(isAt(["above_95", "below_95"]))) return "perhaps";
  return points.map(({ against }) => against?.place).find(isOpen) ?? "chance";
}

const beyond = ["below_998", "below_95", "above_95", "above_998"] as const satisfies readonly FunnelPlace[];
/** Codes of those outside the limits, at one of the places beyond them. */
export type Outside = { readonly place: (typeof beyond)[number]; readonly codes: readonly string[] };

/** Those outside the limits by where they lie, low to high; places where none lies are left out. */
export const outsideBy = ({ points }: Comparison): readonly Outside[] =>
  beyond
    .map((place) => ({ place, codes: points.filter(isAt([place])).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0);
