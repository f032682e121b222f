import type { PanelWords } from "../define/panel.ts";
import { openRelease } from "../engine/release.ts";
import type { Setting } from "../engine/setting.ts";
import { noFilters } from "../state/filters.ts";
import { formats } from "../words/format.ts";
import { type Bilingual, type Lang, langs } from "../words/lang.ts";
import { names } from "../words/names.ts";

type Told = (string | null)[];

/** Verdict and how sure in one language under chosen filters, with plain spaces; null where nothing is said. */
export function toldIn<Said>(words: PanelWords<Said>, said: Said, lang: Lang, setting: Setting): Told {
  const voice = { lang, f: formats[lang], names: names(lang, setting.manifest.study) };
  return [words.verdict, words.howSure].map(
    (say) => say?.(said, voice, setting)?.text.replaceAll("\u00a0", " ") ?? null,
  );
}

/** Verdict and how sure of a panel's words: in one language and setting, or in both, of the whole shipped study. */
export function told<Said>(words: PanelWords<Said>, said: Said, lang: Lang, setting: Setting): Told;
export function told<Said>(words: Bilingual<PanelWords<Said>>, said: Said): Told[];
export function told<Said>(
  words: PanelWords<Said> | Bilingual<PanelWords<Said>>,
  said: Said,
  lang?: Lang,
  setting: Setting = { manifest: openRelease("data").manifest, filters: noFilters },
): Told | Told[] {
  if ("en" in words) return langs.map((each) => toldIn(words[each], said, each, setting));
  return toldIn(words, said, lang ?? "en", setting);
}
