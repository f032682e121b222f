import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { MsiWords } from "./wording.ts";

const note =
  "Bare kategorier: de to analysene måler instabilitet i ulike enheter, så skårene sammenlignes ikke. Ruter: pasienter, etter areal; omriss: uten klart svar i én eller begge, så ingenting sammenlignes.";

const verdicts: Tellers<Verdict> = {
  none_clear: (_, { f }) =>
    sentence`Kan ikke sies: ${f.rounded ? f.count(0) : "ingen"} par har klart svar i begge prøver.`,
  all_stable: ({ both }, { f }) =>
    f.rounded
      ? sentence`Av ${f.count(both)} pasienter med klart svar i begge er ${strong(f.count(0))} ustabile i minst én prøve.`
      : both === 1
        ? sentence`Den ene pasienten med klart svar i begge prøver er stabil i begge.`
        : sentence`${both === 2 ? "Begge pasientene" : sentence`Alle ${strong(f.count(both))} pasienter`} med klart svar i begge prøver er stabile i begge.`,
  unstable: ({ both, either, inBoth }, { f }) =>
    sentence`Av ${f.count(both)} ${both === 1 ? "pasient" : "pasienter"} med klart svar i begge er ${strong(f.count(either))} ${either === 1 ? "ustabil" : "ustabile"} i minst én${!f.rounded && " prøve"}, ${strong(f.count(inBoth))} i begge.`,
};

const sures: Tellers<Sure> = {
  clear: ({ both, pairs }, { f }) => sentence`I ${f.of(both, pairs)} par ga begge prøvene et klart svar.`,
  stable_again: ({ inTissue, clear, stable }, { f }) =>
    sentence`Av ${f.count(inTissue)} stabile i vev ga blod et klart svar hos ${f.count(clear)} og var stabilt hos ${f.count(stable)}.`,
  not_reliable: ({ blood, tissue }, { f }) => sentence`Ikke pålitelig: blod ${f.count(blood)}, vev ${f.count(tissue)}.`,
};

export const nb: MsiWords = {
  title: "Hvor godt er samsvaret i mikrosatellittinstabilitet?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
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
      "PPA = ustabil i begge ÷ ustabil i vev. NPA = stabil i begge ÷ stabil i vev. 95 %-intervall (Wilson); vev er referansen, ikke fasiten.",
    reference: sentence`${guidance.nb}; Wilson 1927, doi 10.1080/01621459.1927.10502953.`,
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
