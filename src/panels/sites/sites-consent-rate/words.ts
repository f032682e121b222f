import type { OwnWords } from "../../../kinds/sites-funnel/words.ts";
import { sentence } from "../../../marks/sentence.ts";
import { nobody } from "../../../say/nobody.ts";
import type { Bilingual } from "../../../words/lang.ts";

export const words: Bilingual<OwnWords> = {
  en: {
    title: "Do sites differ in how many of the screened consent?",
    share: "Consented, of the screened",
    trials: "Patients screened",
    did: "of the screened consented",
    short: (share) => sentence`${share} consent`,
    method: {
      definition:
        "Per recruiting site: the share of all patients in the study's list who have a date of consent. Sites stand in the order in which they opened and are not ranked.",
      denominator:
        "Patients screened at the site, by month of screening; those still being asked count as not consented.",
    },
    nothing: (_reason, _voice, filtered) => nobody.en.screened(filtered),
    caveat: "Sites may also differ in whom they write on the list.",
  },
  nb: {
    title: "Er det forskjell på hvor mange som samtykker ved sykehusene?",
    share: "Samtykket, av de vurderte",
    trials: "Vurderte pasienter",
    did: "av de vurderte har samtykket",
    short: (share) => sentence`samtykker ${share}`,
    method: {
      definition:
        "Per sykehus: andelen av alle pasienter i studiens liste som har en samtykkedato. Sykehusene står i den rekkefølgen de åpnet, og er ikke rangert.",
      denominator:
        "Pasienter vurdert ved sykehuset, etter måneden for vurdering; de som ennå ikke har svart, teller som ikke samtykket.",
    },
    nothing: (_reason, _voice, filtered) => nobody.nb.screened(filtered),
    caveat: "Sykehusene kan også være ulike i hvem de fører på listen.",
  },
};
