import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { chosenCodes, sitesInOrder } from "../../../state/chosen-sites.ts";
import { type Filters, noFilters, periodBounds } from "../../../state/filters.ts";
import { expectedByNow } from "../../../stats/expected-by-now.ts";
import { earlier, later, monthsBetween } from "../../../stats/months.ts";
import { plansInForce } from "../../../stats/plan.ts";

export type Site = {
  readonly site: string;
  /** Null where the study gave no date. */
  readonly opened: string | null;
  /** Null where the site has none of its own, and for a part of its patients. */
  readonly target: number | null;
  /** What an even pace from its opening to the end of the newest plan brings of its own target by the data cut; null where one of them is not known. */
  readonly expected: number | null;
  readonly screened: number;
  readonly consented: number;
  /** Null where partners see rounded counts: they are not told results of a site. */
  readonly pairedEvaluable: number | null;
  /** Calendar months, at least in part, in which the site was open and which the reader has chosen; null where no opening date is known. */
  readonly monthsOpen: number | null;
  /** Those since it opened; null where it was open in none of these months, and of rounded counts. */
  readonly consentedPerMonth: number | null;
};
export type SiteModel = {
  /** All sites: those that the reader has chosen are marked. */
  readonly sites: readonly Site[];
  /** Codes of the chosen sites; null without a choice. */
  readonly chosen: readonly string[] | null;
  /** Whether all patients are counted, of every month and tumour group. */
  readonly allPatients: boolean;
  readonly screened: number;
  readonly consented: number;
  /** Open in any of the months, by their date or by their patients. */
  readonly open: number;
  readonly withTarget: number;
  readonly reached: number;
  /** Sites of which it is known whether they have as many as expected, and how many have; of rounded counts it is of none. */
  readonly withExpected: number;
  readonly onPace: number;
  /** Codes of the open sites without a patient. */
  readonly waiting: readonly string[];
};

/** Open in any of the months by its date, or by its patients. */
const isOpen = ({ monthsOpen, consented }: Site): boolean => consented > 0 || (monthsOpen !== null && monthsOpen > 0);

/**
 * Every site in opening order, each with its patients, how long it was open within the period, and its pace; totals for the
 * sentence. A choice of site or node marks sites and leaves out none; `stepsOf` holds the patients of all. Of rounded counts
 * neither pairs nor pace of a site are told.
 */
export function siteModel(
  stepsOf: ReturnType<typeof siteSteps>,
  study: Study,
  filters: Filters,
  rounded = false,
): SiteModel {
  const { from, to } = periodBounds(filters.period);
  const cut = study.data_cut.slice(0, 7);
  const allPatients = filters.period === "" && filters.tumour_group === "";
  const monthsOpenOf = (opened: string): number =>
    opened > study.data_cut ? 0 : monthsBetween(later(opened.slice(0, 7), from), to === "" ? cut : earlier(to, cut));
  const planEnd = plansInForce(study).at(-1)?.points.at(-1)?.month;
  const sites = sitesInOrder(study, noFilters).map(({ code, opened, target }): Site => {
    const { screened, consented, paired_evaluable, since_opening } = stepsOf(code);
    const monthsOpen = opened === null ? null : monthsOpenOf(opened);
    return {
      site: code,
      opened,
      target: allPatients ? (target ?? null) : null,
      expected:
        allPatients && target !== null && opened !== null && planEnd !== undefined
          ? expectedByNow({ target, opened, cut: study.data_cut, planEnd })
          : null,
      screened,
      consented,
      pairedEvaluable: rounded ? null : paired_evaluable,
      monthsOpen,
      consentedPerMonth: !rounded && monthsOpen !== null && monthsOpen > 0 ? since_opening / monthsOpen : null,
    };
  });
  const open = sites.filter(isOpen);
  const expected = sites.flatMap(({ expected, consented }) =>
    rounded || expected === null ? [] : [consented >= expected],
  );
  const withTarget = sites.flatMap(({ target, consented }) => (target === null ? [] : [{ target, consented }]));
  return {
    sites,
    chosen: chosenCodes(study, filters),
    allPatients,
    screened: sum(sites, ({ screened }) => screened),
    consented: sum(sites, ({ consented }) => consented),
    open: open.length,
    withTarget: withTarget.length,
    reached: withTarget.filter(({ target, consented }) => consented >= target).length,
    withExpected: expected.length,
    onPace: expected.filter((isOnPace) => isOnPace).length,
    waiting: open.filter(({ consented }) => consented === 0).map(({ site }) => site),
  };
}

/** A site as the table holds it. */
export const tableRow = ({ pairedEvaluable, monthsOpen, consentedPerMonth, expected, ...site }: Site) => ({
  ...site,
  expected_by_now: expected,
  paired_evaluable: pairedEvaluable,
  months_open: monthsOpen,
  consented_per_month: consentedPerMonth,
});
