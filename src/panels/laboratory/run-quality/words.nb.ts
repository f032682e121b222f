import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import { sampleWord, specimenWord } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import { exact, type QualityWords, quartiles } from "./wording.ts";

const note = (unlimited: readonly string[], f: Format): string =>
  `Prikker: medianen av månedens prøver (etter mottak), verdier rundet til to siffer; åpen ring: færre enn fem prøver. Stiplet strek: den veiledende grensen. Verdier langt unna telles i ytterste søyle. ${
    unlimited.length > 0 ? `Uten grense: ${f.list(unlimited)}. ` : ""
  }En prøve teller én gang per klasse, uansett hvor mange av kvalitetsmålene som ligger utenfor.`;

const tellers: Tellers<Fact> = {
  too_few: () => sentence`Det kan ikke sies ennå: ingen klasse har 25 prøver målt mot grensene.`,
  most: ({ each }, { f }) =>
    each.every(({ outside }) => outside.events === 0)
      ? sentence`Ingen: alle prøver av ${f.list(each.map(({ specimen }) => specimenWord.nb[specimen]))} holder de veiledende grensene.`
      : sentence`I den verste klassen: ${each.map(({ specimen, outside }, i) => [i > 0 && " og ", outside.events === 0 ? strong("ingen", specimen) : strong(f.percent(outside.estimate.value), specimen), ` av ${sampleWord.nb[specimen]}ne`])}.`,
  known: ({ specimen, classes, outside }, { f, names }) => {
    const { behind } = toldShare(outside, "", f);
    const which =
      classes.length > 3
        ? `${f.exact(classes.length)} like klasser`
        : f.list(classes.map((each) => inSentence(names.gated_classes(each))));
    return sentence`${capital(specimenWord.nb[specimen])}: ${outside.events === 0 ? "" : `${which}, `}${behind}.`;
  },
  left_aside: ({ classes }, { f }) =>
    sentence`${classes === 1 ? "1 klasse" : `${f.exact(classes)} klasser`} med færre enn 25 prøver er holdt utenfor.`,
};

export const nb: QualityWords = {
  title: "Hvor mange prøver bryter kvalitetsgrensene?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ unlimited }, { f, names }) => sentence`${note(unlimited.map(names.metric), f)}`,
  method: {
    definition:
      "Laboratoriets kvalitetsmål for hver prøve, med de veiledende grensene som fulgte med. Utenfor: under nedre eller over øvre grense, avgjort av verdien slik den ble målt. En klasse er brutt når minst ett kvalitetsmål som avgjør for den, er det; hele prøven: kvalitetsmål som ikke nevner noen klasse.",
    denominator:
      "Prøver med en verdi og en grense; for en klasse, prøver med minst ett slikt kvalitetsmål. Månedene er mottaksmåneder, ellers prøvetakingsmåneder. Kvalitetsmål uten grense står bare i tabellen.",
    formula: "Utenfor ÷ målt, med 95 %-intervall (Wilson). Median av verdier rundet til to gjeldende sifre.",
    reference:
      "Grensene slik de ble levert med kvalitetsmålene, etter analysens veiledning; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  classesTitle: "Prøver utenfor de veiledende grensene, etter klassene kvalitetsmålene avgjør for",
  metricsTitle:
    "Kvalitetsmålene med flest prøver utenfor: månedens median mot grensen, og ved siden av hvordan alle verdier fordeler seg",
  othersTitle: "De andre kvalitetsmålene: grensen, og prøver utenfor",
  folded: (metrics) => `${metrics} andre kvalitetsmål står i tabellen.`,
  unfold: (metrics) => `Vis alle ${metrics} kvalitetsmålene`,
  limits: ({ lower, upper }, f) => {
    if (lower !== null && upper !== null) return `${exact(lower, f)} til ${exact(upper, f)}`;
    if (lower !== null) return `minst ${exact(lower, f)}`;
    return upper !== null ? `høyst ${exact(upper, f)}` : "ingen grense";
  },
  classMark: ({ specimen, classes, all: { outside } }, names, f) =>
    `${names.specimen(specimen)}, ${names.gated_classes(classes)}: utenfor grensene ${shareText(outside, "", f)}`,
  spread: (course, names, f) => {
    const [low, mid, high] = quartiles(course.distribution, f);
    return `${names.specimen(course.specimen)}, ${names.metric(course.metric)}, alle måneder: midterste halvdel ${low} til ${high}, median ${mid} (n = ${f.count(course.all.samples)}), ${nb.limits(course, f)}`;
  },
  mark: (course, { month, median, outside }, names, f) =>
    `${names.specimen(course.specimen)}, ${names.metric(course.metric)}, ${f.month(month)}: median ${exact(median, f)}, ${nb.limits(course, f)}; ${f.of(outside.events, outside.trials)} utenfor`,
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert kvalitetsmål: hvor mange som bryter grensene, er ikke kjent.",
    "Ingen prøver med kvalitetsmål passer til dette utvalget.",
    "Ingen prøver har kvalitetsmål ennå.",
  ),
  note: ({ f }) => note([], f),
};
