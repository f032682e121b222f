import type { OwnWords } from "../../../kinds/sites-funnel/words.ts";
import { sentence } from "../../../marks/sentence.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Bilingual } from "../../../words/lang.ts";

export const words: Bilingual<OwnWords> = {
  en: {
    title: "Do sites differ in how many of the consented get an evaluable pair?",
    share: "With an evaluable pair, of the consented",
    trials: "Patients consented",
    did: "of those who consented at least three months before the data cut have an evaluable pair",
    short: (share) => sentence`${share} get a pair`,
    method: {
      definition:
        "Per recruiting site: the share of consented patients with a reported blood and a reported tissue sample that have at least one variant class evaluable in both. Sites stand in the order in which they opened and are not ranked.",
      denominator:
        "Patients who consented at least three whole months before the data cut, so that their results have had time to come.",
    },
    nothing: whyNothing(
      "Samples are not supplied: who has an evaluable pair is not known.",
      "No patient who consented at least three months ago matches these filters.",
      "Nobody consented as long as three months ago.",
    ),
    caveat: "Patients of the last three months are left out: their results may still come.",
  },
  nb: {
    title: "Er det forskjell på hvor mange med samtykke som får et evaluerbart par?",
    share: "Med evaluerbart par, av de samtykkende",
    trials: "Pasienter med samtykke",
    did: "av dem som samtykket minst tre måneder før datauttrekket, har et evaluerbart par",
    short: (share) => sentence`får ${share} et par`,
    method: {
      definition:
        "Per sykehus: andelen av pasienter med samtykke som har en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge. Sykehusene står i den rekkefølgen de åpnet, og er ikke rangert.",
      denominator:
        "Pasienter som samtykket minst tre hele måneder før datauttrekket, slik at svarene har hatt tid til å komme.",
    },
    nothing: whyNothing(
      "Prøver er ikke levert: hvem som har et evaluerbart par, er ikke kjent.",
      "Ingen som samtykket for minst tre måneder siden, passer til dette utvalget.",
      "Ingen samtykket for så lenge som tre måneder siden.",
    ),
    caveat: "Pasienter fra de siste tre månedene er utelatt: svarene deres kan ennå komme.",
  },
};
