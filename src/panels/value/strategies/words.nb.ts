import { nothingNb } from "../../../kinds/one-specimen/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { failedIn, foundIn, foundShare, rowOf, type StrategyWords, shown } from "./wording.ts";

export const nb: StrategyWords = {
  title: "Hvilken rekkefølge av prøver finner mest, og raskest?",
  summary: (model, { f }, { filters }) => {
    const [tissue, blood, after, both] = (["tissue", "blood", "blood_then_tissue", "both"] as const).map((strategy) =>
      rowOf(model, strategy),
    );
    if (!shown(model) || !tissue || !blood || !after || !both)
      return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const days = (n: number | null) => (n === null ? "ukjent tid" : f.days(n));
    return sentence`Å teste begge finner noe behandlingsrelevant hos ${foundShare(both, "pasienter", f)}; bare vev hos ${strong(f.count(tissue.actionable ?? 0), "tissue")} av dem og bare blod hos ${strong(f.count(blood.actionable ?? 0), "blood")}. Blod først, med vev når blodet ikke har noe behandlingsrelevant, finner det samme som begge, med ${strong(f.number(after.tests_per_patient ?? 0, 2))} prøver per pasient i stedet for ${f.number(both.tests_per_patient ?? 0, 2)}. Mediantiden fra samtykke til det første behandlingsrelevante svaret er ${days(both.median_days)} med begge samtidig, ${days(after.median_days)} med blod først og ${days(tissue.median_days)} med bare vev.`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`De samme pasientene under fire rekkefølger: de ${f.count(model.patients)} der både blod og vev er avklart; ${f.count(model.awaited)} til ventes. Alle fikk begge prøver samtidig, så rekkefølgene er regnet ut, ikke prøvd: vev etter blod regnes å starte på dagen for blodsvaret og å vare like lenge som det gjorde fra samtykke. ${f.count(model.daysUnknown)} med funn bare i vev etter blod uten svar har ingen slik dag. Streker: 95 % Wilson-intervall; for dager den midterste halvdelen av pasientene.`
      : sentence`Hva hver rekkefølge av prøver ville ha funnet hos de samme pasientene.`,
  nothing: (model, filtered, f) =>
    model.missing === null && model.awaited > 0
      ? `Ingen av de ${f.count(model.awaited)} samtykkede pasientene ${filtered ? "i dette utvalget " : ""}har både blod og vev avklart.`
      : nothingNb({ missing: model.missing, consented: model.awaited }, filtered, f),
  heading: {
    found: "Behandlingsrelevant funn",
    days: "Dager til første behandlingsrelevante svar",
    tests: "Prøver per pasient",
    failed: "Uten svar",
  },
  none: "ingen",
  ofBoth: "Funnet, av pasientene med behandlingsrelevant funn i minst én av prøvene",
  reading: (measure, row, name, f) =>
    `${name}: ${
      {
        found: `behandlingsrelevant funn hos ${f.share(foundIn(row), row.actionable ?? 0, row.patients ?? 0)} pasienter`,
        days:
          row.median_days === null
            ? "ingen behandlingsrelevante svar med kjent dag"
            : `median ${f.days(row.median_days)} til første behandlingsrelevante svar, midterste halvdel ${f.number(row.p25_days ?? 0, 0)} til ${f.number(row.p75_days ?? 0, 0)}, ${f.count(row.days_known ?? 0)} pasienter`,
        tests: `${f.number(row.tests_per_patient ?? 0, 2)} prøver per pasient, ${f.count(row.tests ?? 0)} for ${f.count(row.patients ?? 0)} pasienter`,
        failed: `uten svar hos ${f.share(failedIn(row), row.no_result ?? 0, row.patients ?? 0)} pasienter`,
      }[measure]
    }`,
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
