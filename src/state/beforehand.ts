import { type FilterOptions, type Filters, filterKeys, noFilters } from "./filters.ts";

/** Filters of which each value alone is answered when the site is built. */
const single = ["site", "node", "tumour_group"] as const;

/** The choices that are answered when the site is built, by name: the whole study, and each value of a filter alone. */
export const beforehand = (options: FilterOptions): ReadonlyMap<string, Filters> =>
  new Map([
    ["whole", noFilters],
    ...single.flatMap((key) =>
      options[key].map((code, i): [string, Filters] => [`${key}-${i}`, { ...noFilters, [key]: code }]),
    ),
  ]);

/** The name of the choice among those, by its filters alone; null where it is none of them. Codes are the study's own, and no names of files. */
export function nameOf(filters: Filters, options: FilterOptions): string | null {
  const [chosen, ...others] = filterKeys.filter((key) => filters[key] !== "");
  if (chosen === undefined) return "whole";
  const key = single.find((known) => known === chosen);
  if (key === undefined || others.length > 0) return null;
  const place = options[key].indexOf(filters[key]);
  return place < 0 ? null : `${key}-${place}`;
}
