import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { MsiCell, MsiModel } from "./stats.ts";

export type MsiWords = PanelWords<MsiModel> & {
  readonly nothing: (model: MsiModel, filtered: boolean) => string;
  readonly blood: string;
  readonly tissue: string;
  readonly reading: (cell: MsiCell, names: Names, f: Format) => string;
};

const shown = (model: MsiModel): boolean => model.missing === null && model.pairs > 0;

const en: MsiWords = {
  title: "Does microsatellite instability agree?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const { unstableInTissue, unstableInBoth, stableInTissue, stableInBoth } = model;
    const found = unstableInBoth + (model.unstableInBlood - unstableInBoth) + (unstableInTissue - unstableInBoth);
    return sentence`In ${strong(f.of(model.both, model.pairs))} pairs both samples gave a clear result: ${
      found === 0
        ? "all stable."
        : sentence`unstable in both in ${strong(f.count(unstableInBoth))}, in tissue only in ${strong(f.count(unstableInTissue - unstableInBoth), "tissue")}, in blood only in ${strong(f.count(model.unstableInBlood - unstableInBoth), "blood")}.`
    }${
      stableInTissue > 0
        ? ` Of those stable in tissue, blood is stable in ${shareOf(model.npa, stableInBoth, stableInTissue, "patients", f)}.`
        : ""
    } The result was not reliable in ${strong(f.count(model.unreliableBlood), "blood")} blood and ${strong(f.count(model.unreliableTissue), "tissue")} tissue samples.`;
  },
  note: () =>
    sentence`Categories only: the two assays measure instability in different units, so their scores are not compared. Squares: patients, by area; pale: no clear result in one or both, so nothing is compared.`,
  nothing: ({ missing }, filtered) =>
    missing === "samples"
      ? "The study has not supplied samples: there is nothing to compare."
      : missing === "biomarkers"
        ? "The study has not supplied biomarkers: nothing is known of microsatellite instability."
        : filtered
          ? "No patient in this selection has a pair of blood and tissue."
          : "No patient has a pair of blood and tissue yet.",
  blood: "Blood",
  tissue: "Tissue",
  reading: ({ blood_msi, tissue_msi, patients }, names, f) =>
    `Blood ${inSentence(names.msi(blood_msi))}, tissue ${inSentence(names.msi(tissue_msi))}: ${f.count(patients)} ${patients === 1 ? "patient" : "patients"}`,
  method: {
    definition:
      "MSI category of the blood and the tissue sample of the pair: stable, unstable, or not reliable, as the laboratory gave it; not evaluable where the assay failed for MSI; missing where there is no category.",
    denominator:
      "Patients with a pair that is not too far apart in time. Shares: pairs with a stable or unstable result in both.",
    formula:
      "PPA = unstable in both ÷ unstable in tissue. NPA = stable in both ÷ stable in tissue. 95 % Wilson intervals; tissue is the reference, not the truth.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

const nb: MsiWords = {
  title: "Er det samsvar i mikrosatellittinstabilitet?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const { unstableInTissue, unstableInBoth, stableInTissue, stableInBoth } = model;
    const found = unstableInBoth + (model.unstableInBlood - unstableInBoth) + (unstableInTissue - unstableInBoth);
    return sentence`I ${strong(f.of(model.both, model.pairs))} par ga begge prøvene et klart svar: ${
      found === 0
        ? "alle stabile."
        : sentence`ustabilt i begge hos ${strong(f.count(unstableInBoth))}, bare i vev hos ${strong(f.count(unstableInTissue - unstableInBoth), "tissue")}, bare i blod hos ${strong(f.count(model.unstableInBlood - unstableInBoth), "blood")}.`
    }${
      stableInTissue > 0
        ? ` Av dem som er stabile i vev, er blodet stabilt hos ${shareOf(model.npa, stableInBoth, stableInTissue, "pasienter", f)}.`
        : ""
    } Svaret var ikke pålitelig i ${strong(f.count(model.unreliableBlood), "blood")} blodprøver og ${strong(f.count(model.unreliableTissue), "tissue")} vevsprøver.`;
  },
  note: () =>
    sentence`Bare kategorier: de to analysene måler instabilitet i ulike enheter, så skårene sammenlignes ikke. Ruter: pasienter, etter areal; blek: uten klart svar i én eller begge, så ingenting sammenlignes.`,
  nothing: ({ missing }, filtered) =>
    missing === "samples"
      ? "Studien har ikke levert prøver: det er ingenting å sammenligne."
      : missing === "biomarkers"
        ? "Studien har ikke levert biomarkører: ingenting er kjent om mikrosatellittinstabilitet."
        : filtered
          ? "Ingen pasienter i dette utvalget har et par av blod og vev."
          : "Ingen pasienter har et par av blod og vev ennå.",
  blood: "Blod",
  tissue: "Vev",
  reading: ({ blood_msi, tissue_msi, patients }, names, f) =>
    `Blod ${inSentence(names.msi(blood_msi))}, vev ${inSentence(names.msi(tissue_msi))}: ${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"}`,
  method: {
    definition:
      "MSI-kategori for blodprøven og vevsprøven i paret: stabil, ustabil eller ikke pålitelig, slik laboratoriet oppga den; ikke evaluerbar der analysen ikke kunne vurdere MSI; mangler der kategori ikke er oppgitt.",
    denominator:
      "Pasienter med et par som ikke er for langt fra hverandre i tid. Andeler: par med stabilt eller ustabilt svar i begge.",
    formula:
      "PPA = ustabil i begge ÷ ustabil i vev. NPA = stabil i begge ÷ stabil i vev. 95 % Wilson-intervall; vev er referansen, ikke fasiten.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

export const words: Bilingual<MsiWords> = { en, nb };
