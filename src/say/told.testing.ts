import { study } from "../cubes/study.testing.ts";
import type { PanelWords } from "../define/panel.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
import { formats } from "../words/format.ts";
import { type Bilingual, langs } from "../words/lang.ts";
import { names } from "../words/names.ts";

/** Verdict and how sure, first in English and then in Norwegian, with plain spaces. */
export function told<Said>(words: Bilingual<PanelWords<Said>>, said: Said): (string | null)[][] {
  const setting = { manifest: openRelease("data").manifest, filters: noFilters };
  return langs.map((lang) => {
    const voice = { lang, f: formats[lang], names: names(lang, study()) };
    const { verdict, howSure } = words[lang];
    return [verdict?.(said, voice, setting), howSure?.(said, voice, setting)].map(
      (each) => each?.text.replaceAll("\u00a0", " ") ?? null,
    );
  });
}
