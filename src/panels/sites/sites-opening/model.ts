import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { chosenCodes, sitesInOrder } from "../../../state/chosen-sites.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { monthsBetween } from "../../../stats/months.ts";
import { quantile7 } from "../../../stats/quantile7.ts";

/** The day (YYYY-MM-DD) of a site's opening: it is open by the data cut, or planned after it; or no day is known. */
type Opened =
  | {
      readonly state: "open";
      readonly opened: string;
      /** Calendar months, at least in part, from opening to the data cut. */
      readonly monthsOpen: number;
      /** Months from that of opening to that of the first consent; null while nobody has consented, and where somebody had before. */
      readonly monthsToFirst: number | null;
    }
  | { readonly state: "planned"; readonly opened: string }
  | { readonly state: "not_opened" };
export type SiteOpening = Opened & {
  readonly site: string;
  readonly region: string | null;
  readonly node: string;
  /** The month (YYYY-MM) of the first consent; null while nobody has consented. */
  readonly firstConsent: string | null;
  readonly consented: number;
  /** Whether the month of the first consent is told, where there is one. */
  readonly isFirstTold: boolean;
};
export type OpeningModel = {
  readonly cut: string;
  /** In opening order; those without a date last. */
  readonly rows: readonly SiteOpening[];
  /** Codes of the sites that the reader has chosen; null without a choice. */
  readonly chosen: readonly string[] | null;
  /** The median over sites with a first consent since they opened; null where none has one. */
  readonly medianToFirst: number | null;
};

function openedBy(cut: string, opened: string | null, firstConsent: string | null): Opened {
  if (opened === null) return { state: "not_opened" };
  if (opened > cut) return { state: "planned", opened };
  const begun = opened.slice(0, 7);
  return {
    state: "open",
    opened,
    monthsOpen: monthsBetween(begun, cut.slice(0, 7)),
    monthsToFirst: firstConsent === null || firstConsent < begun ? null : monthsBetween(begun, firstConsent) - 1,
  };
}

/**
 * When each site opened and, where that is told, how long it took to its first consent; a choice marks sites. Nothing where the study names
 * none.
 */
export function openingModel(
  stepsOf: ReturnType<typeof siteSteps>,
  study: Study,
  filters: Pick<Filters, "site" | "node">,
  isFirstTold = true,
): OpeningModel | Nothing {
  const cut = study.data_cut;
  const rows = sitesInOrder(study, noFilters).map(({ code, region, node, opened }): SiteOpening => {
    const { first_consent, consented } = stepsOf(code);
    const firstConsent = isFirstTold ? first_consent : null;
    const known = { site: code, region: region || null, node, firstConsent, consented, isFirstTold };
    return { ...known, ...openedBy(cut, opened, firstConsent) };
  });
  if (rows.length === 0) return nothing({ why: "nobody" });
  const waits = rows.flatMap((row) =>
    row.state === "open" && row.monthsToFirst !== null ? [{ days: row.monthsToFirst, count: 1 }] : [],
  );
  return { cut, rows, chosen: chosenCodes(study, filters), medianToFirst: quantile7(waits, 0.5) };
}

/** Whether a site's first consent came in a month before that of its opening: one of the two dates is wrong. */
export const isEarly = (row: SiteOpening): boolean =>
  row.firstConsent !== null && row.state !== "not_opened" && row.firstConsent < row.opened.slice(0, 7);

/** Whether a site is open by the data cut: by its date, or by its patients. */
export const isOpen = ({ state, firstConsent }: SiteOpening): boolean => state === "open" || firstConsent !== null;

/** The sites of one state, in opening order. */
export const ofState = <State extends SiteOpening["state"]>({ rows }: OpeningModel, state: State) =>
  rows.filter((row): row is Extract<SiteOpening, { readonly state: State }> => row.state === state);

/** A site as the table holds it. */
export const tableRow = ({ firstConsent, isFirstTold: _, ...row }: SiteOpening) => ({
  ...row,
  first_consent: firstConsent,
  ...(row.state === "open" && { months_open: row.monthsOpen, months_to_first: row.monthsToFirst }),
  status: row.state === "open" ? ("ok" as const) : ("not_evaluable" as const),
});
