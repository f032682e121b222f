import { type Sentence, sentence, workTitle } from "../marks/sentence.ts";
import type { Bilingual, Lang } from "../words/lang.ts";

/** English titles of works, as methods cite them. */
export const englishTitles = {
  guidance: "Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests",
  control: "Understanding Statistical Process Control",
} as const;
const english = (work: keyof typeof englishTitles, lang: Lang): Sentence =>
  workTitle(englishTitles[work], lang === "en" ? null : "en");

/** The FDA's guidance on agreement with an imperfect reference. */
export const guidance: Bilingual<Sentence> = {
  en: sentence`FDA 2007, ${english("guidance", "en")}`,
  nb: sentence`FDA 2007, ${english("guidance", "nb")}`,
};
/** The book of the XmR chart. */
export const controlBook: Bilingual<Sentence> = {
  en: sentence`Wheeler and Chambers 1992, ${english("control", "en")}`,
  nb: sentence`Wheeler og Chambers 1992, ${english("control", "nb")}`,
};
