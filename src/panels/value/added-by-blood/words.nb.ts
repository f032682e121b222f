import type { FoundFact } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import type { Said, SureFact } from "./facts.ts";

const verdict: Tellers<FoundFact> = {
  found: ({ found }, { f }) =>
    sentence`Ja: blod gir et ekstra, ubekreftet behandlingsrelevant funn hos ${strong(toldShare(found, "", f).number)} ${enough(found.trials) ? "av de testede pasientene" : found.trials === 1 ? "testet pasient" : "testede pasienter"}.`,
  none: ({ tested, few }, { f }) =>
    sentence`${few ? "Ikke så langt" : "Nei"}: blod gir ingen ekstra behandlingsrelevante funn hos ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found, needed }, { f }) => {
    const { behind } = toldShare(found, "pasienter", f);
    const each = needed !== null && needed > 1 && `én til for hver ${f.number(needed, 0)} som testes`;
    if (behind === "") return sentence``;
    return sentence`${behind}${each && `; ${each}`}.`;
  },
  no_result: ({ of, without }, { f }) =>
    without < of
      ? sentence`Av de ${f.count(of)} manglet ${f.count(without)} svar fra vev.`
      : sentence`${of === 1 ? "Denne pasienten" : of === 2 ? "Begge" : `Alle ${f.count(of)}`} manglet svar fra vev.`,
  haematopoiesis: ({ patients }, { f }) =>
    sentence`Funn som trolig kommer fra klonal hematopoese, er holdt utenfor${
      patients === null
        ? " og ville ikke gitt flere"
        : ` (${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"} med dem)`
    }.`,
};

export const nb: OneWords<Said> = {
  title: "Gir blod flere behandlingsrelevante funn?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling, og et funn bare i blod er ikke bekreftet av en annen prøve. Andel av de testede, med 95 % Wilson-intervall. Ikke talt: ${f.count(note.awaited)} med funn i blod der vevet ventes, ${f.count(note.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`,
  axis: "Behandlingsrelevant funn bare i blod, andel av de testede",
  ratio: "n / N",
  found: "bare blod",
  withHaematopoiesis: "med klonal hematopoese",
  absent: "ingen testet",
  reading: (row, name, f) =>
    `${name}: behandlingsrelevant funn bare i blod ${shareText(row.found, "", f)}; med klonal hematopoese ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "En pasient med minst én behandlingsrelevant variant (et nivå som studien regner som behandlingsrelevant; somatisk eller av ukjent opphav) i blod og ingen i vev. Vevet kunne ikke vurderes: funnet er i en klasse som vevsprøven ikke var evaluerbar for. Uten svar: vevet mislyktes, ble kansellert, var ikke tilgjengelig eller var ikke evaluerbart for noe. Behandlingsrelevante funn i begge, selv i ulike klasser, gir ikke noe ekstra. Ingen funn bare i blod er her bekreftet av en annen prøve: de kan være oversett i vev, eller falske.",
    denominator:
      "Pasienter der blod og vev sammenlignes (begge besvart, nær nok i tid, minst én felles klasse); for uten svar, pasienter med svar fra blod og uten svar fra vev; for alle, begge deler sammen.",
    formula:
      "Andel = funn ÷ testede, 95 % Wilson-intervall. Antall som må testes = testede ÷ funn, med de inverse Wilson-grensene.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; klonal hematopoese i plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
