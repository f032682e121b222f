import type { Study } from "../../../cubes/study.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import type { Filters } from "../../../state/filters.ts";
import type { Check, Signal } from "./signal.ts";

/** The site, or else the laboratory, that the reader has chosen. */
export type Place = { readonly kind: "site" | "node"; readonly code: string };

export const placeOf = ({ site, node }: Filters): Place | null => {
  if (site !== "") return { kind: "site", code: site };
  return node === "" ? null : { kind: "node", code: node };
};

const isOf =
  (codes: ReadonlySet<string>) =>
  (signal: Signal): boolean =>
    "code" in signal && codes.has(signal.code);

/**
 * The checks of the chosen site or laboratory: of a site, those of the laboratory that serves it too; of a laboratory, those of
 * its sites. What is judged of the whole study alone is left out. All of them where nothing is chosen.
 */
export function listedChecks(checks: readonly Check[], study: Study, filters: Filters): readonly Check[] {
  if (placeOf(filters) === null) return checks;
  const sites = chosenSites(study, filters);
  const codes = {
    "turnaround-sites": new Set(sites.map(({ node }) => node)),
    "sites-consent-rate": new Set(sites.map(({ code }) => code)),
    "sites-evaluable-rate": new Set(sites.map(({ code }) => code)),
  };
  return checks.flatMap((check) => {
    const { source, why, signals, judged } = check;
    if (source === "enrolment-control" || source === "turnaround-control" || source === "turnaround-pending") return [];
    if (source === "study") return [];
    const own = codes[source];
    const here = judged === undefined || judged.some((code) => own.has(code));
    return [{ ...check, why: why ?? (here ? null : "nobody"), signals: signals.filter(isOf(own)) }];
  });
}
