import type { Study } from "../../../cubes/study.ts";
import type { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import type { Filters } from "../../../state/filters.ts";
import { monthsBetween } from "../../../stats/months.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";

export type SiteOpening = {
  readonly site: string;
  readonly region: string | null;
  readonly node: string;
  readonly opened: string | null;
  readonly first_consent: string | null;
  readonly consented: number;
};
/** Open: by the data cut; planned: a day after it; not opened: no day is known. */
export type SiteState = "open" | "planned" | "not_opened";
/** One row of the table. */
export type OpeningRow = SiteOpening & {
  readonly state: SiteState;
  /** Calendar months, at least in part, from opening to the data cut; null unless open. */
  readonly months_open: number | null;
  /** Months from that of opening to that of the first consent; null while nobody has consented. */
  readonly months_to_first: number | null;
  readonly status: Status;
};
export type OpeningModel = {
  readonly cut: string;
  readonly rows: readonly OpeningRow[];
  readonly open: readonly OpeningRow[];
  readonly planned: readonly OpeningRow[];
  readonly notOpened: readonly OpeningRow[];
  /** Open sites where nobody has consented yet. */
  readonly waiting: readonly OpeningRow[];
  readonly medianToFirst: number | null;
};

/** The chosen sites in opening order, each with its consents and the month of the first. */
export const siteOpenings = (stepsOf: ReturnType<typeof siteSteps>, study: Study, filters: Filters): SiteOpening[] =>
  sitesInOrder(study, filters).map(({ code, region, node, opened }) => {
    const { first_consent, consented } = stepsOf(code);
    return { site: code, region: region || null, node, opened, first_consent, consented };
  });

/** When each site opened and how long it took to its first consent, at the data cut (YYYY-MM-DD). Rows keep their order. */
export function openingModel(sites: readonly SiteOpening[], cut: string): OpeningModel {
  const rows = sites.map((site): OpeningRow => {
    const { opened, first_consent } = site;
    const state = opened === null ? "not_opened" : opened > cut ? "planned" : "open";
    const begun = state === "open" && opened !== null ? opened.slice(0, 7) : null;
    return {
      ...site,
      state,
      months_open: begun === null ? null : monthsBetween(begun, cut.slice(0, 7)),
      months_to_first:
        begun === null || first_consent === null ? null : Math.max(0, monthsBetween(begun, first_consent) - 1),
      status: state === "open" ? "ok" : "not_evaluable",
    };
  });
  const of = (state: SiteState) => rows.filter((row) => row.state === state);
  const waits = rows.flatMap(({ months_to_first: months }) => (months === null ? [] : [{ days: months, count: 1 }]));
  return {
    cut,
    rows,
    open: of("open"),
    planned: of("planned"),
    notOpened: of("not_opened"),
    waiting: of("open").filter(({ consented }) => consented === 0),
    medianToFirst: quantile7(waits, 0.5),
  };
}
