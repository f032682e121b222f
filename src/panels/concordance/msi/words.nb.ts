import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Fact } from "./facts.ts";
import type { MsiWords } from "./wording.ts";

const note =
  "Bare kategorier: de to analysene måler instabilitet i ulike enheter, så skårene sammenlignes ikke. Ruter: pasienter, etter areal; blek: uten klart svar i én eller begge, så ingenting sammenlignes.";

const tellers: Tellers<Fact> = {
  clear: ({ both, pairs, unstable }, { f }) =>
    sentence`I ${strong(f.of(both, pairs))} par ga begge prøvene et klart svar: ${
      unstable === null
        ? "alle stabile"
        : sentence`ustabilt i begge hos ${strong(f.count(unstable.inBoth))}, bare i vev hos ${strong(f.count(unstable.tissueOnly), "tissue")}, bare i blod hos ${strong(f.count(unstable.bloodOnly), "blood")}`
    }.`,
  stable_again: ({ npa }, { f }) =>
    sentence`Av dem som er stabile i vev, er blodet stabilt hos ${shareText(npa, "pasienter", f)}.`,
  not_reliable: ({ blood, tissue }, { f }) =>
    sentence`Svaret var ikke pålitelig i ${strong(f.count(blood), "blood")} blodprøver og ${strong(f.count(tissue), "tissue")} vevsprøver.`,
};

export const nb: MsiWords = {
  title: "Er det samsvar i mikrosatellittinstabilitet?",
  summary: (facts, voice) => tell(facts, tellers, voice),
  note: () => sentence`${note}`,
  blood: "Blod",
  tissue: "Vev",
  reading: ({ blood, tissue, patients }, names, f) =>
    `Blod ${inSentence(names.msi(blood))}, vev ${inSentence(names.msi(tissue))}: ${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"}`,
  method: {
    definition:
      "MSI-kategori for blodprøven og vevsprøven i paret: stabil, ustabil eller ikke pålitelig, slik laboratoriet oppga den; ikke evaluerbar der analysen ikke kunne vurdere MSI; mangler der kategori ikke er oppgitt.",
    denominator:
      "Pasienter med et par som ikke er for langt fra hverandre i tid. Andeler: par med stabilt eller ustabilt svar i begge.",
    formula:
      "PPA = ustabil i begge ÷ ustabil i vev. NPA = stabil i begge ÷ stabil i vev. 95 % Wilson-intervall; vev er referansen, ikke fasiten.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

export const nothingNb: NothingWords = {
  summary: noBiomarker.nb({
    marker: "mikrosatellittinstabilitet",
    nobody: (filtered) =>
      filtered
        ? "Ingen pasienter i dette utvalget har et par av blod og vev."
        : "Ingen pasienter har et par av blod og vev ennå.",
  }),
  note,
};
