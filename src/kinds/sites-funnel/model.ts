import { sum } from "d3-array";
import type { Study } from "../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../define/nothing.ts";
import { shareStatus } from "../../stats/few.ts";
import { type FunnelLimits, funnelLimits, type Overdispersion, overdispersion } from "../../stats/funnel.ts";
import { type FunnelPlace, funnelPlace } from "../../stats/funnel-place.ts";
import type { Estimate } from "../../stats/interval.ts";
import { type Share, shareOf } from "../../stats/share.ts";

export type SiteCount = { readonly site: string; readonly events: number; readonly trials: number };
type Known = Share & { readonly estimate: Estimate };

/** A site with patients. */
export type Point = {
  readonly site: string;
  readonly share: Known;
  /** The limits for its number of patients, and where it lies; null where there is no other site to compare it with. */
  readonly compared: { readonly limits: FunnelLimits; readonly place: FunnelPlace } | null;
};
export type SiteFunnel = {
  /** Over all sites shown. */
  readonly overall: Known;
  /** Whether more than one site has patients. */
  readonly comparable: boolean;
  /** Null where it is not estimable. */
  readonly dispersion: Overdispersion | null;
  /** Sites with patients, in opening order; there is one. */
  readonly points: readonly [Point, ...Point[]];
  /** All sites shown, in opening order: those without patients too. */
  readonly sites: readonly string[];
};

const known = (share: Share): Known[] => (share.estimate === null ? [] : [{ ...share, estimate: share.estimate }]);

/** A share per site against exact binomial limits around the share over all sites; nothing where none has patients. */
export function siteFunnel(counts: readonly SiteCount[], sites: Study["sites"]): SiteFunnel | Nothing {
  const codes = sites.map(({ code }) => code);
  const shown = codes.flatMap((code) => counts.filter(({ site }) => site === code));
  const shares = shown.flatMap(({ site, events, trials }) =>
    known(shareOf(events, trials)).map((share) => ({ site, share })),
  );
  const [overall] = known(
    shareOf(
      sum(shown, ({ events }) => events),
      sum(shown, ({ trials }) => trials),
    ),
  );
  const comparable = shares.length > 1;
  const [first, ...others] = shares.map(({ site, share }): Point => {
    const limits = comparable && overall ? funnelLimits(share.trials, overall.estimate.value) : null;
    return { site, share, compared: limits && { limits, place: funnelPlace(share.estimate.value, limits) } };
  });
  if (!overall || !first)
    return nothing(
      { why: "nobody" },
      codes.map((site) => ({ site, events: 0, trials: 0 })),
    );
  return { overall, comparable, dispersion: overdispersion(shown), points: [first, ...others], sites: codes };
}

/** Every site as the table holds it. */
export const tableRows = ({ sites, points, overall }: SiteFunnel): BareRow[] =>
  sites.map((site) => {
    const point = points.find((each) => each.site === site);
    const limits = point?.compared?.limits;
    const trials = point?.share.trials ?? 0; // a site without a point has nobody
    return {
      site,
      events: point?.share.events ?? 0,
      trials,
      share: point?.share.estimate,
      overall_sites: overall.estimate.value,
      limit_low95: limits?.low95,
      limit_high95: limits?.high95,
      limit_low998: limits?.low998,
      limit_high998: limits?.high998,
      outside: point?.compared?.place,
      status: shareStatus(trials),
    };
  });
