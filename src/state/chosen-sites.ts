import type { Study } from "../cubes/study.ts";
import { openSince } from "../stats/open-since.ts";
import type { Filters } from "./filters.ts";

/** The chosen sites of the study, in the study's order. */
export const chosenSites = ({ sites }: Study, { site, node }: Pick<Filters, "site" | "node">): Study["sites"] =>
  sites.filter((each) => (site === "" || each.code === site) && (node === "" || each.node === node));

/** The chosen sites in opening order; those without a date last. */
export const sitesInOrder = (study: Study, filters: Pick<Filters, "site" | "node">): Study["sites"] =>
  chosenSites(study, filters).toSorted(
    (a, b) => (a.opened ?? "9999").localeCompare(b.opened ?? "9999") || a.code.localeCompare(b.code),
  );

/** The study with each site open from the month (YYYY-MM) of its first consent where no opening is known to lie before it. */
export const openByFirstConsent = (
  study: Study,
  stepsOf: (site: string) => { readonly first_consent: string | null },
): Study => ({
  ...study,
  sites: study.sites.map((site) => ({ ...site, opened: openSince(site.opened, stepsOf(site.code).first_consent) })),
});

/** Codes of the sites that a choice of site or node marks, in the study's order; null without a choice. */
export function chosenCodes(study: Study, filters: Pick<Filters, "site" | "node">): readonly string[] | null {
  const codes = chosenSites(study, filters).map(({ code }) => code);
  return (filters.site === "" && filters.node === "") || codes.length === 0 ? null : codes;
}
