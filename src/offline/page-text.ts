import { dayPlace } from "./names.ts";

/** The build of a page of this program; null where it is none. */
export const buildOf = (html: string): string | null => /<body [^>]*\bdata-build="([^"]*)"/.exec(html)?.[1] ?? null;

const language = (html: string): string => /<html [^>]*\blang="([a-z]{2})"/.exec(html)?.[1] ?? "en";
const locales: Readonly<Record<string, string>> = { en: "en-GB" };

/** A day as a page of a language has it in a sentence: "30 November 2026". */
export const dayIn = (lang: string, day: Date): string =>
  new Intl.DateTimeFormat(locales[lang] ?? lang, { dateStyle: "long" }).format(day);

/** A kept page, with its sentence that says when it was had from the site. */
export const saying = (html: string, on: Date): string =>
  html.replace(
    /(<p class="kept"[^>]*?) hidden([^>]*>[^<]*)/,
    (_, before: string, after: string) => before + after.replace(dayPlace, dayIn(language(html), on)),
  );
