import { nothingNb } from "../../../kinds/one-specimen/nothing.ts";
import { estimate, neededIn, type OneWords, partOf, share, shown } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";

export const nb: OneWords = {
  title: "Gir blod flere funn som kan behandles?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const { all } = model;
    const [looked, apart, failed] = ["nothing_found", "not_compared", "no_result"].map((part) => partOf(model, part));
    return sentence`Blod gir et ekstra behandlingsrelevant funn hos ${share(all, "testede pasienter", f)}: ${strong(f.count(looked?.found ?? 0), "blood")} der vevet var undersøkt og ikke hadde noe, ${strong(f.count(apart?.found ?? 0), "blood")} der vevet ikke kunne vurderes for den klassen, og ${strong(f.count(failed?.found ?? 0), "blood")} av de ${f.count(failed?.tested ?? 0)} der vevet ikke ga svar.${
      all.needed_to_test === null
        ? ""
        : ` Det er én pasient til for hver ${neededIn(all, "til", "95 %-intervall", f)} som testes.`
    } Funn som trolig kommer fra hematopoese, er holdt utenfor; ${
      all.with_haematopoiesis === all.found
        ? "å regne dem med ville ikke gitt flere"
        : `med dem ville det vært ${f.count(all.with_haematopoiesis ?? 0)} pasienter`
    }.`;
  },
  note: (model, { f }, { manifest: { study } }) =>
    shown(model)
      ? sentence`Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling. Andel av de testede, med 95 % Wilson-intervall. Ikke talt: ${f.count(model.awaited)} med funn i blod der vevet ventes, ${f.count(model.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`
      : sentence`Pasienter med et behandlingsrelevant funn i blod og ingen i vev.`,
  nothing: nothingNb,
  axis: "Behandlingsrelevant funn bare i blod, andel av de testede",
  ratio: "n / N",
  found: "bare blod",
  withHaematopoiesis: "med hematopoese",
  absent: "ingen testet",
  reading: (row, name, f) =>
    `${name}: behandlingsrelevant funn bare i blod ${f.share(estimate(row), row.found ?? 0, row.tested ?? 0)}; med hematopoese ${f.count(row.with_haematopoiesis ?? 0)}`,
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
