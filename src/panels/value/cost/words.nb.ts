import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong, toField } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Prices } from "./costs.ts";
import type { Fact } from "./facts.ts";
import { type CostWords, endsOf } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const thePatients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasienten" : "pasientene"}`;
const at = ({ blood, tissue }: Prices, f: Format): string =>
  `Når én blodprøve koster ${f.kroner(blood)} og én vevsprøve ${f.kroner(tissue)},`;
const limits = ({ low, high }: Interval, f: Format): string =>
  `(${f.interval} ${f.count(Math.round(low))} til ${f.count(Math.round(high))})`;
const field = { cost_blood: "kostnaden for én blodprøve", cost_tissue: "kostnaden for én vevsprøve" } as const;
const untold = "kostnaden er ikke skrevet inn";

const tellers: Tellers<Fact> = {
  tests: ({ patients: n, orders: { tissue, after } }, { f }) =>
    sentence`Hos de samme ${thePatients(n, f)} krever bare vev ${strong(f.count(tissue.testsBy.tissue), "tissue")} prøver og finner noe behandlingsrelevant hos ${f.count(tissue.found.events)}; blod først, så vev, krever ${strong(f.count(after.testsBy.blood), "blood")} blodprøver og ${strong(f.count(after.testsBy.tissue), "tissue")} vevsprøver og finner det hos ${f.count(after.found.events)}.`,
  untyped: ({ keys }) =>
    sentence`Hva det koster, er ikke kjent før du skriver inn ${keys.map((key, i) => [i > 0 && " og ", toField(key, field[key])])}: studien oppgir ingen kostnad, og ingen er antatt.`,
  too_few: ({ prices, patients: n }, { f }) =>
    sentence`${at(prices, f)} er ${patients(n, f)} for få til å si hva et funn koster.`,
  per_patient: ({ prices, cost }, { f }) =>
    sentence`${at(prices, f)} koster blod først, så vev, ${strong(f.kroner(cost.after))} per pasient; bare vev koster ${f.kroner(cost.tissue)} og begge samtidig ${f.kroner(cost.both)}.`,
  nothing_extra: () =>
    sentence`Blod finner ikke noe behandlingsrelevant som bare vev ikke finner, så det er ikke noe ekstra funn å sette pris på.`,
  saves: ({ extra, patients: n, perPatient }, { f }) =>
    sentence`Det finner noe behandlingsrelevant hos ${f.count(extra)} flere av de ${f.count(n)} pasientene enn bare vev og koster mindre: det sparer ${f.kroner(perPatient)} per pasient.`,
  per_extra: ({ extra, patients: n, each, limits: range, both }, { f }) =>
    sentence`Det finner noe behandlingsrelevant hos ${f.count(extra)} flere av de ${f.count(n)} pasientene enn bare vev, til ${strong(f.kroner(each))} for hver av dem${range && ` ${limits(range, f)}`}.${
      both !== null && ` Med begge samtidig er det ${f.kroner(both)}.`
    }`,
};

export const nb: CostWords = {
  title: "Hva koster det at blod finner mer?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ note: { patients, awaited } }, { f }) =>
    sentence`Kostnadene er dine, ikke studiens: prøver ganger det du skriver inn, og ikke noe annet (ingen behandling, ingen tidsbruk, ingen senere kostnader). De ${f.count(patients)} der både blod og vev er avklart; ${f.count(awaited)} til ventes. Alle fikk begge prøver, så rekkefølgene er regnet ut, ikke prøvd. Streker: 95 % Wilson-intervall for andelen med funn, med kostnaden per pasient holdt fast. Hematopoese regnes ikke som funn.`,
  type: (keys) =>
    keys.length === 2
      ? "Ingen kostnad ennå. Under «Endre» øverst på siden skriver du hva én blodprøve og én vevsprøve koster i kroner: da viser figuren kostnaden per pasient, per pasient med behandlingsrelevant funn og per ekstra pasient, og hvor mye svaret flytter seg."
      : `Én kostnad mangler. Under «Endre» øverst på siden skriver du også hva én ${keys[0] === "cost_blood" ? "blodprøve" : "vevsprøve"} koster i kroner.`,
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
  told: {
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} prøver per pasient, ${f.count(row.testsBy.blood)} av blod og ${f.count(row.testsBy.tissue)} av vev for ${patients(row.patients, f)}`,
    found: ({ found }, f) => `behandlingsrelevant funn hos ${shareText(found, "", f)} pasienter`,
    patient: ({ patients: n, cost }, f) =>
      `${cost ? f.kroner(cost.perPatient) : untold} per pasient, ${cost ? f.kroner(cost.total) : untold} for ${patients(n, f)}`,
    actionable: ({ patients: n, found, cost }, f) => {
      if (cost === null) return untold;
      if (!enough(n)) return `${patients(n, f)}, for få`;
      return cost.perActionable === null
        ? "ingen med behandlingsrelevant funn"
        : `${f.kroner(cost.perActionable.value)} per pasient med behandlingsrelevant funn ${limits(cost.perActionable, f)}, ${f.of(found.events, n)} pasienter`;
    },
    extra: ({ patients: n, extra }, f) => {
      if (extra === null) return "de andre sammenlignes med denne";
      const found = `${nb.found(extra.actionable, f)} ${extra.actionable === 0 ? "som" : "enn"} med bare vev`;
      if (extra.cost === null) return `${found}; ${untold}`;
      const cost = `${f.kroner(Math.abs(extra.cost))} ${extra.cost < 0 ? "mindre" : "mer"} i alt`;
      return extra.each === null || !enough(n)
        ? `${found}; ${cost}`
        : `${found}; ${cost}, ${f.kroner(extra.each.value)} for hver`;
    },
  },
  tornado: {
    axis: ({ measure }) =>
      measure === "per_extra"
        ? "Blod først, så vev: kroner per ekstra pasient med behandlingsrelevant funn"
        : "Blod først, så vev: kroner mer per pasient enn bare vev (mindre, under null)",
    from: ({ prices: { blood, tissue } }, f) =>
      `Én antakelse flyttet om gangen, fra ${f.count(blood)} kroner for en blodprøve og ${f.count(tissue)} for en vevsprøve`,
    low: "i nedre ende",
    high: "i øvre ende",
    zero: "under 0: blod først koster mindre",
    lever: (lever, f) => {
      if (lever.lever === "haematopoiesis") return "Hematopoese regnet som funn også";
      const [low, high] = endsOf(lever, f);
      return {
        cost_blood: `Én blodprøve, ${low} til ${high} kroner`,
        cost_tissue: `Én vevsprøve, ${low} til ${high} kroner`,
        spared: `Funn i blod, så ingen vevsprøve: ${low} til ${high}${nbsp}%`,
        extra: `Funn som bare vev ikke har: ${low} til ${high}${nbsp}%`,
      }[lever.lever];
    },
    reading: (lever, { base }, f) =>
      lever.lever === "haematopoiesis"
        ? `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.atHigh)} i stedet for ${f.kroner(base)}`
        : `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.atLow)} i nedre ende, ${f.kroner(lever.atHigh)} i øvre ende`,
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

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva hver rekkefølge av prøver koster for det den finner.",
};
