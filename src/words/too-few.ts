import type { Bilingual } from "./lang.ts";

/** That rounded counts leave too few units for an answer, which no sentence may call none. */
export const tooFew: Bilingual<(least: number) => string> = {
  en: (least) => `Too few to show: under ${least}.`,
  nb: (least) => `For få til å vises: under ${least}.`,
};
