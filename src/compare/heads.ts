import type { Study } from "../cubes/study.ts";
import { withdrawalOf } from "../cubes/withdrawal.ts";
import { filterOptions } from "../engine/options.ts";
import { versusOf } from "../state/versus.ts";
import { formats } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { sideInWords } from "../words/side-names.ts";
import type { Side, Sides } from "./side.ts";

/** Which choice A is, and which B. */
export type Heads = { readonly a: Bilingual<string>; readonly b: Bilingual<string> };

/** A release by its name, and whether the newest one's study says that it is withdrawn. */
export function releaseName(release: string, newest: Study, lang: Lang): string {
  const gone = withdrawalOf(release, newest);
  return gone ? `${release} (${pageWords[lang].withdrawn(formats[lang].day(gone.on))})` : release;
}

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
