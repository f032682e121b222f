import { link, sentence, strong } from "../../../marks/sentence.ts";
import { agreementHeads } from "../../../say/agreement.ts";
import { percentLimit } from "../../../say/names.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { opening } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { PatientsWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: vev finner noe i ${f.of(0, evaluable)} evaluerbare par.`
      : sentence`Kan ikke sies: vev finner ingenting i ${evaluable === 1 ? "det ene evaluerbare paret" : `de ${f.count(evaluable)} evaluerbare parene`}.`,
  found_again: ({ again: { events, trials } }, { f }) => {
    const inTissue = "med funn i vev";
    if (trials === 1)
      return sentence`Hos den ene pasienten ${inTissue} fant ${events === 1 ? "også blod noe" : "blod ingenting"}.`;
    if (f.none(events)) return sentence`Hos ingen av de ${f.count(trials)} pasientene ${inTissue} fant blod noe.`;
    const told = f.all(events, trials) ? `alle ${f.count(trials)}` : f.of(events, trials);
    return sentence`Hos ${f.all(events, trials) && trials === 2 ? "begge pasientene" : sentence`${strong(told)} pasienter`} ${inTissue} fant også blod noe.`;
  },
};

const sures: Tellers<Sure> = {
  share: ({ again: { estimate, trials } }, { f }) =>
    sentence`${estimate && `Det er ${aboutPercent(estimate.value, trials, f)}, ${f.interval} ${f.percentRange(estimate)}.`}`,
  same_variant: ({ inTissue, inBoth }, { f }) =>
    sentence`Det trenger ikke være samme variant: av ${f.count(inTissue)} ${inTissue === 1 ? "variant" : "varianter"} i vev har blod ${f.count(inBoth)}.`,
  actionable: ({ again: { events, trials } }, { f }) =>
    sentence`Av ${f.count(trials)} ${trials === 1 ? "pasient" : "pasienter"} med behandlingsrelevant funn i vev hadde ${f.count(events)} et slikt funn også i blod.`,
};

export const nb: PatientsWords = {
  title: "Hvor ofte finner blod noe når vev gjør det?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note: { notEvaluable, consented, lowSignal, tiers } }, { f }) =>
    sentence`Pasienter med funn av klassen i vev som også har det i blod, med 95 %-intervall (Wilson); vev er referansen, ikke fasiten. Om nøyaktig samme variant, se figuren ${link("#agreement-variants", "om varianter")}. ${opening(f).of(notEvaluable, consented)} samtykkede pasienter har ikke et evaluerbart par for noen klasse: de er talt, men er ikke med i noen andel.${
      lowSignal &&
      ` Av de ${f.count(lowSignal.tissueOnly)} med funn bare i vev hadde ${f.count(lowSignal.low)} mindre enn ${percentLimit(lowSignal.below, f)} tumor-DNA i blodet.`
    } Behandlingsrelevant: ${tiers.length > 0 ? `ESCAT ${f.list(tiers)}` : "nivå er ikke levert"}. Ruter: pasienter, etter areal. Grått: færre enn 25, uten prosent.`,
  ...agreementHeads.nb,
  unnamed: "nivå ikke levert",
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.ppa.trials > 0 ? `funnet i vev, også funnet i blod ${shareText(row.ppa, "", f)}` : nb.absent(row, f)
    }; bare vev ${f.count(row.tissueOnly)}, bare blod ${f.count(row.bloodOnly)}, ingen av dem ${f.count(row.neither)}, ikke evaluerbare ${f.count(row.notEvaluable)} pasienter`,
  unnamedReading: (row, names) => `${names.class(row.class)}: ikke levert`,
  method: (rounded) => ({
    definition:
      "Hver samtykkede pasient teller én gang per klasse, med ett par: den besvarte blodprøven og den besvarte vevsprøven som er tatt nærmest i tid, av like nære dem som først ble besvart; mangler en prøvetakingsdato, er de ikke for langt fra hverandre. En prøve har et funn når den har minst én tellende variant av klassen: somatisk eller av ukjent opphav, aldri kimbane eller klonal hematopoese. Det trenger ikke å være samme variant; det viser figuren om varianter. Behandlingsrelevant: bare varianter på et nivå som studien regner som behandlingsrelevant. Fusjoner kommer fra RNA i vev og fra DNA i blod.",
    denominator:
      "Par som er evaluerbare for klassen: begge prøver besvart, nær nok i tid og evaluerbare for den; for minst én variant og behandlingsrelevant, evaluerbare for minst én klasse. PPA: pasienter med funn i vev. Motsatt vei: pasienter med funn i blod. NPA: evaluerbare pasienter uten funn i vev. Ikke evaluerbar: samtykkede pasienter uten et slikt par.",
    formula: `PPA = begge ÷ (begge + bare vev). Motsatt vei = begge ÷ (begge + bare blod). NPA = ingen ÷ (ingen + bare blod). 95 %-intervall (Wilson)${rounded ? ". Prevalens og spesifikt samsvar står i tabellen; McNemars p og kappa vises ikke her." : "; eksakt McNemar p. Kappa står bare i tabellen, ved siden av prevalens og spesifikt samsvar, fordi den avhenger av dem; standardfeil etter Fleiss, Cohen og Everitt, ved fullt samsvar et intervall etter modelltilpasning, og ingen kappa der den ene aldri eller alltid finner noe."}`,
    reference: sentence`${guidance.nb}; Wilson 1927, doi 10.1080/01621459.1927.10502953${rounded ? "" : "; McNemar 1947, doi 10.1007/BF02295996; Fleiss, Cohen og Everitt 1969, doi 10.1037/h0028106; Donner og Eliasziw 1992, doi 10.1002/sim.4780111109"}; Cicchetti og Feinstein 1990, doi 10.1016/0895-4356(90)90159-M.`,
  }),
};
