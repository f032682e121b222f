import { type Sentence, sentence, strong } from "../../marks/sentence.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { agreementNothing, bold, enough, estimateOf, ppaOf, shareOf } from "../../say/old.ts";
import type { Format } from "../../words/format.ts";
import type { BandRow, ByModel } from "./stats.ts";
import { type ByWords, difference, drawable, filtered, type OwnWords, points } from "./wording.ts";

/** "95 % (95 %-intervall 87 til 98, 60 av 63 pasienter)", med fet skrift. */
export const ppaNb = (row: BandRow, f: Format): Sentence =>
  bold(shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, "pasienter", f));

export function apartNb(first: BandRow, second: BandRow, f: Format): string {
  const { value, low, high } = difference(first, second);
  return `Forskjellen er ${points(value, f)} prosentpoeng (95 %-intervall ${points(low, f)} til ${points(high, f)}).`;
}

export const overallNb = ({ all }: ByModel, f: Format): Sentence =>
  all.tissue_positive
    ? sentence`Av det vev finner, finner blod ${enough(all.tissue_positive) ? "" : "det hos "}${ppaNb(all, f)}.`
    : sentence`Vev finner ingenting i de ${strong(f.count(all.evaluable ?? 0))} evaluerbare parene, så det er ingenting for blodet å gjenfinne.`;

export function informativeNb({ all }: ByModel, f: Format): Sentence | null {
  const { informative, informative_low, informative_high, low_signal, evaluable } = all;
  if (low_signal === null || !evaluable) return null;
  const share = shareOf(
    estimateOf(informative, informative_low, informative_high),
    evaluable - low_signal,
    evaluable,
    "par",
    f,
  );
  return sentence` Blodet er informativt i ${share}; i de andre ${strong(f.count(low_signal))} fant det ingenting og hadde for lite tumor-DNA til at det betyr noe, så vev må testes.`;
}

export const wordsNb = (own: OwnWords): ByWords => {
  const words: ByWords = {
    title: own.title,
    summary: (model, voice, context) =>
      drawable(model)
        ? own.summary(model, voice, context)
        : sentence`${words.nothing(model, filtered(context), voice.f)}`,
    note: (model, { f }, context) =>
      drawable(model)
        ? sentence`${own.bands(context, f)} Pasienter med funn i vev som også har funn i blod, med 95 % Wilson-intervall; vev er referansen, ikke fasiten. ${f.of(model.all.not_evaluable, model.consented)} samtykkede pasienter har ikke et evaluerbart par og inngår ikke i andelene. Behandlingsrelevante funn står i tabellen. Ruter: pasienter, etter areal. Grått: færre enn 25, uten prosent.`
        : sentence`Positivt prosentvis samsvar med vev som referanse, per pasient.`,
    nothing: (model, isFiltered, f) => agreementNothing("nb", model, isFiltered, f),
    all: "Alle",
    axis: agreementHeads.nb.axis,
    ratio: agreementHeads.nb.ratio,
    both: agreementHeads.nb.both,
    tissueOnly: agreementHeads.nb.tissueOnly,
    bloodOnly: agreementHeads.nb.bloodOnly,
    absent: (row) => (row.evaluable === 0 ? "ingen evaluerbare par" : "ingen funn i vev"),
    reading: (row, name, f) =>
      `${name}: ${
        row.tissue_positive
          ? `funnet i vev, også funnet i blod ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
          : words.absent(row)
      }; bare vev ${f.count(row.tissue_only ?? 0)}, bare blod ${f.count(row.blood_only ?? 0)}, ingen av dem ${f.count(row.neither ?? 0)} pasienter${
        row.low_signal === null
          ? ""
          : `; ingen funn i blod ved lav tumorandel: ${f.of(row.low_signal, row.evaluable ?? 0)}`
      }`,
    method: {
      definition: `${own.definition} En prøve har et funn når den har minst én tellende variant: somatisk eller av ukjent opphav, aldri kimbane eller hematopoese. Informativt: blod som fant noe, eller der tumorandelen ikke er under studiens grense.`,
      denominator:
        "PPA: pasienter med et par som er evaluerbart for minst én variantklasse, og med funn i vev. Informativ andel: pasienter med et evaluerbart par. Ikke evaluerbar: samtykkede pasienter uten et slikt par.",
      formula:
        "PPA = begge ÷ (begge + bare vev). Informativ andel = (evaluerbare − ingen funn ved lav tumorandel) ÷ evaluerbare. 95 % Wilson-intervall; forskjellen mellom to grupper etter Newcombe, metode 10.",
      reference: own.reference,
    },
  };
  return words;
};
