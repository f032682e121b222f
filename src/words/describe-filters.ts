import { choiceKeys, type Filters } from "../state/filters.ts";
import type { Lang } from "./lang.ts";
import type { Name } from "./name.ts";
import type { Names } from "./names.ts";
import { pageWords } from "./page.ts";
import { groupInWords, periodInWords, versusInWords } from "./side-names.ts";

/** The filters in words, one piece each: place, tumour group, period, and the page's own choices. `months` are the study's first and last. */
export function describeFilters(
  filters: Filters,
  names: Names,
  lang: Lang,
  months: readonly string[],
): (string | Name)[] {
  const words = pageWords[lang];
  const period = periodInWords(filters, months, lang);
  const versus = versusInWords(filters, { names, lang, months });
  const place = [
    ...(filters.site === "" ? [] : [names.site(filters.site)]),
    ...(filters.node === "" ? [] : [words.nodeOf(names.node(filters.node).text)]),
  ];
  return [
    ...(place.length === 0 ? [words.allSites] : place),
    groupInWords(filters, names, lang),
    ...(period === null ? [] : [period]),
    ...choiceKeys.flatMap((key) => {
      const { label, values } = words.choices[key];
      const value = filters[key];
      return value === "" ? [] : [values?.[value]?.toLowerCase() ?? `${label}: ${value}`];
    }),
    ...(versus === null ? [] : [versus]),
  ];
}
