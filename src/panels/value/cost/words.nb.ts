import { nothingNb } from "../../../kinds/one-specimen/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { nbsp } from "../../../words/format.ts";
import { foundIn } from "./found.ts";
import { type CostWords, endsOf, isFew, rowOf, shown, toField, untyped } from "./wording.ts";

const patients = (n: number) => (n === 1 ? "pasient" : "pasienter");

export const nb: CostWords = {
  title: "Hva koster det at blod finner mer?",
  summary: (model, { f }, { filters }) => {
    const [tissue, after, both] = (["tissue", "blood_then_tissue", "both"] as const).map((order) =>
      rowOf(model, order),
    );
    if (!shown(model) || !tissue || !after || !both) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const counts = sentence`Hos de samme ${f.count(model.patients)} ${model.patients === 1 ? "pasienten" : "pasientene"} krever bare vev ${strong(f.count(tissue.tissue_tests ?? 0), "tissue")} prøver og finner noe behandlingsrelevant hos ${f.count(tissue.actionable ?? 0)}; blod først, så vev, krever ${strong(f.count(after.blood_tests ?? 0), "blood")} blodprøver og ${strong(f.count(after.tissue_tests ?? 0), "tissue")} vevsprøver og finner det hos ${f.count(after.actionable ?? 0)}.`;
    const open = untyped(model);
    if (open.length > 0)
      return sentence`${counts} Hva det koster, er ikke kjent før du skriver inn ${open.map(
        (key, i) =>
          sentence`${i > 0 && " og "}${toField(key, key === "cost_blood" ? "kostnaden for én blodprøve" : "kostnaden for én vevsprøve")}`,
      )}: studien oppgir ingen kostnad, og ingen er antatt.`;
    const prices = sentence`Når én blodprøve koster ${f.kroner(model.costs.blood ?? 0)} og én vevsprøve ${f.kroner(model.costs.tissue ?? 0)},`;
    if (isFew(model))
      return sentence`${prices} er ${f.count(model.patients)} ${patients(model.patients)} for få til å si hva et funn koster. ${counts}`;
    const each = sentence`${prices} koster blod først, så vev, ${strong(f.kroner(after.cost_per_patient ?? 0))} per pasient; bare vev koster ${f.kroner(tissue.cost_per_patient ?? 0)} og begge samtidig ${f.kroner(both.cost_per_patient ?? 0)}.`;
    const extra = after.extra_actionable ?? 0;
    if (extra <= 0)
      return sentence`${each} Blod finner ikke noe behandlingsrelevant som bare vev ikke finner, så det er ikke noe ekstra funn å sette pris på.`;
    const more = sentence`${f.count(extra)} flere av de ${f.count(model.patients)} pasientene`;
    return after.cost_per_extra === null
      ? sentence`${each} Det finner noe behandlingsrelevant hos ${more} enn bare vev og koster mindre: det sparer ${f.kroner(-(after.extra_cost ?? 0) / model.patients)} per pasient.`
      : sentence`${each} Det finner noe behandlingsrelevant hos ${more} enn bare vev, til ${strong(f.kroner(after.cost_per_extra))} for hver av dem (95 %-intervall ${f.count(Math.round(after.cost_per_extra_low ?? 0))} til ${f.count(Math.round(after.cost_per_extra_high ?? 0))}).${
          both.cost_per_extra !== null && ` Med begge samtidig er det ${f.kroner(both.cost_per_extra)}.`
        }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Kostnadene er dine, ikke studiens: prøver ganger det du skriver inn, og ikke noe annet (ingen behandling, ingen tidsbruk, ingen senere kostnader). De ${f.count(model.patients)} der både blod og vev er avklart; ${f.count(model.awaited)} til ventes. Alle fikk begge prøver, så rekkefølgene er regnet ut, ikke prøvd. Streker: 95 % Wilson-intervall for andelen med funn, med kostnaden per pasient holdt fast. Hematopoese regnes ikke som funn.`
      : sentence`Hva hver rekkefølge av prøver koster for det den finner.`,
  nothing: (model, filtered, f) =>
    model.missing === null && model.awaited > 0
      ? `Ingen av de ${f.count(model.awaited)} samtykkede pasientene ${filtered ? "i dette utvalget " : ""}har både blod og vev avklart.`
      : nothingNb({ missing: model.missing, consented: model.awaited }, filtered, f),
  type: (model) =>
    untyped(model).length === 2
      ? "Ingen kostnad ennå. Under «Endre» øverst på siden skriver du hva én blodprøve og én vevsprøve koster i kroner: da viser figuren kostnaden per pasient, per pasient med behandlingsrelevant funn og per ekstra pasient, og hvor mye svaret flytter seg."
      : `Én kostnad mangler. Under «Endre» øverst på siden skriver du også hva én ${untyped(model)[0] === "cost_blood" ? "blodprøve" : "vevsprøve"} koster i kroner.`,
  heading: {
    tests: "Prøver per pasient",
    found: "Behandlingsrelevant funn",
    patient: "Kroner per pasient",
    actionable: "Kroner per pasient med funn",
    extra: "Kroner per ekstra pasient med funn",
  },
  bloodTests: "blodprøver",
  tissueTests: "vevsprøver",
  none: "uten kostnad",
  few: `n${nbsp}<${nbsp}25`,
  found: (extra, f) =>
    extra === 0
      ? "like mange funn"
      : extra > 0
        ? `funn hos ${f.count(extra)} flere`
        : `funn hos ${f.count(-extra)} færre`,
  reference: "de andre mot denne",
  cheaper: "koster mindre",
  dearer: "koster mer",
  reading: (figure, row, name, f) => {
    const n = `${f.count(row.patients ?? 0)} ${patients(row.patients ?? 0)}`;
    const untold = "kostnaden er ikke skrevet inn";
    const kroner = (value: number | null) => (value === null ? untold : f.kroner(value));
    const few = isFew(row);
    switch (figure) {
      case "tests":
        return `${name}: ${f.number(row.tests_per_patient ?? 0, 2)} prøver per pasient, ${f.count(row.blood_tests ?? 0)} av blod og ${f.count(row.tissue_tests ?? 0)} av vev for ${n}`;
      case "found":
        return `${name}: behandlingsrelevant funn hos ${f.share(foundIn(row), row.actionable ?? 0, row.patients ?? 0)} pasienter`;
      case "patient":
        return `${name}: ${kroner(row.cost_per_patient)} per pasient, ${kroner(row.cost)} for ${n}`;
      case "actionable":
        if (few || row.cost_per_actionable === null)
          return `${name}: ${row.cost === null ? untold : few ? `${n}, for få` : "ingen med behandlingsrelevant funn"}`;
        return `${name}: ${f.kroner(row.cost_per_actionable)} per pasient med behandlingsrelevant funn (95 %-intervall ${f.count(Math.round(row.cost_per_actionable_low ?? 0))} til ${f.count(Math.round(row.cost_per_actionable_high ?? 0))}), ${f.of(row.actionable ?? 0, row.patients ?? 0)} pasienter`;
      case "extra": {
        if (row.extra_actionable === null) return `${name}: de andre sammenlignes med denne`;
        const found = `${name}: ${nb.found(row.extra_actionable, f)} ${row.extra_actionable === 0 ? "som" : "enn"} med bare vev`;
        if (row.extra_cost === null) return `${found}; ${untold}`;
        const cost = `${f.kroner(Math.abs(row.extra_cost))} ${row.extra_cost < 0 ? "mindre" : "mer"} i alt`;
        return row.cost_per_extra === null || few
          ? `${found}; ${cost}`
          : `${found}; ${cost}, ${f.kroner(row.cost_per_extra)} for hver`;
      }
    }
  },
  tornado: {
    axis: ({ measure }) =>
      measure === "per_extra"
        ? "Blod først, så vev: kroner per ekstra pasient med behandlingsrelevant funn"
        : "Blod først, så vev: kroner mer per pasient enn bare vev (mindre, under null)",
    from: ({ blood, tissue }, f) =>
      `Én antakelse flyttet om gangen, fra ${f.count(blood ?? 0)} kroner for en blodprøve og ${f.count(tissue ?? 0)} for en vevsprøve`,
    base: ({ base }, f) => f.kroner(base),
    low: "i nedre ende",
    high: "i øvre ende",
    zero: "under 0: blod først koster mindre",
    lever: (lever, f) => {
      const [low, high] = endsOf(lever, f);
      return {
        cost_blood: `Én blodprøve, ${low} til ${high} kroner`,
        cost_tissue: `Én vevsprøve, ${low} til ${high} kroner`,
        spared: `Funn i blod, så ingen vevsprøve: ${low} til ${high}${nbsp}%`,
        extra: `Funn som bare vev ikke har: ${low} til ${high}${nbsp}%`,
        haematopoiesis: "Hematopoese regnet som funn også",
      }[lever.lever];
    },
    reading: (lever, { base }, f) =>
      lever.lever === "haematopoiesis"
        ? `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.at_high)} i stedet for ${f.kroner(base)}`
        : `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.at_low)} i nedre ende, ${f.kroner(lever.at_high)} i øvre ende`,
  },
  method: {
    definition:
      "Analyserte prøver (besvart eller mislykket) i hver rekkefølge av prøver, ganger enhetskostnadene som leseren skriver inn: bare vev; bare blod; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig. Studien oppgir ingen kostnad. Ekstra: mot bare vev, hos de samme pasientene. Der en rekkefølge koster mindre og finner mer, gis ingen kostnad per ekstra pasient, fordi forholdet ikke ville betydd noe.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. Per svar: de med svar fra minst én prøve. Per funn: de med et behandlingsrelevant funn, uten hematopoese.",
    formula:
      "Kostnad = blodprøver × kostnaden for én + vevsprøver × kostnaden for én. Per ekstra pasient = (kostnad − kostnad for bare vev) ÷ (funn − funn med bare vev). Intervaller: 95 % Wilson-grensene for andelen med funn, med kostnaden per pasient holdt fast. Tornadoen flytter én antakelse om gangen: hver innskrevne kostnad med 25 % begge veier, fordi et innskrevet tall ikke har noe intervall; andelen som slipper vevsprøve og andelen med funn som bare vev ikke har, mellom sine 95 % Wilson-grenser, med vevsprøver per pasient som ikke slipper holdt fast; og hematopoese regnet som funn også.",
    reference:
      "Husereau mfl. 2022 (CHEERS 2022), doi 10.1136/bmj-2021-067975; enveis analyse og tornado: Briggs, Claxton og Sculpher 2006, Decision Modelling for Health Economic Evaluation; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
