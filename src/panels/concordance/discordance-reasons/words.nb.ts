import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { isDefault } from "../../../state/filters.ts";
import { mainReasons, type ReasonWords, shareIn, shown, specimenOf } from "./wording.ts";

const specimens = { tissue: "vev", blood: "blod" } as const;

export const nb: ReasonWords = {
  title: "Hvorfor er blod og vev ulike?",
  summary: (model, { f, names }, { filters }) => {
    if (!shown(model)) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    return sentence`${model.sides.map((side, i) => {
      const specimen = specimenOf(side);
      const reasons = mainReasons(side, names, f);
      return sentence`${i > 0 && " "}${
        side.variants === 0
          ? nb.noneOn(side)
          : sentence`Av ${strong(f.count(side.variants), specimen)} varianter bare i ${specimens[specimen]} ${
              reasons.length === 0
                ? "er ingen vurdert"
                : sentence`er den vanligste vurderingen ${reasons[0]}${reasons[1] && sentence`; deretter ${reasons[1]}`}`
            }.`
      }`;
    })}`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Hver variant én gang, slik studiens gjennomgang vurderte den; en vurdering endrer ingen andre tall her. Varianter merket som trolig hematopoese er med: uten dem ${f.list(
          model.sides.map((side) => `${f.count(side.counted)} bare i ${specimens[specimenOf(side)]}`),
        )}. Varianter hos samme pasient er ikke uavhengige, så 95 % Wilson-intervallene er for smale. Grått: færre enn 25, uten prosent.`
      : sentence`Varianter funnet i bare den ene prøven i et par, og hvorfor, slik studiens gjennomgang vurderte det.`,
  nothing: ({ missing }, filtered) =>
    missing === "samples"
      ? "Studien har ikke levert prøver: det er ingen varianter å sammenligne."
      : missing === "variants"
        ? "Studien har ikke levert varianter: det er ingenting å sammenligne."
        : missing === "reviews"
          ? "Studien har ikke levert gjennomgangen av ulike funn: hvorfor prøvene er ulike, er ikke kjent."
          : filtered
            ? "Ingen varianter i dette utvalget står i bare den ene prøven."
            : "Ingen varianter står i bare den ene prøven.",
  axis: (side, f) => `Bare i ${specimens[specimenOf(side)]}: andel av ${f.count(side.variants)} varianter`,
  ratio: "n / N",
  noneOn: (side) => `Ingen varianter står bare i ${specimens[specimenOf(side)]}.`,
  reading: (row, names, f) =>
    `Bare i ${specimens[specimenOf(row)]}, ${inSentence(names.difference_reason(row.reason))}: ${f.share(shareIn(row), row.variants, row.of_variants)} varianter`,
  method: {
    definition:
      "Enhet: en variant hos en pasient som står i den ene prøven i paret og ikke i den andre. Årsaken er vurderingen i studiens gjennomgang av nettopp den varianten (pasient, klasse, gen, variantnøkkel); ikke vurdert: det finnes ingen. Kimbane telles aldri; trolig hematopoese telles her, fordi hematopoese er en av årsakene.",
    denominator:
      "Varianter bare i vev, og bare i blod, over par som er evaluerbare for variantens klasse; i tabellen også for hver klasse.",
    formula:
      "Andel = varianter med årsaken ÷ varianter på den siden, 95 % Wilson-intervall. Ingen svar omgjøres etter gjennomgangen.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests (ulike svar skal ikke omgjøres); klonal hematopoese i plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7.",
  },
};
