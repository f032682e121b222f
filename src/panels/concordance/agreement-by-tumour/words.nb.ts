import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { guidance } from "../../../say/works.ts";

export const nb: OwnWords = {
  title: "Hvor ofte er det samsvar i hver kreftform?",
  ends: (most, least, _, groups) =>
    most.share.text === least.share.text
      ? sentence`Hos ${most.share} av pasientene, i hver av de ${groups} kreftformene som kan sammenlignes.`
      : sentence`Fra ${most.share} ved ${most.name} ned til ${least.share} ved ${least.name}, blant ${groups} kreftformer.`,
  notCompared: (groups) =>
    `Kan ikke sies ennå: ${groups === 0 ? "ingen kreftform har" : "bare én kreftform har"} 25 pasienter med funn i vev.`,
  caveat: "Den høyeste og den laveste av flere grupper er ulike også ved tilfeldighet.",
  bands: () => "Gruppene står etter antall evaluerbare par, aldri rangert etter resultat.",
  definition:
    "Kreftform slik studien oppga den; pasienter uten står under ukjent. Den høyeste og den laveste av flere grupper skiller seg også ved tilfeldighet: intervallet deres er ingen test.",
  reference: sentence`${guidance.nb}; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, metode 10.`,
};
