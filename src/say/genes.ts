import type { NothingWords } from "../define/nothing.ts";
import type { Bilingual } from "../words/lang.ts";
import { nothingSaid } from "./nothing.ts";

/** Why no gene can be shown. */
export const noGenes: Bilingual<NothingWords["summary"]> = {
  en: (reason, { f }, filtered) => {
    switch (reason.why) {
      case "not_supplied":
        return reason.what === "samples"
          ? "The study has not supplied samples: there is no gene to compare."
          : "The study has not supplied variants: what was found in which gene is not known.";
      case "nobody":
        return nothingSaid.en.nobody(filtered);
      case "not_evaluable":
        return nothingSaid.en.noPair(reason.of, filtered, f);
      default:
        return `Neither blood nor tissue finds anything in the ${reason.of === 1 ? "one evaluable pair" : `${f.count(reason.of)} evaluable pairs`}.`;
    }
  },
  nb: (reason, { f }, filtered) => {
    switch (reason.why) {
      case "not_supplied":
        return reason.what === "samples"
          ? "Studien har ikke levert prøver: det er ingen gener å sammenligne."
          : "Studien har ikke levert varianter: hva som er funnet i hvilke gener, er ikke kjent.";
      case "nobody":
        return nothingSaid.nb.nobody(filtered);
      case "not_evaluable":
        return nothingSaid.nb.noPair(reason.of, filtered, f);
      default:
        return `Verken blod eller vev finner noe i ${reason.of === 1 ? "det ene evaluerbare paret" : `de ${f.count(reason.of)} evaluerbare parene`}.`;
    }
  },
};
