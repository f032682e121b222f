import { choiceKeys, type Filters, periodBounds } from "../state/filters.ts";
import { formats } from "./format.ts";
import type { Lang } from "./lang.ts";
import type { Name } from "./name.ts";
import type { Names } from "./names.ts";
import { pageWords } from "./page.ts";
import { versusInWords } from "./side-names.ts";

/** The filters in words, one piece each: place, tumour group, period, and the page's own choices. `months` are the study's first and last. */
export function describeFilters(
  filters: Filters,
  names: Names,
  lang: Lang,
  months: readonly string[],
): (string | Name)[] {
  const words = pageWords[lang];
  const f = formats[lang];
  const chosen = periodBounds(filters.period);
  const from = chosen.from || months[0];
  const to = chosen.to || months.at(-1);
  const versus = versusInWords(filters, { names, lang, months });
  const place = [
    ...(filters.site === "" ? [] : [names.site(filters.site)]),
    ...(filters.node === "" ? [] : [words.nodeOf(names.node(filters.node).text)]),
  ];
  return [
    ...(place.length === 0 ? [words.allSites] : place),
    filters.tumour_group === "" ? words.allGroups : names.tumour_group(filters.tumour_group),
    ...(from && to ? [words.period(f.shortMonth(from), f.shortMonth(to))] : []),
    ...choiceKeys.flatMap((key) => {
      const { label, values } = words.choices[key];
      const value = filters[key];
      return value === "" ? [] : [values?.[value]?.toLowerCase() ?? `${label}: ${value}`];
    }),
    ...(versus === null ? [] : [versus]),
  ];
}
