import { type Filters, periodBounds } from "../state/filters.ts";
import { sideB, type Versus, versusOf } from "../state/versus.ts";
import { formats } from "./format.ts";
import type { Lang } from "./lang.ts";
import type { Name } from "./name.ts";
import type { Names } from "./names.ts";
import { pageWords } from "./page.ts";

type Voice = { readonly names: Names; readonly lang: Lang; readonly months: readonly string[] };

/** The tumour group of a choice: "lung cancer", "all tumour groups". */
export const groupInWords = ({ tumour_group }: Filters, names: Names, lang: Lang): string | Name =>
  tumour_group === "" ? pageWords[lang].allGroups : names.tumour_group(tumour_group);

/** The period of a choice, which reaches as far as the study's `months` where it has no end; null where neither is known. */
export function periodInWords({ period }: Filters, months: readonly string[], lang: Lang): string | null {
  const chosen = periodBounds(period);
  const [from, to] = [chosen.from || months[0], chosen.to || months.at(-1)];
  const { shortMonth } = formats[lang];
  return from && to ? pageWords[lang].period(shortMonth(from), shortMonth(to)) : null;
}

/** What a choice says of the filter that is compared, in words: "Oslo", "all sites", "Jan 2023 to Jun 2023". */
export function sideInWords(key: Versus["key"], filters: Filters, { names, lang, months }: Voice): string | Name {
  const words = pageWords[lang];
  if (key === "tumour_group") return groupInWords(filters, names, lang);
  if (key === "period") return periodInWords(filters, months, lang) ?? words.all;
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
      ? `${words.release.toLowerCase()} ${voice.names.release(versus.value)}`
      : String(sideInWords(versus.key, sideB(filters), voice));
  return words.versus(other);
}
