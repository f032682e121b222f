import type { Study } from "../../cubes/study.ts";
import { fewBelow } from "../../stats/few.ts";
import { funnelLimits, type Overdispersion, overdispersion } from "../../stats/funnel.ts";
import { type FunnelPlace, funnelPlace } from "../../stats/funnel-place.ts";
import type { Estimate } from "../../stats/interval.ts";
import type { Status } from "../../stats/status.ts";
import { wilsonOrNull } from "../../stats/wilson.ts";

export type SiteCount = { readonly site: string; readonly events: number; readonly trials: number };
/** One row of the table. Null: no denominator, no other site to compare with, or not supplied. */
export type SiteRow = {
  readonly site: string;
  readonly events: number | null;
  readonly trials: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly overall_sites: number | null;
  readonly limit_low95: number | null;
  readonly limit_high95: number | null;
  readonly limit_low998: number | null;
  readonly limit_high998: number | null;
  readonly outside: FunnelPlace | null;
  readonly status: Status;
};
export type Point = SiteRow & { readonly events: number; readonly trials: number; readonly share: number };
export type SiteFunnel = {
  readonly supplied: boolean;
  readonly events: number;
  readonly trials: number;
  /** Over all sites shown; null without a denominator. */
  readonly overall: Estimate | null;
  readonly comparable: boolean;
  readonly dispersion: Overdispersion | null;
  /** Sites with a denominator, in opening order. */
  readonly points: readonly Point[];
  /** Sites with patients or open, in opening order. */
  readonly rows: readonly SiteRow[];
};

/**
 * A share per site against exact binomial limits around the share over all sites. `supplied` is whether the tables that
 * the events rest on were there; without them nothing is counted.
 */
export function siteFunnel(counts: readonly SiteCount[], sites: Study["sites"], supplied: boolean): SiteFunnel {
  const of = (code: string) => counts.find(({ site }) => site === code) ?? { site: code, events: 0, trials: 0 };
  const known = supplied ? sites.map(({ code }) => of(code)) : [];
  const events = known.reduce((sum, each) => sum + each.events, 0);
  const trials = known.reduce((sum, each) => sum + each.trials, 0);
  const overall = wilsonOrNull(events, trials);
  const comparable = known.filter((each) => each.trials > 0).length > 1;
  const rows = sites.map(({ code }): SiteRow => {
    const own = of(code);
    const share = supplied ? wilsonOrNull(own.events, own.trials) : null;
    const limits = comparable && overall && share ? funnelLimits(own.trials, overall.value) : null;
    return {
      site: code,
      events: supplied ? own.events : null,
      trials: supplied ? own.trials : null,
      share: share?.value ?? null,
      share_low: share?.low ?? null,
      share_high: share?.high ?? null,
      overall_sites: overall?.value ?? null,
      limit_low95: limits?.low95 ?? null,
      limit_high95: limits?.high95 ?? null,
      limit_low998: limits?.low998 ?? null,
      limit_high998: limits?.high998 ?? null,
      outside: limits && share ? funnelPlace(share.value, limits) : null,
      status: !supplied ? "not_supplied" : share === null ? "not_evaluable" : own.trials < fewBelow ? "too_few" : "ok",
    };
  });
  return {
    supplied,
    events,
    trials,
    overall,
    comparable,
    dispersion: overdispersion(known),
    points: rows.flatMap((row) =>
      row.share !== null && row.events !== null && row.trials !== null
        ? [{ ...row, share: row.share, events: row.events, trials: row.trials }]
        : [],
    ),
    rows,
  };
}
