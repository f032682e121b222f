import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";

export const nb: OwnWords = {
  title: "I hvilke krefttyper virker blod?",
  ends: (most, least, groups) =>
    sentence`Av de ${groups} kreftgruppene med minst 25 pasienter med funn i vev finner blod mest ved ${most.name}: ${most.share}; og minst ved ${least.name}: ${least.share}.`,
  notCompared: (groups) =>
    `${groups === 0 ? "Ingen kreftgruppe har" : "Bare én kreftgruppe har"} 25 pasienter med funn i vev, så gruppene kan ikke skilles fra hverandre.`,
  bands: () => "Gruppene står etter antall evaluerbare par, aldri rangert etter resultat.",
  definition:
    "Kreftgruppe slik studien oppga den; pasienter uten står under ukjent. Den høyeste og den laveste av flere grupper skiller seg også ved tilfeldighet: intervallet deres er ingen test.",
  reference:
    "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, metode 10.",
};
