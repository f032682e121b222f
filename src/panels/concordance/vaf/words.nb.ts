import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { bold, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { shown, type VafWords } from "./wording.ts";

export const nb: VafWords = {
  title: "Samsvarer allelfraksjonene i blod og vev?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const { foundHigh: high, foundLow: low } = model;
    const lone = sentence`${strong(f.count(model.tissueOnly), "tissue")} varianter ble funnet bare i vev og ${strong(f.count(model.bloodOnly), "blood")} bare i blod`;
    if (model.both === 0) return sentence`Ingen varianter ble funnet i begge: ${lone}.`;
    return sentence`Av variantene som ble funnet i begge, er allelfraksjonen lavere i blod for ${bold(shareOf(model.lowerInBloodShare, model.lowerInBlood, model.both, "", f))}, omtrent lik for ${f.count(model.same)} og lavere i vev for ${f.count(model.lowerInTissue)}. ${lone}. Blod finner ${shareOf(high.share, high.found, high.of, "", f)} av variantene med 5 % eller mer i vev${
      low.of > 0 && sentence`, og ${shareOf(low.share, low.found, low.of, "", f)} av dem med mindre`
    }.`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Fraksjonene avhenger av hvor mye tumor prøven inneholder, så like fraksjoner er ikke å vente; den laveste ruten har også alt under. ${f.count(model.withoutFraction)} varianter har ingen fraksjon, slik kopitall og fusjoner ikke har. Med trolig hematopoese er det ${f.count(model.bloodOnlyWithHaematopoiesis)} bare i blod. Varianter hos samme pasient er ikke uavhengige: 95 % Wilson-intervallene er for smale.`
      : sentence`Varianter etter allelfraksjonen i blod og i vev.`,
  nothing: ({ missing, withoutFraction }, filtered) =>
    missing === "samples"
      ? "Studien har ikke levert prøver: det er ingen varianter å sammenligne."
      : missing === "variants"
        ? "Studien har ikke levert varianter: det er ingenting å sammenligne."
        : withoutFraction > 0
          ? "Ingen varianter har en allelfraksjon i prøvene de ble funnet i."
          : filtered
            ? "Ingen varianter i evaluerbare par passer til dette utvalget."
            : "Ingen varianter er funnet i evaluerbare par.",
  xTitle: "Allelfraksjon i vev, %",
  yTitle: "Allelfraksjon i blod, %",
  notFound: "ikke funnet",
  key: {
    both: "Funnet i begge",
    tissue: "Bare vev",
    blood: "Bare blod",
    haematopoiesis: "med hematopoese",
    same: "Samme fraksjon",
  },
  reading: ({ blood, tissue, variants, with_haematopoiesis }, names, f) =>
    `${
      blood === null
        ? `Vev ${inSentence(names.fraction_bin(tissue ?? ""))}, ikke funnet i blod`
        : tissue === null
          ? `Blod ${inSentence(names.fraction_bin(blood))}, ikke funnet i vev`
          : `Blod ${inSentence(names.fraction_bin(blood))}, vev ${inSentence(names.fraction_bin(tissue))}`
    }: ${f.count(variants)} ${variants === 1 ? "variant" : "varianter"}${
      with_haematopoiesis > variants ? `, ${f.count(with_haematopoiesis)} med hematopoese` : ""
    }`,
  method: {
    definition:
      "Enhet: en variant hos en pasient, i begge når samme pasient, klasse, gen og variantnøkkel står i begge prøvene i paret. Ruter på en halv dekade (en faktor på omtrent tre), fra 0,05 % til 100 %; den laveste har også alt under. Somatisk eller av ukjent opphav; trolig hematopoese vises som omriss.",
    denominator:
      "Varianter med en fraksjon i hver prøve de ble funnet i, over par som er evaluerbare for klassen. De uten er oppgitt, og står i tabellen som andel ikke oppgitt.",
    formula:
      "Omtrent lik: begge prøver i samme rute; lavere: i en lavere rute; ÷ varianter i begge. Funnet i blod: i begge ÷ (begge + bare vev), etter fraksjonen i vev. 95 % Wilson-intervall som regner variantene som uavhengige.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
