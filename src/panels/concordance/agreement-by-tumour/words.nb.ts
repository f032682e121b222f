import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartNb, informativeNb, overallNb, ppaNb, wordsNb } from "../../../kinds/agreement-by/words.nb.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";

export const nb = wordsNb({
  title: "I hvilke krefttyper virker blod?",
  summary: (model, { f, names }) => {
    const groups = comparable(model).toSorted((a, b) => (b.ppa ?? 0) - (a.ppa ?? 0));
    const [most, least] = [groups[0], groups.at(-1)];
    const name = (row: BandRow) => inSentence(names.tumour_group(row.band));
    return most === undefined || least === undefined || most === least
      ? sentence`${overallNb(model, f)} ${groups.length === 0 ? "Ingen kreftgruppe har" : "Bare én kreftgruppe har"} 25 pasienter med funn i vev, så gruppene kan ikke skilles fra hverandre.${informativeNb(model, f)}`
      : sentence`Av de ${f.count(groups.length)} kreftgruppene med minst 25 pasienter med funn i vev finner blod mest ved ${name(most)}: ${ppaNb(most, f)}; og minst ved ${name(least)}: ${ppaNb(least, f)}. ${apartNb(most, least, f)}${informativeNb(model, f)}`;
  },
  bands: () => "Gruppene står etter antall evaluerbare par, aldri rangert etter resultat.",
  definition:
    "Kreftgruppe slik studien oppga den; pasienter uten står under ukjent. Den høyeste og den laveste av flere grupper skiller seg også ved tilfeldighet: intervallet deres er ingen test.",
  reference:
    "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, metode 10.",
});
