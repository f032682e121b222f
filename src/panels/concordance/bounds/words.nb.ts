import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { aboutPercent, shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { Like } from "./model.ts";
import type { BoundsWords } from "./words.en.ts";

const medFunn = ({ trials }: Share): string =>
  enough(trials) ? "av pasientene med funn i vev" : `${trials === 1 ? "pasient" : "pasienter"} med funn i vev`;

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: vev finner noe i ${strong(f.of(0, evaluable))} evaluerbare par.`
      : sentence`Kan ikke sies: vev finner ingenting i ${evaluable === 1 ? "det ene evaluerbare paret" : sentence`de ${strong(f.count(evaluable))} evaluerbare parene`}.`,
  none_compared: ({ missing }, { f }) =>
    sentence`Kan ikke sies: blod kan sammenlignes hos ${strong(f.of(0, missing))} ${missing === 1 ? "pasient" : "pasienter"} med funn i vev.`,
  none_missing: ({ ppa }, { f }) => {
    const funn = sentence`blod finner noe hos ${strong(toldShare(ppa, "", f).number)} ${medFunn(ppa)}`;
    return f.rounded
      ? sentence`Knapt noe ville endret seg: ${funn}.`
      : sentence`Ingenting ville endret seg: ingen par mangler; ${funn}.`;
  },
  worst: ({ worst }, { f }) =>
    sentence`Uten samsvar i parene som mangler, ville blod ha funnet noe hos ${strong(toldShare(worst, "", f).number)} ${medFunn(worst)}.`,
};

const alike: Readonly<Record<Like, string>> = {
  "group and fraction": "kreftform og ctDNA-andel",
  group: "kreftform",
  fraction: "ctDNA-andel",
};

const sures: Tellers<Sure> = {
  worst: ({ worst }, { f }) => {
    const { behind } = toldShare(worst, "pasienter", f);
    return sentence`${behind && `${behind}.`}`;
  },
  compared: ({ ppa, missing }, { f }) =>
    sentence`Av dem som kan sammenlignes: ${toldShare(ppa, "", f).number}; ${f.count(missing)} mangler en blodprøve å sammenligne med.`,
  otherwise: ({ best, weighted }, { f }) =>
    sentence`Hadde alle stemt overens: ${toldShare(best, "", f).number}${weighted && `; som andre med samme ${alike[weighted.like]}: ${aboutPercent(weighted.share, best.trials, f)}`}.`,
};

export const nb: BoundsWords = {
  title: "Hva om parene som mangler, ikke hadde stemt overens?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => tellAny(sure, sures, voice),
  note: ({ note: { few } }, { f, names }) =>
    sentence`Pasienter med funn i vev, med vev som referanse. Mangler: blod ikke tatt, venter, mislyktes, ikke evaluerbart for klassen, eller tatt for langt fra vevet. Pasienter uten svar fra vev er ikke med i noen andel.${few.length > 0 && ` Færre enn 25 med funn i vev, uten søyle: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: "Også funnet i blod, av pasienter med funn i vev",
  legend: (like) =>
    `Søyle: fra at ingen til at alle parene som mangler, stemmer overens; tynn strek: med 95 %-intervall. Prikk: parene som kan sammenlignes.${like === null ? "" : ` Loddrett strek: de som mangler, som andre med samme ${alike[like]}.`}`,
  few: (worst, { f }) => (worst.trials === 0 ? "ingen funn i vev" : `${f.count(worst.trials)} med funn i vev`),
  reading: ({ class: name, ppa, worst, best, weighted, missing }, { f, names }) =>
    `${names.class(name)}: av parene som kan sammenlignes ${shareText(ppa, "", f)}; ${f.count(missing)} mangler; hadde ingen av dem stemt overens ${shareText(worst, "", f)}, hadde alle ${shareText(best, "", f)}${
      weighted === null ? "" : `; vektet ${aboutPercent(weighted, best.trials, f)}`
    }`,
  method: {
    definition:
      "Grenser for andelen av pasienter med funn i vev som også har det i blod. Noen har ikke et par som er evaluerbart for klassen: verst, hvis blod ikke hadde funnet noe hos noen av dem; best, hvis det hadde funnet noe hos alle; vektet, hvis det hadde funnet noe like ofte som hos andre med samme kreftform og samme ctDNA-andel i blodet.",
    denominator:
      "Sammenlignet: pasienter med et evaluerbart par og et funn av klassen i vev. Verst, best og vektet: alle pasienter med et funn av klassen i vev.",
    formula:
      "PPA = begge ÷ (begge + bare vev); verst = begge ÷ alle, best = (begge + mangler) ÷ alle, med 95 %-intervall (Wilson). Vektet = Σ n × PPA ÷ Σ n over kreftform og ctDNA-andel, n alle med funn i vev: mangler tilfeldig innenfor disse. Der ingen av begge deler er sammenlignet, gjelder kreftformens PPA; der ingen av den er det, alles.",
    reference:
      "Manski 1990, Am Econ Rev 80:319; Little og Rubin 2019, doi 10.1002/9781119482260; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
