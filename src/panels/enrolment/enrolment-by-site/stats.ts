import type { Study } from "../../../cubes/study.ts";
import type { SiteSteps } from "../../../questions/steps-by-site/question.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { type Filters, periodBounds } from "../../../state/filters.ts";
import { earlier, later, monthsBetween } from "../../../stats/months.ts";

type Steps = Pick<SiteSteps, "screened" | "consented" | "paired_evaluable">;
export type Site = Steps & {
  readonly site: string;
  readonly opened: string | null;
  readonly target: number | null;
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

/** The chosen sites in opening order, each with its patients, how long it was open within the period, and its pace; totals for the sentence. */
export function siteModel(stepsOf: (site: string) => Steps, study: Study, filters: Filters): SiteModel {
  const { from, to } = periodBounds(filters.period);
  const cut = study.data_cut.slice(0, 7);
  const sites = sitesInOrder(study, filters).map(({ code, opened, target }): Site => {
    const steps = stepsOf(code);
    const begun = opened !== null && opened <= study.data_cut ? opened.slice(0, 7) : null;
    const months_open = begun === null ? 0 : monthsBetween(later(begun, from), to === "" ? cut : earlier(to, cut));
    const consented_per_month = months_open > 0 ? steps.consented / months_open : null;
    return {
      site: code,
      opened,
      target: target ?? null,
      screened: steps.screened,
      consented: steps.consented,
      paired_evaluable: steps.paired_evaluable,
      months_open,
      consented_per_month,
    };
  });
  const open = sites.filter((site) => site.opened !== null && site.opened <= study.data_cut);
  const withTarget = sites.filter((site) => site.target !== null);
  return {
    sites,
    screened: sites.reduce((sum, site) => sum + site.screened, 0),
    consented: sites.reduce((sum, site) => sum + site.consented, 0),
    open: open.length,
    withTarget: withTarget.length,
    reached: withTarget.filter((site) => site.consented >= (site.target ?? 0)).length,
    without: open.filter((site) => site.consented === 0).length,
  };
}
