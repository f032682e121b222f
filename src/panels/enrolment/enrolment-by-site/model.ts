import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { type Filters, periodBounds } from "../../../state/filters.ts";
import { earlier, later, monthsBetween } from "../../../stats/months.ts";

export type Site = {
  readonly site: string;
  /** Null where the study gave no date. */
  readonly opened: string | null;
  /** Null where the site has none of its own. */
  readonly target: number | null;
  readonly screened: number;
  readonly consented: number;
  readonly pairedEvaluable: number;
  /** Calendar months, at least in part, in which the site was open and which the reader has chosen. */
  readonly monthsOpen: number;
  /** Null where it was open in none. */
  readonly consentedPerMonth: number | null;
};
export type SiteModel = {
  readonly sites: readonly Site[];
  readonly screened: number;
  readonly consented: number;
  readonly open: number;
  readonly withTarget: number;
  readonly reached: number;
  /** Codes of the open sites without a patient. */
  readonly waiting: readonly string[];
};

/** The chosen sites in opening order, each with its patients, how long it was open within the period, and its pace; totals for the sentence. */
export function siteModel(stepsOf: ReturnType<typeof siteSteps>, study: Study, filters: Filters): SiteModel {
  const { from, to } = periodBounds(filters.period);
  const cut = study.data_cut.slice(0, 7);
  const sites = sitesInOrder(study, filters).map(({ code, opened, target }): Site => {
    const { screened, consented, paired_evaluable: pairedEvaluable } = stepsOf(code);
    const begun = opened !== null && opened <= study.data_cut ? opened.slice(0, 7) : null;
    const monthsOpen = begun === null ? 0 : monthsBetween(later(begun, from), to === "" ? cut : earlier(to, cut));
    const consentedPerMonth = monthsOpen > 0 ? consented / monthsOpen : null;
    return {
      site: code,
      opened,
      target: target ?? null,
      screened,
      consented,
      pairedEvaluable,
      monthsOpen,
      consentedPerMonth,
    };
  });
  const open = sites.filter(({ opened }) => opened !== null && opened <= study.data_cut);
  const withTarget = sites.flatMap(({ target, consented }) => (target === null ? [] : [{ target, consented }]));
  return {
    sites,
    screened: sum(sites, ({ screened }) => screened),
    consented: sum(sites, ({ consented }) => consented),
    open: open.length,
    withTarget: withTarget.length,
    reached: withTarget.filter(({ target, consented }) => consented >= target).length,
    waiting: open.filter(({ consented }) => consented === 0).map(({ site }) => site),
  };
}

/** A site as the table holds it. */
export const tableRow = ({ pairedEvaluable, monthsOpen, consentedPerMonth, ...site }: Site) => ({
  ...site,
  paired_evaluable: pairedEvaluable,
  months_open: monthsOpen,
  consented_per_month: consentedPerMonth,
});
