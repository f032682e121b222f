import { sum } from "d3-array";
import { neededText, type OneWords } from "../../../kinds/one-specimen/wording.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import type { Format } from "../../../words/format.ts";

const bloodCount = (n: number, f: Format): Sentence => strong(f.count(n), "blood");

export const nb: OneWords = {
  title: "Gir blod flere funn som kan behandles?",
  summary: ({ all, examined, notCompared, noResult }, { f }) =>
    sentence`Blod gir et ekstra behandlingsrelevant funn hos ${boldShare(all.found, "testede pasienter", f)}: ${bloodCount(
      sum(examined, ({ found }) => found.events),
      f,
    )} der vevet var undersøkt og ikke hadde noe, ${bloodCount(notCompared.found.events, f)} der vevet ikke kunne vurderes for den klassen, og ${bloodCount(noResult.found.events, f)} av de ${f.count(noResult.found.trials)} der vevet ikke ga svar.${
      all.needed && ` Det er én pasient til for hver ${neededText(all.needed, all.found.trials, "til", f)} som testes.`
    } Funn som trolig kommer fra hematopoese, er holdt utenfor; ${
      all.withHaematopoiesis === all.found.events
        ? "å regne dem med ville ikke gitt flere"
        : `med dem ville det vært ${f.count(all.withHaematopoiesis)} pasienter`
    }.`,
  note: (model, { f }, { manifest: { study } }) =>
    sentence`Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling. Andel av de testede, med 95 % Wilson-intervall. Ikke talt: ${f.count(model.awaited)} med funn i blod der vevet ventes, ${f.count(model.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`,
  axis: "Behandlingsrelevant funn bare i blod, andel av de testede",
  ratio: "n / N",
  found: "bare blod",
  withHaematopoiesis: "med hematopoese",
  absent: "ingen testet",
  reading: (row, name, f) =>
    `${name}: behandlingsrelevant funn bare i blod ${shareText(row.found, "", f)}; med hematopoese ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "En pasient med minst én behandlingsrelevant variant (et nivå som studien regner som behandlingsrelevant; somatisk eller av ukjent opphav) i blod og ingen i vev. Vevet kunne ikke vurderes: funnet er i en klasse som vevsprøven ikke var evaluerbar for. Uten svar: vevet mislyktes, ble avlyst, var ikke tilgjengelig eller var ikke evaluerbart for noe. Behandlingsrelevante funn i begge, selv i ulike klasser, gir ikke noe ekstra.",
    denominator:
      "Pasienter der blod og vev sammenlignes (begge besvart, nær nok i tid, minst én felles klasse); for uten svar, pasienter med svar fra blod og uten svar fra vev; for alle, begge deler sammen.",
    formula:
      "Andel = funn ÷ testede, 95 % Wilson-intervall. Antall som må testes = testede ÷ funn, med de inverse Wilson-grensene.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; klonal hematopoese i plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
