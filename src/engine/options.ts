import { type FilterOptions, filterKeys } from "../state/filters.ts";
import { monthRange } from "../stats/months.ts";
import type { Manifest } from "./manifest.ts";

/**
 * What can be chosen in a release: its sites, nodes and tumour groups, and the months from its first patient to the data cut; of
 * rounded tables no part of the study, for it could single out patients.
 */
export function filterOptions({ study, firstMonth, rounding, release, earlier }: Manifest): FilterOptions {
  const releases = { release, ...(earlier ? { earlier: earlier.map((each) => each.release) } : {}) };
  if (rounding)
    return { site: [], node: [], tumour_group: [], months: [], ...releases, closed: [...filterKeys, "days"] };
  const nodes = new Set(study.sites.map((site) => site.node));
  const groups = new Set([...study.tumour_groups.map((group) => group.code), "other", "unknown"]);
  const cut = study.data_cut.slice(0, 7);
  return {
    site: study.sites.map((site) => site.code),
    node: [...nodes].toSorted(),
    tumour_group: [...groups],
    months: monthRange(firstMonth ?? cut, cut),
    ...releases,
  };
}
