import { filterOptions } from "../engine/options.ts";
import { versusOf } from "../state/versus.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { releaseName } from "../words/release-name.ts";
import { sideInWords } from "../words/side-names.ts";
import type { Side, Sides } from "./side.ts";

/** Which choice A is, and which B. */
export type Heads = { readonly a: Bilingual<string>; readonly b: Bilingual<string> };

/** Which choice A is, and which B, in both languages, with their letters: "A: Oslo". `vs` says what is compared. */
export function headsOf(sides: Sides, vs: Parameters<typeof versusOf>[0]): Heads {
  const key = versusOf(vs)?.key ?? "site";
  const named = ({ filters, manifest }: Side, lang: Lang): string => {
    if (key === "release")
      return `${pageWords[lang].release} ${releaseName(manifest.release, sides.a.manifest.study, lang)}`;
    const { months } = filterOptions(manifest);
    return String(sideInWords(key, filters, { names: names(lang, manifest.study), lang, months }));
  };
  const both = (letter: string, side: Side): Bilingual<string> => ({
    en: `${letter}: ${named(side, "en")}`,
    nb: `${letter}: ${named(side, "nb")}`,
  });
  return { a: both("A", sides.a), b: both("B", sides.b) };
}
