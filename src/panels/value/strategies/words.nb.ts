import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import type { Format } from "../../../words/format.ts";
import type { OrderRow } from "./model.ts";
import type { StrategyWords } from "./wording.ts";

const median = ({ days: { quartiles } }: OrderRow, f: Format): string =>
  quartiles === null ? "ukjent tid" : f.days(quartiles.median);

export const nb: StrategyWords = {
  title: "Hvilken rekkefølge av prøver finner mest, og raskest?",
  summary: ({ orders: { tissue, blood, blood_then_tissue: after, both } }, { f }) =>
    sentence`Å teste begge finner noe behandlingsrelevant hos ${boldShare(both.found, "pasienter", f)}; bare vev hos ${strong(f.count(tissue.found.events), "tissue")} av dem og bare blod hos ${strong(f.count(blood.found.events), "blood")}. Blod først, med vev når blodet ikke har noe behandlingsrelevant, finner det samme som begge, med ${strong(f.number(testsPerPatient(after), 2))} prøver per pasient i stedet for ${f.number(testsPerPatient(both), 2)}. Mediantiden fra samtykke til det første behandlingsrelevante svaret er ${median(both, f)} med begge samtidig, ${median(after, f)} med blod først og ${median(tissue, f)} med bare vev.`,
  note: (model, { f }) =>
    sentence`De samme pasientene under fire rekkefølger: de ${f.count(model.patients)} der både blod og vev er avklart; ${f.count(model.awaited)} til ventes. Alle fikk begge prøver samtidig, så rekkefølgene er regnet ut, ikke prøvd: vev etter blod regnes å starte på dagen for blodsvaret og å vare like lenge som det gjorde fra samtykke. ${f.count(model.daysUnknown)} med funn bare i vev etter blod uten svar har ingen slik dag. Streker: 95 % Wilson-intervall; for dager den midterste halvdelen av pasientene.`,
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
