import type { Msi } from "./sample.ts";

/** Limits of the microsatellite call in tissue; a study's MAP may name its own. Source of the defaults: InPreD. */
export const msiLimits = { sites: 40, percent: 20 };

/** The call for tissue: not reliable with too few usable sites, unstable from the limit on; null where a number is missing. */
export function msiOfTissue(sites: number | null, percent: number | null, limits = msiLimits): Msi | null {
  if (sites !== null && sites < limits.sites) return "not_reliable";
  if (sites === null || percent === null) return null;
  return percent >= limits.percent ? "unstable" : "stable";
}
