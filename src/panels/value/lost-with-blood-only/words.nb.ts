import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { missedByBlood } from "./facts.ts";

export const nb: OneWords = {
  title: "Hva ville blod alene ha oversett?",
  summary: (model, { f }) => {
    const { all, notCompared, noResult } = model;
    const { missed, faint } = missedByBlood(model);
    return sentence`Med blod alene ville et behandlingsrelevant funn som vevet har, blitt oversett hos ${boldShare(all.found, "testede pasienter", f)}: ${strong(f.count(missed.events), "tissue")} der blodet ikke hadde noe behandlingsrelevant, ${strong(f.count(notCompared.found.events), "tissue")} der blodet ikke kunne vurderes for den klassen, og ${strong(f.count(noResult.found.events), "tissue")} av de ${f.count(noResult.found.trials)} der blodet ikke ga svar.${
      missed.events > 0 &&
      ` Av de ${f.count(missed.events)} hadde ${f.count(faint)} en tumorandel under 1\u00a0% i blodet.`
    }${
      missed.trials > 0 &&
      ` Blant pasientene med et behandlingsrelevant funn i vev, i en klasse begge kunne vurderes for, hadde blodet ingen hos ${shareText(missed, "pasienter", f)}.`
    }`;
  },
  note: (model, { f }, { manifest: { study } }) =>
    sentence`Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling. Etter tumorandel i blod: pasienter som sammenlignes. Andeler med 95 % Wilson-intervall. Ikke talt: ${f.count(model.awaited)} med funn i vev der blodet ventes, ${f.count(model.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`,
  axis: "Behandlingsrelevant funn bare i vev, andel av de testede",
  ratio: "n / N",
  found: "bare vev",
  withHaematopoiesis: "med hematopoese",
  absent: "ingen testet",
  reading: (row, name, f) => `${name}: behandlingsrelevant funn bare i vev ${shareText(row.found, "", f)}`,
  method: {
    definition:
      "En pasient med minst én behandlingsrelevant variant (et nivå som studien regner som behandlingsrelevant; somatisk eller av ukjent opphav) i vev og ingen i blod, etter tumorandelen i blodet. Blodet kunne ikke vurderes: funnet er i en klasse som blodprøven ikke var evaluerbar for. Uten svar: blodet mislyktes, ble avlyst, var ikke tilgjengelig eller var ikke evaluerbart for noe.",
    denominator:
      "Pasienter der blod og vev sammenlignes (begge besvart, nær nok i tid, minst én felles klasse), på nivået av tumorandel; for uten svar, pasienter med svar fra vev og uten svar fra blod; for alle, begge deler sammen.",
    formula: "Andel = funn ÷ testede, 95 % Wilson-intervall. Testede ÷ funn er hvor mange pasienter som deler ett tap.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; tumorandel: doi 10.1158/1078-0432.CCR-23-3321; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
