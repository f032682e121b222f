import type { Bilingual } from "../words/lang.ts";

/** Heads of a forest of agreement. */
export type AgreementHeads = {
  readonly axis: string;
  readonly ratio: string;
  readonly both: string;
  readonly tissueOnly: string;
  readonly bloodOnly: string;
};
export const agreementHeads: Bilingual<AgreementHeads> = {
  en: {
    axis: "Found in tissue: found in blood too",
    ratio: "n / N",
    both: "both",
    tissueOnly: "tissue only",
    bloodOnly: "blood only",
  },
  nb: {
    axis: "Funnet i vev: også funnet i blod",
    ratio: "n / N",
    both: "begge",
    tissueOnly: "bare vev",
    bloodOnly: "bare blod",
  },
};
