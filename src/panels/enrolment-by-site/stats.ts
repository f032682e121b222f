import type { Study } from "../../cubes/study.ts";
import { type Filters, periodBounds } from "../../state/filters.ts";
import { monthsBetween } from "../../stats/months.ts";

export type SiteCounts = {
  readonly site: string;
  readonly opened: string | null;
  readonly target: number | null;
  readonly screened: number;
  readonly consented: number;
  readonly paired_evaluable: number;
};
export type Site = SiteCounts & {
  /** Calendar months, at least in part, in which the site was open and which the reader has chosen. */
  readonly months_open: number;
  readonly consented_per_month: number | null;
};
export type SiteModel = {
  readonly sites: readonly Site[];
  readonly screened: number;
  readonly consented: number;
  readonly open: number;
  readonly withTarget: number;
  readonly reached: number;
  readonly without: number;
};

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Adds to each site how long it was open within the chosen period, and its pace; totals for the sentence. */
export function siteModel(rows: readonly SiteCounts[], study: Study, filters: Filters): SiteModel {
  const { from, to } = periodBounds(filters.period);
  const cut = study.data_cut.slice(0, 7);
  const sites = rows.map((row): Site => {
    const opened = row.opened !== null && row.opened <= study.data_cut ? row.opened.slice(0, 7) : null;
    const months_open = opened === null ? 0 : monthsBetween(later(opened, from), to === "" ? cut : earlier(to, cut));
    return { ...row, months_open, consented_per_month: months_open > 0 ? row.consented / months_open : null };
  });
  const open = sites.filter((site) => site.opened !== null && site.opened <= study.data_cut);
  const withTarget = sites.filter((site) => site.target !== null);
  return {
    sites,
    screened: rows.reduce((sum, row) => sum + row.screened, 0),
    consented: rows.reduce((sum, row) => sum + row.consented, 0),
    open: open.length,
    withTarget: withTarget.length,
    reached: withTarget.filter((site) => site.consented >= (site.target ?? 0)).length,
    without: open.filter((site) => site.consented === 0).length,
  };
}
