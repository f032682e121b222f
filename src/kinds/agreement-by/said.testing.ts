import { study } from "../../cubes/study.testing.ts";
import { openRelease } from "../../engine/release.ts";
import type { BandCounts, ResultCounts } from "../../questions/bands/counts.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { toldIn } from "../../say/told.testing.ts";
import { noFilters } from "../../state/filters.ts";
import { type Bilingual, langs } from "../../words/lang.ts";
import { type Compare, factsOf } from "./facts.ts";
import { byModel } from "./model.ts";
import type { OwnWords } from "./wording.ts";
import { wordsEn } from "./words.en.ts";
import { wordsNb } from "./words.nb.ts";

/** A band with so many patients found in both and in tissue only; nothing more unless told. */
export function band(name: string, both: number, tissueOnly: number, more: Partial<ResultCounts> = {}): BandCounts {
  const evaluable = both + tissueOnly + (more.neither ?? 0);
  const none = { bloodOnly: 0, neither: 0, lowSignal: 0, unknownSignal: 0 };
  const any = { consented: evaluable, evaluable, both, tissueOnly, ...none, ...more };
  return { band: name, any, actionable: any };
}

/** Verdict and how sure of such bands and of all together, in English and in Norwegian. */
export function said(
  bands: readonly BandCounts[],
  all: BandCounts,
  own: Bilingual<OwnWords>,
  dimension: Dimension,
  compare: Compare,
) {
  const words = { en: wordsEn(own.en, dimension), nb: wordsNb(own.nb, dimension) };
  const facts = factsOf(byModel(bands, all, study({ low_signal_below: 0.01 })), compare);
  const setting = { manifest: openRelease("data").manifest, filters: noFilters };
  return langs.map((lang) => toldIn(words[lang], facts, lang, setting));
}
