import { sentence, strong } from "../../marks/sentence.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { boldShare, shareText } from "../../say/share.ts";
import { type Tellers, tell } from "../../say/tell.ts";
import { enough } from "../../stats/few.ts";
import type { Fact } from "./facts.ts";
import type { Band } from "./model.ts";
import { type ByWords, type OwnWords, points, toldBand } from "./wording.ts";

const tellers = (own: OwnWords, dimension: Dimension): Tellers<Fact> => ({
  ends: ({ first, last, compared }, voice) => {
    const told = (band: Band) => toldBand(band, dimension, "pasienter", voice);
    return own.ends(told(first), told(last), voice.f.count(compared));
  },
  difference: ({ estimate: { value, low, high } }, { f }) =>
    sentence`Forskjellen er ${points(value, f)} prosentpoeng (95 %-intervall ${points(low, f)} til ${points(high, f)}).`,
  found_again: ({ again }, { f }) =>
    sentence`Av det vev finner, finner blod ${enough(again.trials) ? "" : "det hos "}${boldShare(again, "pasienter", f)}.`,
  nothing_in_tissue: ({ evaluable }, { f }) =>
    sentence`Vev finner ingenting i de ${strong(f.count(evaluable))} evaluerbare parene, så det er ingenting for blodet å gjenfinne.`,
  not_compared: ({ compared }) => sentence`${own.notCompared(compared)}`,
  informative: ({ share, low }, { f }) =>
    sentence`Blodet er informativt i ${shareText(share, "par", f)}; i de andre ${strong(f.count(low))} fant det ingenting og hadde for lite tumor-DNA til at det betyr noe, så vev må testes.`,
});

export const wordsNb = (own: OwnWords, dimension: Dimension): ByWords => ({
  title: own.title,
  summary: ({ summary }, voice) => tell(summary, tellers(own, dimension), voice),
  note: ({ note: { notEvaluable, consented } }, { f }, setting) =>
    sentence`${own.bands(setting, f)} Pasienter med funn i vev som også har funn i blod, med 95 % Wilson-intervall; vev er referansen, ikke fasiten. ${f.of(notEvaluable, consented)} samtykkede pasienter har ikke et evaluerbart par og inngår ikke i andelene. Behandlingsrelevante funn står i tabellen. Ruter: pasienter, etter areal. Grått: færre enn 25, uten prosent.`,
  ...agreementHeads.nb,
  all: "Alle",
  reading: (row, name, f) =>
    `${name}: ${
      row.ppa.trials > 0
        ? `funnet i vev, også funnet i blod ${shareText(row.ppa, "", f)}`
        : agreementHeads.nb.absent(row)
    }; bare vev ${f.count(row.tissueOnly)}, bare blod ${f.count(row.bloodOnly)}, ingen av dem ${f.count(row.neither)} pasienter${
      row.informative === null
        ? ""
        : `; ingen funn i blod ved lav tumorandel: ${f.of(row.informative.low, row.evaluable)}`
    }`,
  method: {
    definition: `${own.definition} En prøve har et funn når den har minst én tellende variant: somatisk eller av ukjent opphav, aldri kimbane eller hematopoese. Informativt: blod som fant noe, eller der tumorandelen ikke er under studiens grense.`,
    denominator:
      "PPA: pasienter med et par som er evaluerbart for minst én variantklasse, og med funn i vev. Informativ andel: pasienter med et evaluerbart par. Ikke evaluerbar: samtykkede pasienter uten et slikt par.",
    formula:
      "PPA = begge ÷ (begge + bare vev). Informativ andel = (evaluerbare − ingen funn ved lav tumorandel) ÷ evaluerbare. 95 % Wilson-intervall; forskjellen mellom to grupper etter Newcombe, metode 10.",
    reference: own.reference,
  },
});
