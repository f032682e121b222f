import type { NothingWords } from "../define/nothing.ts";
import { type Format, the } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";

/** What several panels say in the same words where there is nothing to show. */
export const nothingSaid: Bilingual<{
  /** Nobody has consented, or nobody of the chosen. */
  readonly nobody: (filtered: boolean) => string;
  /** Some have consented, and nobody has a pair to compare. */
  readonly noPair: (consented: number, filtered: boolean, f: Format) => string;
}> = {
  en: {
    nobody: (filtered) =>
      filtered ? "No patient with consent matches these filters." : "No patient has consented yet.",
    noPair: (consented, filtered, f) =>
      `${consented === 1 ? "The one" : `None of ${the(f, consented)}${f.count(consented)}`} consented ${consented === 1 ? "patient" : "patients"} ${filtered ? "in this selection " : ""}has ${consented === 1 ? "no" : "a"} pair of blood and tissue that can be compared.`,
  },
  nb: {
    nobody: (filtered) =>
      filtered ? "Ingen pasienter med samtykke passer til dette utvalget." : "Ingen pasienter har samtykket ennå.",
    noPair: (consented, filtered, f) =>
      `${consented === 1 ? "Den ene samtykkede pasienten" : `Ingen av de ${f.count(consented)} samtykkede pasientene`} ${filtered ? "i dette utvalget " : ""}har ${consented === 1 ? "ikke et" : "et"} par av blod og vev som kan sammenlignes.`,
  },
};

/** Why no pair of blood and tissue is compared, with what a panel says where samples or variants were not supplied. */
export const nothingCompared = (lang: Lang, noSamples: string, noVariants: string): NothingWords["summary"] => {
  const said = nothingSaid[lang];
  return (reason, { f }, filtered) => {
    if (reason.why === "not_supplied") return reason.what === "samples" ? noSamples : noVariants;
    return reason.why === "nobody" ? said.nobody(filtered) : said.noPair(reason.of, filtered, f);
  };
};

/** Why nothing can be said of the agreement of blood and tissue. */
export const noAgreement: Bilingual<NothingWords["summary"]> = {
  en: nothingCompared(
    "en",
    "The study has not supplied samples: there is nothing to compare.",
    "The study has not supplied variants: whether blood and tissue agree is not known.",
  ),
  nb: nothingCompared(
    "nb",
    "Studien har ikke levert prøver: det er ingenting å sammenligne.",
    "Studien har ikke levert varianter: samsvaret mellom blod og vev er ikke kjent.",
  ),
};

/** The same, with what would be shown. */
export const nothingOfAgreement: Bilingual<NothingWords> = {
  en: {
    summary: noAgreement.en,
    note: "Positive percent agreement with tissue as the reference, per patient.",
  },
  nb: {
    summary: noAgreement.nb,
    note: "Positivt prosentvis samsvar med vev som referanse, per pasient.",
  },
};
