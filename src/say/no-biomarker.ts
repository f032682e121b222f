import type { NothingWords } from "../define/nothing.ts";
import type { Bilingual } from "../words/lang.ts";

type Said = {
  /** The biomarker inside a sentence. */
  readonly marker: string;
  /** Nobody has what is compared, of those chosen, or yet. */
  readonly nobody: (filtered: boolean) => string;
};

/** Why nothing can be said of the agreement of a biomarker. */
export const noBiomarker: Bilingual<(said: Said) => NothingWords["summary"]> = {
  en:
    ({ marker, nobody }) =>
    (reason, _, filtered) => {
      if (reason.why !== "not_supplied") return nobody(filtered);
      return reason.what === "samples"
        ? "The study has not supplied samples: there is nothing to compare."
        : `The study has not supplied biomarkers: nothing is known of ${marker}.`;
    },
  nb:
    ({ marker, nobody }) =>
    (reason, _, filtered) => {
      if (reason.why !== "not_supplied") return nobody(filtered);
      return reason.what === "samples"
        ? "Studien har ikke levert prøver: det er ingenting å sammenligne."
        : `Studien har ikke levert biomarkører: ingenting er kjent om ${marker}.`;
    },
};
