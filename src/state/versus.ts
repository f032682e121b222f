import type { Study } from "../cubes/study.ts";
import { chosenSites } from "./chosen-sites.ts";
import { type FilterKey, type Filters, filterKeys, formatFilters, parted, periodBounds } from "./filters.ts";

/** With what a choice is compared: another value of one filter, or another release. */
export type Versus = { readonly key: FilterKey | "release"; readonly value: string };
const keys = [...filterKeys, "release"] as const;

/** With what the reader compares; null where with nothing. */
export function versusOf({ vs }: Filters): Versus | null {
  const [name, value] = parted(vs);
  const key = keys.find((known) => known === name);
  return key === undefined || value === "" ? null : { key, value };
}

/** The choice A: what the reader has chosen, alone. */
export const sideA = (filters: Filters): Filters => ({ ...filters, vs: "" });

/** The choice B: the same with one filter changed. A site and a laboratory are both a place, of which there is one. */
export function sideB(filters: Filters): Filters {
  const versus = versusOf(filters);
  const own = sideA(filters);
  if (versus === null || versus.key === "release") return own;
  const place = versus.key === "site" || versus.key === "node" ? { site: "", node: "" } : {};
  return { ...own, ...place, [versus.key]: versus.value };
}

/** Whether both choices are one and the same. */
export const isSameSide = (filters: Filters): boolean =>
  versusOf(filters)?.key !== "release" && formatFilters(sideA(filters)) === formatFilters(sideB(filters));

/** Whether somebody may be counted in both choices: then the two are no independent groups. A later release holds the earlier one. */
export function overlap(study: Study, filters: Filters): boolean {
  if (versusOf(filters)?.key === "release") return true;
  const [a, b] = [sideA(filters), sideB(filters)];
  const groups = a.tumour_group === "" || b.tumour_group === "" || a.tumour_group === b.tumour_group;
  const sites = new Set(chosenSites(study, a).map(({ code }) => code));
  const [first, second] = [periodBounds(a.period), periodBounds(b.period)];
  const months = first.from === "" || second.from === "" || (first.from <= second.to && second.from <= first.to);
  return groups && months && chosenSites(study, b).some(({ code }) => sites.has(code));
}
