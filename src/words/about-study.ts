import type { Lang } from "./lang.ts";

/** What a study tells in English, or where it tells it so in Norwegian, that. */
export const inLang = (english: string, norwegian: string | undefined, lang: Lang): string =>
  lang === "nb" ? (norwegian ?? english) : english;
