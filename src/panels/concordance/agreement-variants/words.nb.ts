import type { NothingWords } from "../../../define/nothing.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { agreementHeads } from "../../../say/agreement.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingCompared } from "../../../say/nothing.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { VariantsWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: (_, { f }) =>
    sentence`Kan ikke sies: vev har ${f.rounded ? `${f.few} varianter i evaluerbare par` : "ingen variant i noe evaluerbart par"}.`,
  found_again: ({ again: { events, trials } }, { f }) => {
    if (trials === 1)
      return sentence`Blod har ${events === 1 ? "nøyaktig den samme varianten som den ene" : "ikke den ene varianten"} funnet i vev.`;
    if (f.none(events)) return sentence`Blod har ingen av de ${f.count(trials)} variantene funnet i vev.`;
    return sentence`Blod har ${strong(f.of(events, trials))} varianter funnet i vev, nøyaktig de samme.`;
  },
};

/** «70 % (313 av 444)». */
const share = ({ events, trials, estimate }: Share, f: Format): string =>
  estimate !== null && enough(trials)
    ? `${aboutPercent(estimate.value, trials, f)} (${f.of(events, trials)})`
    : f.of(events, trials);

const sures: Tellers<Sure> = {
  share: ({ again: { estimate, trials } }, { f }) =>
    sentence`${estimate && `Det er ${aboutPercent(estimate.value, trials, f)}, ${f.interval} ${f.percentRange(estimate)}, når det tas hensyn til flere hos samme pasient.`}`,
  by_class: ({ classes }, { f, names }) =>
    sentence`Etter klasse: ${f.list(classes.map((row) => `${inSentence(names.class(row.class))} ${share(row.ppa, f)}`))}.`,
};

const note = ({ half, besides }: Said["note"], f: Format): Sentence =>
  sentence`Les figuren ${link("#agreement-patients", "om pasienter")} først.${
    besides?.patients.estimate &&
    besides.variants.estimate &&
    ` Hvorfor ${f.percent(besides.variants.estimate.value)} her og ${f.percent(besides.patients.estimate.value)} der: der holder et hvilket som helst funn i blod, her må det være samme variant.`
  } Varianter hos samme pasient er ikke uavhengige: ${f.rounded ? "intervaller er ikke oppgitt" : "95 %-intervallene er regnet per pasient"}.${
    half &&
    ` Halvparten av de ${f.count(half.variants)} variantene er hos ${f.count(half.carriers)} av de ${f.count(half.patients)} pasientene som har noen.`
  } Ruter: varianter, etter areal. Grått: færre enn 25, uten prosent. Funn som trolig skyldes klonal hematopoese, er holdt utenfor.`;

export const nb: VariantsWords = {
  title: "Hvor mange av variantene i vev finner blod?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: (said, { f }) => note(said.note, f),
  ...agreementHeads.nb,
  axis: "Varianter i vev: samme variant i blod",
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.ppa.trials > 0 ? `varianter i vev, den samme funnet i blod ${shareText(row.ppa, "", f)}` : nb.absent(row, f)
    }; bare vev ${f.count(row.tissueOnly)}, bare blod ${f.count(row.bloodOnly)} varianter i ${f.count(row.evaluable)} evaluerbare par`,
  method: (rounded) => ({
    definition:
      "Enhet: en variant hos en pasient. Den er i begge når samme pasient, klasse, gen og variantnøkkel står i begge prøvene i paret. Somatisk eller av ukjent opphav, aldri kimbane eller trolig klonal hematopoese. Kopitallsendringer sammenholdes på gen og retning, en fusjon på partnerne.",
    denominator:
      "PPA: varianter funnet i vev, over par som er evaluerbare for variantens klasse. Varianter som ingen av prøvene har, kan ikke telles, så det finnes ikke noe negativt samsvar.",
    formula: `PPA = begge ÷ (begge + bare vev).${rounded ? " Den oppgis som disse antallene: en prosent med intervall krever antall varianter hos enkeltpasienter, som ikke vises her." : " 95 %-intervallet er Wilsons for det effektive antallet varianter: antallet ÷ designeffekten, med den klyngerobuste variansen m ÷ (m − 1) · Σ(x − PPA · n)² ÷ (Σn)² over m pasienter med x av n varianter i begge; aldri flere enn det er."} En pasient med mange varianter teller mer.`,
    reference: sentence`${guidance.nb}${rounded ? "" : "; Rao og Scott 1992, doi 10.2307/2532311; Wilson 1927, doi 10.1080/01621459.1927.10502953"}.`,
  }),
};

export const nothingNb: NothingWords = {
  summary: nothingCompared(
    "nb",
    "Studien har ikke levert prøver: det er ingen varianter å sammenligne.",
    "Studien har ikke levert varianter: det er ingenting å sammenligne.",
  ),
  note: ({ f }) => note({ half: null, besides: null }, f).text,
};
