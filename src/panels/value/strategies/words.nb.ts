import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { opening } from "../../../words/format.ts";
import type { SureFact, VerdictFact } from "./facts.ts";
import { byDays, toldDay } from "./model.ts";
import type { StrategyWords } from "./wording.ts";

/** Bak en prosent, eller n av N. */
const avPasientene = ({ trials }: Share): string =>
  enough(trials) ? "av pasientene" : trials === 1 ? "pasient" : "pasienter";
const alene = { tissue: "vev alene", blood: "blod alene", either: "én av dem alene" } as const;

const verdict: Tellers<VerdictFact> = {
  by_day: ({ day, both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Med begge prøver har ${strong(first)} ${avPasientene(both)} et behandlingsrelevant svar innen ${f.onDay(day)}, med vev alene ${strong(second, "tissue")}.`;
  },
  both_most: ({ both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Å teste begge finner mest: noe behandlingsrelevant hos ${strong(first)} ${avPasientene(both)}, å teste vev alene hos ${strong(second, "tissue")}.`;
  },
  as_much: ({ alone, found }, { f }) =>
    sentence`Å teste ${alene[alone]} finner ${f.rounded ? "omtrent like" : "like"} mye som begge: noe behandlingsrelevant hos ${strong(toldShare(found, "", f).number)} ${avPasientene(found)}.`,
  none: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Hver rekkefølge finner noe behandlingsrelevant hos ${strong(f.of(0, n))} pasienter.`
      : sentence`Ingen rekkefølge finner noe behandlingsrelevant hos ${n === 1 ? "den ene pasienten" : `de ${f.count(n)} pasientene`}.`,
};
const sure: Tellers<SureFact> = {
  by_day: ({ both, after }, { f }) => {
    const { number, behind } = toldShare(both, "pasienter", f);
    return sentence`${behind || `Innen ${f.onDay(toldDay)}: ${number}`}; blod først, så vev ${f.count(after)}.`;
  },
  found: ({ both, tissue, blood, tests }, { f }) =>
    sentence`Til slutt ${f.count(both)} med begge eller med blod først (${f.number(tests.after, 2)} prøver per pasient${f.number(tests.after, 2) === f.number(tests.both, 2) ? " uansett" : `, ikke ${f.number(tests.both, 2)}`}), ${f.count(tissue)} med vev alene, ${f.count(blood)} med blod alene.`,
};

export const nb: StrategyWords = {
  title: "Hvilken rekkefølge av prøver finner mest, og raskest?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }) =>
    sentence`De samme pasientene under fire rekkefølger: de ${f.count(note.patients)} der både blod og vev er avklart; ${f.count(note.awaited)} til ventes. Alle fikk begge prøver samtidig, så rekkefølgene er regnet ut, ikke prøvd: vev etter blod regnes å starte på dagen for blodsvaret og å vare like lenge som det gjorde fra samtykke. ${opening(f).count(note.daysUnknown)} med funn i vev etter blod uten svar har ingen slik dag og er ikke med i andelen for noen dag. Streker: 95 %-intervall (Wilson).`,
  heading: {
    found: "Behandlingsrelevant funn",
    days: "Behandlingsrelevant svar innen dag 28",
    tests: "Prøver per pasient",
    failed: "Uten svar",
  },
  none: "ingen",
  ofBoth: "Funnet, av pasientene med behandlingsrelevant funn i minst én av prøvene",
  told: {
    found: ({ found }, f) => `behandlingsrelevant funn hos ${shareText(found, "", f)} pasienter`,
    days: ({ by }, f) =>
      `første behandlingsrelevante svar ${f.list(byDays.map((day) => `innen ${f.onDay(day)} hos ${shareText(by[day], "", f)}`))} pasienter`,
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} prøver per pasient, ${f.count(row.tests)} for ${f.count(row.patients)} pasienter`,
    failed: ({ noResult }, f) => `uten svar hos ${shareText(noResult, "", f)} pasienter`,
  },
  method: {
    definition:
      "Fire rekkefølger for de samme pasientene: vev alene; blod alene; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig. Behandlingsrelevant: en somatisk variant, eller en av ukjent opphav, på et nivå som studien regner som behandlingsrelevant, i en klasse som prøven er evaluerbar for. En prøve er et prøvemateriale som ble analysert, enten det ble besvart eller mislyktes.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. Innen en dag: alle sammen, med og uten funn, slik at rekkefølgene sammenlignes hos de samme pasientene.",
    formula:
      "Innen dag d = pasienter med første behandlingsrelevante svar høyst d dager etter samtykke ÷ alle; med begge, det første behandlingsrelevante svaret; etter blod uten behandlingsrelevant funn, dager for blod + dager for vev. Andeler med 95 %-intervall (Wilson). Per definisjon finner blod og så vev det samme som begge.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva hver rekkefølge av prøver ville ha funnet hos de samme pasientene.",
};
