import type { Bilingual } from "./lang.ts";

/** That rounded counts leave too few units for an answer, which no sentence may call none. */
export const tooFew: Bilingual<(least: number) => string> = {
  en: (least) => `Too few to show: under ${least}.`,
  nb: (least) => `For få til å vises: under ${least}.`,
};

/** The same of one line of a figure. */
export const tooFewShown: Bilingual<(least: number) => string> = {
  en: (least) => `too few to show: under ${least}`,
  nb: (least) => `for få til å vises: under ${least}`,
};

/** That a release leaves out what partners are told else. */
export const leftOut: Bilingual<string> = {
  en: "Not told in this release, because so few patients could be singled out; the study's leadership sees it.",
  nb: "Vises ikke i denne utgaven, fordi så få pasienter kunne blitt pekt ut; studieledelsen ser det.",
};
