import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { SureFact, VerdictFact } from "./facts.ts";
import type { StrategyWords } from "./wording.ts";

/** Bak en prosent, eller n av N. */
const avPasientene = ({ trials }: Share): string =>
  enough(trials) ? "av pasientene" : trials === 1 ? "pasient" : "pasienter";
const alene = { tissue: "vev alene", blood: "blod alene", either: "én av dem alene" } as const;

const verdict: Tellers<VerdictFact> = {
  both_most: ({ both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Å teste begge finner mest: noe behandlingsrelevant hos ${strong(first)} ${avPasientene(both)}, å teste vev alene hos ${strong(second, "tissue")}.`;
  },
  as_much: ({ alone, found }, { f }) =>
    sentence`Å teste ${alene[alone]} finner like mye som begge: noe behandlingsrelevant hos ${strong(toldShare(found, "", f).number)} ${avPasientene(found)}.`,
  none: ({ patients: n }, { f }) =>
    sentence`Ingen rekkefølge finner noe behandlingsrelevant hos ${n === 1 ? "den ene pasienten" : `de ${f.count(n)} pasientene`}.`,
};
const sure: Tellers<SureFact> = {
  found: ({ both, tissue, blood }, { f }) => {
    const { behind } = toldShare(both, "pasienter", f);
    return sentence`${behind && `${behind}; `}${behind === "" ? "Vev" : "vev"} alene finner det hos ${f.count(tissue)}, blod alene hos ${f.count(blood)}.`;
  },
  tests: ({ after, both }, { f }) =>
    sentence`Blod først, så vev, finner per definisjon det samme som begge, med ${f.number(after, 2)} prøver per pasient i stedet for ${f.number(both, 2)}.`,
};

export const nb: StrategyWords = {
  title: "Hvilken rekkefølge av prøver finner mest, og raskest?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }) =>
    sentence`De samme pasientene under fire rekkefølger: de ${f.count(note.patients)} der både blod og vev er avklart; ${f.count(note.awaited)} til ventes. Alle fikk begge prøver samtidig, så rekkefølgene er regnet ut, ikke prøvd: vev etter blod regnes å starte på dagen for blodsvaret og å vare like lenge som det gjorde fra samtykke. ${f.count(note.daysUnknown)} med funn bare i vev etter blod uten svar har ingen slik dag. Streker: 95 % Wilson-intervall; for dager den midterste halvdelen av pasientene.`,
  heading: {
    found: "Behandlingsrelevant funn",
    days: "Dager til første behandlingsrelevante svar",
    tests: "Prøver per pasient",
    failed: "Uten svar",
  },
  none: "ingen",
  ofBoth: "Funnet, av pasientene med behandlingsrelevant funn i minst én av prøvene",
  told: {
    found: ({ found }, f) => `behandlingsrelevant funn hos ${shareText(found, "", f)} pasienter`,
    days: ({ days: { known, quartiles } }, f) =>
      quartiles === null
        ? "ingen behandlingsrelevante svar med kjent dag"
        : `median ${f.days(quartiles.median)} til første behandlingsrelevante svar, midterste halvdel ${f.number(quartiles.p25, 0)} til ${f.number(quartiles.p75, 0)}, ${f.count(known)} pasienter`,
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} prøver per pasient, ${f.count(row.tests)} for ${f.count(row.patients)} pasienter`,
    failed: ({ noResult }, f) => `uten svar hos ${shareText(noResult, "", f)} pasienter`,
  },
  method: {
    definition:
      "Fire rekkefølger for de samme pasientene: bare vev; bare blod; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig. Behandlingsrelevant: en somatisk variant, eller en av ukjent opphav, på et nivå som studien regner som behandlingsrelevant, i en klasse som prøven er evaluerbar for. En prøve er et prøvemateriale som ble analysert, enten det ble besvart eller mislyktes.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. Dager: de av dem som har et behandlingsrelevant funn under den rekkefølgen og kjente datoer.",
    formula:
      "Dager = svar − samtykke; med begge, det første behandlingsrelevante svaret; etter blod uten behandlingsrelevant funn, dager for blod + dager for vev. Median og kvartiler av type 7. Andeler med 95 % Wilson-intervall. Per definisjon finner blod og så vev det samme som begge.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; Hyndman og Fan 1996, doi 10.1080/00031305.1996.10473566; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva hver rekkefølge av prøver ville ha funnet hos de samme pasientene.",
};
