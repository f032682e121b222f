import type { Study } from "../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../define/nothing.ts";
import { type Comparison, compareShares } from "../../stats/compared.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Rounding } from "../../stats/rounding.ts";
import { shareOf } from "../../stats/share.ts";
import { limitCells } from "../funnel/cells.ts";

export type SiteCount = { readonly site: string; readonly events: number; readonly trials: number };
/** Sites with patients in opening order, held against the share of all of them. */
export type SiteFunnel = Comparison & {
  /** Sites with patients, but with too few for a share of rounded counts. */
  readonly small: readonly SiteCount[];
  /** All sites shown, in opening order: those without patients too. */
  readonly sites: readonly string[];
  /** Codes of the sites that the reader has chosen; null without a choice. */
  readonly chosen: readonly string[] | null;
};

/**
 * A share per site against exact binomial limits around the share over all sites; nothing where none has patients. A choice
 * marks sites and leaves the comparison as it is.
 */
export function siteFunnel(
  counts: readonly SiteCount[],
  all: Study["sites"],
  chosen: readonly string[] | null = null,
  rounding?: Rounding,
): SiteFunnel | Nothing {
  const sites = all.map(({ code }) => code);
  const least = rounding?.least ?? 1;
  const compared = compareShares(
    sites.flatMap((code) =>
      counts.filter(({ site }) => site === code).map(({ events, trials }) => ({ code, events, trials })),
    ),
    least,
  );
  const small = counts.filter(({ trials }) => trials > 0 && trials < least);
  return compared
    ? { ...compared, sites, chosen, small }
    : nothing(
        { why: "nobody" },
        sites.map((site) => ({ site, events: 0, trials: 0 })),
      );
}

/** Every site as the table holds it. */
export const tableRows = ({ sites, points, small, overall }: SiteFunnel): BareRow[] =>
  sites.map((site) => {
    const point = points.find(({ code }) => code === site);
    const few = small.find((each) => each.site === site);
    const { events, trials, estimate } = point?.share ?? { ...shareOf(0, 0), ...few }; // a site that is in neither has nobody
    return {
      site,
      events,
      trials,
      share: estimate,
      overall_sites: overall.estimate.value,
      ...limitCells(point),
      status: shareStatus(trials),
    };
  });
