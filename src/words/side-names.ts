import { type Filters, periodBounds } from "../state/filters.ts";
import { sideB, type Versus, versusOf } from "../state/versus.ts";
import { formats } from "./format.ts";
import type { Lang } from "./lang.ts";
import type { Name } from "./name.ts";
import type { Names } from "./names.ts";
import { pageWords } from "./page.ts";

type Voice = { readonly names: Names; readonly lang: Lang; readonly months: readonly string[] };

/** What a choice says of the filter that is compared, in words: "Oslo", "all sites", "Jan 2023 to Jun 2023". */
export function sideInWords(key: Versus["key"], filters: Filters, { names, lang, months }: Voice): string | Name {
  const words = pageWords[lang];
  const f = formats[lang];
  if (key === "tumour_group")
    return filters.tumour_group === "" ? words.allGroups : names.tumour_group(filters.tumour_group);
  if (key === "period") {
    const chosen = periodBounds(filters.period);
    const [from, to] = [chosen.from || months[0], chosen.to || months.at(-1)];
    return from && to ? words.period(f.shortMonth(from), f.shortMonth(to)) : words.all;
  }
  if (filters.site !== "") return names.site(filters.site);
  return filters.node === "" ? words.allSites : words.nodeOf(names.node(filters.node).text);
}

/** With what a choice is compared, in words; null where with nothing. */
export function versusInWords(filters: Filters, voice: Voice): string | null {
  const versus = versusOf(filters);
  if (versus === null) return null;
  const words = pageWords[voice.lang];
  const other =
    versus.key === "release"
      ? `${words.release.toLowerCase()} ${versus.value}`
      : String(sideInWords(versus.key, sideB(filters), voice));
  return words.versus(other);
}
