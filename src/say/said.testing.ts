import type { PanelWords } from "../define/panel.ts";
import type { Setting } from "../engine/setting.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";

/** Verdict and how sure in one language under chosen filters, with plain spaces; null where nothing is said. */
export function saidIn<Said>(words: PanelWords<Said>, said: Said, lang: Lang, setting: Setting): (string | null)[] {
  const voice = { lang, f: formats[lang], names: names(lang, setting.manifest.study) };
  return [words.verdict, words.howSure].map(
    (say) => say?.(said, voice, setting)?.text.replaceAll("\u00a0", " ") ?? null,
  );
}
