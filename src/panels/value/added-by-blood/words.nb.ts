import type { OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { AddedFact, Said, SureFact } from "./facts.ts";

/** Hvor mange av så mange en gjennomgang bekrefter. */
const confirmedText = (confirmed: number, of: number, without: number, f: Format): string => {
  if (of === 1) return confirmed === 1 ? "Gjennomgangen bekrefter funnet" : "Gjennomgangen bekrefter ikke funnet";
  const some = f.none(confirmed) ? "ingen" : f.count(confirmed);
  return `${without > 0 ? `${some} er` : `er ${some}`} bekreftet i gjennomgang`;
};

const behind = { none: "", all: "", most: ", ikke alle bekreftet", few: ", de fleste ikke bekreftet" } as const;
const verdict: Tellers<AddedFact> = {
  found: ({ found, confirmed }, { f }) => {
    const finding = f.rounded
      ? "ekstra"
      : { none: "ekstra, ubekreftet", all: "ekstra, bekreftet", most: "ekstra", few: "ekstra" }[confirmed];
    const patients = enough(found.trials)
      ? "av de testede pasientene"
      : found.trials === 1
        ? "testet pasient"
        : "testede pasienter";
    return sentence`Ja: blod gir et ${finding} behandlingsrelevant funn hos ${strong(toldShare(found, "", f).number)} ${patients}${f.rounded ? "" : behind[confirmed]}.`;
  },
  none: ({ tested, few }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: blod gir et ekstra behandlingsrelevant funn hos ${strong(f.of(0, tested))} testede pasienter.`
      : sentence`${few ? "Ikke så langt" : "Nei"}: blod gir ingen ekstra behandlingsrelevante funn hos ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found, needed }, { f }) => {
    const { behind } = toldShare(found, "pasienter", f);
    const each = needed !== null && needed > 1 && `én per ${f.number(needed, 0)} testede`;
    if (behind === "") return sentence``;
    return sentence`${behind}${each && `; ${each}`}.`;
  },
  of_these: ({ of, without, confirmed }, { f }) => {
    const all = of === 1 ? "Denne pasienten" : of === 2 ? "Begge" : `Alle ${f.count(of)}`;
    const reviewed = confirmed === null || f.all(without, of) ? "" : confirmedText(confirmed, of, without, f);
    const told = f.all(without, of)
      ? `${all} manglet svar fra vev`
      : without > 0 && `manglet ${f.count(without)} svar fra vev`;
    const parts = [told, reviewed].filter((each) => each !== false && each !== "");
    if (f.none(without) && of > 1 && confirmed === of) return sentence`${all} er bekreftet i gjennomgang.`;
    const lead = f.all(without, of) || of === 1 ? "" : `Av de ${f.count(of)} `;
    return sentence`${parts.length > 0 && `${lead}${parts.join("; ")}.`}`;
  },
  recommended: ({ patients, needed }, { f }) =>
    sentence`${f.none(patients) ? "Ingen" : f.count(patients)} fikk anbefaling basert på blod${needed !== null && `, én per ${f.number(needed, 0)} testede`}.`,
};

/** Hvorfor den andre figuren om hva bare blod har, teller færre. */
const why = ({ besides }: OneNote, f: Format): Sentence =>
  sentence`${besides && sentence`Hvorfor ${f.count(besides.all)} her og ${f.count(besides.compared)} ${link("../concordance/#agreement-patients", "per pasient")}: der telles bare par der vevet kunne vurderes for funnet. `}`;

export const nb: OneWords<Said> = {
  title: "Gir blod flere behandlingsrelevante funn?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`${why(note, f)}Behandlingsrelevant: ESCAT ${f.list(study.actionable_tiers)}; et funn er ingen behandling. Funn som trolig kommer fra klonal hematopoese, er holdt utenfor${
      note.withHaematopoiesis === null
        ? ` og ville ${f.rounded ? "gitt få eller ingen" : "ikke gitt"} flere`
        : ` (${f.count(note.withHaematopoiesis)} ${note.withHaematopoiesis === 1 ? "pasient" : "pasienter"} med dem)`
    }. Andel av de testede, med 95 %-intervall (Wilson). Ikke talt: ${f.count(note.awaited)} med funn i blod der vevet ventes, ${f.count(note.apart)} med prøver for langt fra hverandre eller uten felles klasse. Grått: færre enn 25, uten prosent.`,
  axis: "Behandlingsrelevant funn bare i blod, andel av de testede",
  ratio: "n / N",
  found: "bare blod",
  withHaematopoiesis: "med klonal hematopoese",
  reading: (row, name, f) =>
    `${name}: behandlingsrelevant funn bare i blod ${shareText(row.found, "", f)}; med klonal hematopoese ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "En pasient med minst én behandlingsrelevant variant (et nivå som studien regner som behandlingsrelevant; somatisk eller av ukjent opphav) i blod og ingen i vev. Vevet kunne ikke vurderes: funnet er i en klasse som vevsprøven ikke var evaluerbar for. Uten svar: vevet mislyktes, ble kansellert, var ikke tilgjengelig eller var ikke evaluerbart for noe. Behandlingsrelevante funn i begge, selv i ulike klasser, gir ikke noe ekstra. Et funn bare i blod kan være oversett i vev, eller falskt. Bekreftet: studiens gjennomgang av nettopp denne varianten vet hvorfor vev mangler den; klonal hematopoese og uavklart bekrefter ingenting. Anbefalt: MDT-møtet anbefalte behandling i et møte der svaret fra blod var kjent, uansett hva behandlingen gjaldt.",
    denominator:
      "Pasienter der blod og vev sammenlignes (begge besvart, nær nok i tid, minst én felles klasse); for uten svar, pasienter med svar fra blod og uten svar fra vev; for alle, begge deler sammen.",
    formula:
      "Andel = funn ÷ testede, 95 %-intervall (Wilson). Antall som må testes = testede ÷ funn, med de inverse Wilson-grensene; også ÷ de anbefalte.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; klonal hematopoese i plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
