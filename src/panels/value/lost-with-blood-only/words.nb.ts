import type { FoundFact, OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Said, SureFact } from "./facts.ts";

const verdict: Tellers<FoundFact> = {
  found: ({ found }, { f }) =>
    sentence`Blod alene ville ha oversett et behandlingsrelevant funn hos ${strong(toldShare(found, "", f).number)} ${enough(found.trials) ? "av de testede pasientene" : found.trials === 1 ? "testet pasient" : "testede pasienter"}.`,
  none: ({ tested }, { f }) =>
    f.rounded
      ? sentence`Blod alene ville ha oversett et behandlingsrelevant funn hos ${strong(f.of(0, tested))} testede pasienter.`
      : sentence`Blod alene ville ikke ha oversett noe behandlingsrelevant funn hos ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found }, { f }) => {
    const { behind } = toldShare(found, "pasienter", f);
    return sentence`${behind && `${behind}.`}`;
  },
  missed: ({ missed: { events, trials }, faint, known }, { f }) => {
    const under = `ctDNA-andel under 1${nbsp}%`;
    const these = known === events ? "disse" : `de ${f.count(known)} med kjent andel`;
    const low =
      events === 1 && known === 1
        ? faint === 1 && `, med ${under}`
        : known === 1
          ? `; den ene med kjent andel hadde ${faint === 1 ? "" : "ikke "}${under}`
          : known > 0 &&
            `; ${f.none(faint) ? "ingen" : f.all(faint, known) ? "alle" : f.count(faint)} av ${these} hadde ${under}`;
    return sentence`Av ${trials === 1 ? "den ene" : f.count(trials)} med behandlingsrelevant funn i vev der blodet kunne vurderes for samme klasse, overså blodet ${f.none(events) ? "ingen" : f.count(events)}${low}.`;
  },
};

/** Hvorfor den andre figuren om hva bare vev har, teller færre. */
const why = ({ besides }: OneNote, f: Format): Sentence =>
  sentence`${besides && sentence`Hvorfor ${f.count(besides.all)} her og ${f.count(besides.compared)} ${link("../concordance/#agreement-patients", "per pasient")}: der telles bare par der blodet kunne vurderes for funnet. `}`;

export const nb: OneWords<Said> = {
  title: "Hva ville blod alene ha oversett?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`${why(note, f)}Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling. Etter ctDNA-andel i blod: pasienter som sammenlignes. Andeler med 95 %-intervall (Wilson). Ikke talt: ${f.count(note.awaited)} med behandlingsrelevant funn i vev der blodet ventes, ${f.count(note.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`,
  axis: "Behandlingsrelevant funn bare i vev, andel av de testede",
  ratio: "n / N",
  found: "bare vev",
  withHaematopoiesis: "med klonal hematopoese",
  reading: (row, name, f) => `${name}: behandlingsrelevant funn bare i vev ${shareText(row.found, "", f)}`,
  method: {
    definition:
      "En pasient med minst én behandlingsrelevant variant (et nivå som studien regner som behandlingsrelevant; somatisk eller av ukjent opphav) i vev og ingen i blod, etter ctDNA-andelen i blodet. Blodet kunne ikke vurderes: funnet er i en klasse som blodprøven ikke var evaluerbar for. Uten svar: blodet mislyktes, ble kansellert, var ikke tilgjengelig eller var ikke evaluerbart for noe.",
    denominator:
      "Pasienter der blod og vev sammenlignes (begge besvart, nær nok i tid, minst én felles klasse), på nivået av ctDNA-andel; for uten svar, pasienter med svar fra vev og uten svar fra blod; for alle, begge deler sammen.",
    formula:
      "Andel = funn ÷ testede, 95 %-intervall (Wilson). Testede ÷ funn er hvor mange pasienter det er for hvert funn som går tapt.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; ctDNA-andel: doi 10.1158/1078-0432.CCR-23-3321; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
