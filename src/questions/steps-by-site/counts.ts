import type { SiteSteps } from "./question.ts";

const nobody: Omit<SiteSteps, "site"> = {
  screened: 0,
  consented: 0,
  paired_evaluable: 0,
  first_consent: null,
  since_opening: 0,
};

/** What each site has; one without a row has nobody. */
export function siteSteps(rows: readonly SiteSteps[]): (site: string) => Omit<SiteSteps, "site"> {
  const bySite = new Map(rows.map((row) => [row.site, row]));
  return (site) => bySite.get(site) ?? nobody;
}
