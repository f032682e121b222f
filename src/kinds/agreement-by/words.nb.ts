import { sentence, strong } from "../../marks/sentence.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { capital } from "../../say/names.ts";
import { shareText } from "../../say/share.ts";
import { type Tellers, tell } from "../../say/tell.ts";
import { type Format, opening } from "../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { Informative } from "./model.ts";
import { type ByWords, type OwnWords, points, toldCounts, toldEnds } from "./wording.ts";

const verdicts = (own: OwnWords, dimension: Dimension): Tellers<Verdict> => ({
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: vev finner noe i ${strong(f.of(0, evaluable))} evaluerbare par.`
      : sentence`Kan ikke sies: vev finner ingenting i ${evaluable === 1 ? "det ene evaluerbare paret" : sentence`de ${strong(f.count(evaluable))} evaluerbare parene`}.`,
  signal_unknown: ({ unknown, pairs }, { f }) =>
    sentence`Kan ikke sies: ctDNA-andelen er ukjent i ${strong(f.of(unknown, pairs))} par der blod ikke fant noe.`,
  not_compared: ({ compared }) => sentence`${own.notCompared(compared)}`,
  ends: ({ first, last, differ, compared }, voice) =>
    own.ends(...toldEnds(first, last, dimension, voice), differ, voice.f.exact(compared), voice.f),
});

const sures = (own: OwnWords, dimension: Dimension): Tellers<Sure> => ({
  shares: ({ first, last }, voice) => {
    const [a, b] = [toldCounts(first, dimension, voice), toldCounts(last, dimension, voice)];
    return sentence`${capital(a.name)}: ${a.counts} pasienter, ${voice.f.interval} ${a.range}; ${b.name}: ${b.counts}, ${b.range}.`;
  },
  difference: ({ estimate: { value, low, high } }, { f }) =>
    sentence`Forskjellen er ${points(value, f)} prosentpoeng (${points(low, f)} til ${points(high, f)}).`,
  caveat: () => sentence`${own.caveat}`,
  over_all: ({ again }, { f }) =>
    sentence`Samlet fant blod noe hos ${shareText(again, `${again.trials === 1 ? "pasient" : "pasienter"} med funn i vev`, f)}.`,
});

const informed = ({ share, low, unknown }: Informative, f: Format): string =>
  ` Blodet er informativt i ${shareText(share, "par", f)}; i ${f.count(low)} fant det ingenting og hadde for lite tumor-DNA til at det betyr noe, så vev må testes${unknown > 0 ? `, og i ${f.count(unknown)} fant det ingenting og ctDNA-andelen er ikke kjent` : ""}.`;

export const wordsNb = (own: OwnWords, dimension: Dimension): ByWords => ({
  title: own.title,
  verdict: ({ verdict }, voice) => tell([verdict], verdicts(own, dimension), voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures(own, dimension), voice) : null),
  note: ({ note: { notEvaluable, consented, informative, actionable } }, { f }, setting) =>
    sentence`${own.bands(setting, f)}${informative && informed(informative, f)} Pasienter med funn i vev som også har funn i blod, med 95 %-intervall (Wilson); vev er referansen, ikke fasiten. ${opening(f).of(notEvaluable, consented)} samtykkede pasienter har ikke et evaluerbart par og inngår ikke i andelene.${actionable && " Behandlingsrelevante funn står i tabellen."} Ruter: pasienter, etter areal. Grått: færre enn 25, uten prosent.`,
  ...agreementHeads.nb,
  all: "Alle",
  folded: (groups) => `${groups} grupper med færre enn 25 pasienter med funn i vev står i tabellen.`,
  unfold: (groups) => `Vis alle ${groups} gruppene`,
  reading: (row, name, f) =>
    `${name}: ${
      row.ppa.trials > 0
        ? `funnet i vev, også funnet i blod ${shareText(row.ppa, "", f)}`
        : agreementHeads.nb.absent(row, f)
    }; bare vev ${f.count(row.tissueOnly)}, bare blod ${f.count(row.bloodOnly)}, ingen av dem ${f.count(row.neither)} pasienter${
      row.informative === null
        ? ""
        : `; ingen funn i blod ved lav ctDNA-andel: ${f.of(row.informative.low, row.evaluable)}${
            row.informative.unknown > 0 ? `, ved ukjent: ${f.count(row.informative.unknown)}` : ""
          }`
    }`,
  method: {
    definition: `${own.definition} En prøve har et funn når den har minst én tellende variant: somatisk eller av ukjent opphav, aldri kimbane eller klonal hematopoese. Informativt: blod som fant noe, eller der ctDNA-andelen er kjent og ikke under studiens grense.`,
    denominator:
      "PPA: pasienter med et par som er evaluerbart for minst én variantklasse, og med funn i vev. Informativ andel: pasienter med et evaluerbart par. Ikke evaluerbar: samtykkede pasienter uten et slikt par.",
    formula:
      "PPA = begge ÷ (begge + bare vev). Informativ andel = (evaluerbare − ingen funn ved lav eller ukjent ctDNA-andel) ÷ evaluerbare. 95 %-intervall (Wilson); forskjellen til den siste gruppen som sammenlignes etter Newcombe, metode 10.",
    reference: own.reference,
  },
});
