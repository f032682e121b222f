import type { Bilingual } from "../words/lang.ts";

const withoutSamples: Bilingual<string> = {
  en: "The study has not supplied samples: there is no variant to compare.",
  nb: "Studien har ikke levert prøver: det er ingen varianter å sammenligne.",
};
const withoutVariants: Bilingual<string> = {
  en: "The study has not supplied variants: there is nothing to compare.",
  nb: "Studien har ikke levert varianter: det er ingenting å sammenligne.",
};

/** Why variants of blood and tissue cannot be compared, by the table that was not supplied. */
export const noVariants: Bilingual<(what: string) => string> = {
  en: (what) => (what === "samples" ? withoutSamples : withoutVariants).en,
  nb: (what) => (what === "samples" ? withoutSamples : withoutVariants).nb,
};
