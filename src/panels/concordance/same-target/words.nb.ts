import { link, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { SameTargetWords } from "./words.en.ts";

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: vev finner noe i ${strong(f.of(0, evaluable))} evaluerbare par.`
      : sentence`Kan ikke sies: vev finner ingenting i ${evaluable === 1 ? "det ene evaluerbare paret" : sentence`de ${strong(f.count(evaluable))} evaluerbare parene`}.`,
  found: ({ any: { found } }, { f }) =>
    sentence`Blod finner nøyaktig samme variant hos ${strong(toldShare(found.variant, "", f).number)} ${found.variant.trials === 1 ? "pasient" : enough(found.variant.trials) ? "av pasientene" : "pasienter"} med funn i vev.`,
};
const sures: Tellers<Sure> = {
  share: ({ any: { found } }, { f }) => sentence`${toldShare(found.variant, "pasienter", f).behind}.`,
  around: ({ any: { found } }, { f }) =>
    sentence`Noe i det hele tatt hos ${shareText(found.any, "", f)}; alle variantene i vev hos ${shareText(found.all, "", f)}.`,
};

export const nb: SameTargetWords = {
  title: "Hvor ofte finner blod samme forandring, ikke bare en eller annen?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note: { variants, few } }, { f, names }) =>
    sentence`Pasienter med funn i vev, etter hvor mye av det blodet har, med 95 %-intervaller (Wilson). ${link("#agreement-patients", "Per pasient")} holder det med noe i klassen. ${variants ? "Tabellen viser også varianter, med intervaller som tar hensyn til flere hos samme pasient. " : ""}Klonal hematopoese er holdt utenfor.${few.length > 0 && ` Færre enn 25 med funn i vev, ikke tegnet: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: "Pasienter med funn i vev, etter hva blodet finner av det; tall og strek: samme variant",
  steps: {
    any: "noe i klassen",
    gene: "i samme gen",
    variant: "samme variant",
    all: "alle variantene i vev",
  },
  value: ({ found: { variant } }, f) =>
    variant.estimate && enough(variant.trials)
      ? f.percent(variant.estimate.value)
      : variant.trials > 0
        ? f.of(variant.events, variant.trials)
        : "ingen i vev",
  reading: ({ class: name, found, variants }, { f, names }) =>
    `${names.class(name)}: ${
      found.any.trials === 0
        ? "ingenting funnet i vev"
        : `funn i vev hos ${f.count(found.any.trials)} ${found.any.trials === 1 ? "pasient" : "pasienter"}; i blod noe i klassen hos ${f.count(found.any.events)}, i samme gen hos ${f.count(found.gene.events)}, samme variant hos ${shareText(found.variant, "", f)}, alle variantene hos ${f.count(found.all.events)}${
            variants ? `; av ${f.count(variants.trials)} varianter i vev er ${f.count(variants.events)} i blod` : ""
          }`
    }`,
  method: (rounded) => ({
    definition:
      "For hver pasient med et funn av klassen i vev: om blodet har noe i klassen, en annen eller den samme varianten i et gen som vev har en i (ved fusjon i en av partnerne), minst én og nøyaktig samme variant (klasse, gen og variantnøkkel), og alle variantene i vev. Hver er en del av den foregående. Somatisk eller av ukjent opphav, aldri kimbane eller trolig klonal hematopoese. Behandlingsrelevant: blant funn på et behandlingsrelevant nivå i begge.",
    denominator: "Pasienter med et par som er evaluerbart for klassen, og et funn av den i vev.",
    formula: `Andel = pasienter ÷ pasienter med funn i vev, 95 %-intervall (Wilson).${rounded ? "" : " For varianter: funnet i begge ÷ funnet i vev, Wilsons intervall over det effektive antallet varianter, med klyngerobust varians over pasienter."}`,
    reference: sentence`${guidance.nb}; Wilson 1927, doi 10.1080/01621459.1927.10502953${rounded ? "" : "; Rao og Scott 1992, doi 10.2307/2532311"}.`,
  }),
};
