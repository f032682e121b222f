import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong, toField } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { aboutKroner, twoDigits } from "../../../say/about.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Fact, SureFact } from "./facts.ts";
import { swing } from "./sensitivity.ts";
import { type CostWords, endsOf } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const limits = (of: Interval | null, f: Format): string =>
  of === null
    ? "(for få til et intervall)"
    : `(${f.interval} ${f.count(Math.round(of.low))} til ${f.count(Math.round(of.high))})`;
const field = { cost_blood: "kostnaden for én blodprøve", cost_tissue: "kostnaden for én vevsprøve" } as const;
const untold = "kostnaden er ikke skrevet inn";

const verdict: Tellers<Fact> = {
  untyped: ({ keys }) =>
    keys.length === 2
      ? sentence`Kan ikke sies ennå: det kommer an på hva én blodprøve og én vevsprøve koster.`
      : sentence`Kan ikke sies ennå: hva én ${keys[0] === "cost_blood" ? "blodprøve" : "vevsprøve"} koster, mangler.`,
  too_few: ({ patients: n }, { f }) =>
    sentence`Kan ikke sies ennå: ${patients(n, f)} er for få til å si hva et funn koster.`,
  nothing_extra: (_, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: få pasienter, om noen, har noe behandlingsrelevant som blod finner og vev alene ikke finner.`
      : sentence`Blod finner ikke noe behandlingsrelevant som vev alene ikke finner: det er ikke noe ekstra funn å sette pris på.`,
  saves: ({ perPatient }, { f }) =>
    sentence`Å teste blod først finner mer enn vev alene og ${perPatient === 0 ? "koster det samme" : sentence`sparer ${strong(aboutKroner(perPatient, f))} per pasient`}.`,
  per_extra: ({ each }, { f }) =>
    sentence`Å teste blod først koster ${strong(aboutKroner(each, f))} mer enn vev alene for hver ekstra pasient med funn.`,
};
const sure: Tellers<SureFact> = {
  type: ({ keys }) =>
    sentence`Det trengs ${keys.map((key, i) => [i > 0 && " og ", toField(key, field[key])])}: studien oppgir ingen.`,
  tests: ({ patients: n, orders: { tissue, after } }, { f }) =>
    sentence`Hos ${n === 1 ? "den samme pasienten" : f.rounded ? `de samme pasientene (${f.count(n)})` : `de samme ${f.count(n)} pasientene`} finner vev alene noe hos ${f.count(tissue.found.events)} med ${f.count(tissue.tests)} ${tissue.tests === 1 ? "prøve" : "prøver"}, blod først hos ${f.count(after.found.events)} med ${f.count(after.tests)}.`,
  limits: ({ limits: { low, high } }, { f }) =>
    sentence`${f.interval} ${f.exact(twoDigits(low))} til ${f.kroner(twoDigits(high))}.`,
  extra: ({ extra, patients: n }, { f }) =>
    sentence`Det finner noe behandlingsrelevant hos ${f.count(extra)} flere av ${patients(n, f)}.`,
  yours: () => sentence`Kostnadene er dine, ikke studiens; en mislykket prøve regnes fullt ut.`,
};

export const nb: CostWords = {
  title: "Hva koster testingen per ekstra funn?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note: { patients, awaited, moved } }, { f }) =>
    sentence`Kostnadene er leserens, ikke studiens: prøver ganger det én prøve koster, og ikke noe annet (ingen behandling, ingen tidsbruk, ingen senere kostnader). De ${f.count(patients)} der både blod og vev er avklart; ${f.count(awaited)} til ventes. Alle fikk begge prøver, så rekkefølgene er regnet ut, ikke prøvd. Streker: 95 %-intervall for kostnad og funn sammen. En prøve som stoppet før sekvensering, regnes fullt ut${moved && "; hva det blir om den ikke kostet noe, står under"}. Klonal hematopoese regnes ikke som funn.`,
  type: (keys) =>
    keys.length === 2
      ? "Ingen kostnad ennå. Når det er oppgitt hva én blodprøve og én vevsprøve koster i kroner, viser figuren kostnaden per pasient, per pasient med behandlingsrelevant funn og per ekstra pasient, og hvor mye svaret flytter seg."
      : `Én kostnad mangler: hva én ${keys[0] === "cost_blood" ? "blodprøve" : "vevsprøve"} koster i kroner.`,
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
      ? `${f.vague ? "omtrent like" : "like"} mange funn`
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
        ? `${f.vague ? f.few : "ingen"} med behandlingsrelevant funn`
        : `${f.kroner(cost.perActionable.value)} per pasient med behandlingsrelevant funn ${limits(cost.perActionable.limits, f)}, ${f.of(found.events, n)} pasienter`;
    },
    extra: ({ patients: n, extra }, f) => {
      if (extra === null) return "de andre sammenlignes med denne";
      const found = `${nb.found(extra.actionable, f)} ${extra.actionable === 0 ? "som" : "enn"} med vev alene`;
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
        : "Blod først, så vev: kroner mer per pasient enn vev alene (mindre, under null)",
    from: ({ prices: { blood, tissue } }, f) =>
      `Én antakelse flyttet om gangen, fra ${f.count(blood)} kroner for en blodprøve og ${f.count(tissue)} for en vevsprøve`,
    low: "i nedre ende",
    high: "i øvre ende",
    zero: "under 0: blod først koster mindre",
    lever: (lever, f) => {
      if (lever.lever === "haematopoiesis") return "Klonal hematopoese også regnet som funn";
      if (lever.lever === "stopped") return "Prøver som stoppet før sekvensering, koster ingenting";
      const [low, high] = endsOf(lever, f);
      return {
        cost_blood: `Én blodprøve, ${low} til ${high} kroner`,
        cost_tissue: `Én vevsprøve, ${low} til ${high} kroner`,
        spared: `Funn i blod, så ingen vevsprøve: ${low} til ${high}${nbsp}%`,
        extra: `Funn som vev alene ikke har: ${low} til ${high}${nbsp}%`,
      }[lever.lever];
    },
    reading: (lever, { base }, f) =>
      lever.lever === "haematopoiesis"
        ? `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.atHigh)} i stedet for ${f.kroner(base)}`
        : lever.lever === "stopped"
          ? `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.atLow)} i stedet for ${f.kroner(base)}`
          : `${nb.tornado.lever(lever, f)}: ${f.kroner(lever.atLow)} i nedre ende, ${f.kroner(lever.atHigh)} i øvre ende`,
  },
  method: {
    definition:
      "Analyserte prøver (besvart eller mislykket) i hver rekkefølge av prøver, ganger enhetskostnadene som leseren skriver inn: vev alene; blod alene; blod, så vev når blodet ikke har noe behandlingsrelevant eller ikke gir svar; begge samtidig. Studien oppgir ingen kostnad. Ekstra: mot vev alene, hos de samme pasientene. Der en rekkefølge koster mindre og finner mer, gis ingen kostnad per ekstra pasient, fordi forholdet ikke ville betydd noe.",
    denominator:
      "Samtykkede pasienter der blod og vev er avklart: ingen av dem venter eller er ennå ikke bestilt. Per svar: de med svar fra minst én prøve. Per funn: de med et behandlingsrelevant funn, uten klonal hematopoese.",
    formula: `Kostnad = blodprøver × kostnaden for én + vevsprøver × kostnaden for én. Per ekstra pasient = (kostnad − kostnad for vev alene) ÷ (funn − funn med vev alene). Intervaller: Fiellers for forholdet mellom to snitt, kostnad og funn hos de samme pasientene; ingen der det som finnes i tillegg, kan være ingenting. Tornadoen flytter én antakelse om gangen: hver innskrevne kostnad med ${100 * swing} % begge veier, fordi et innskrevet tall ikke har noe intervall; andelen som slipper vevsprøve og andelen med funn som vev alene ikke har, mellom sine 95 %-grenser (Wilson), med vevsprøver per pasient som ikke slipper holdt fast; prøver som mislyktes før de ble sekvensert, uten kostnad; og klonal hematopoese regnet som funn også.`,
    reference:
      "Husereau mfl. 2022 (CHEERS 2022), doi 10.1136/bmj-2021-067975; enveis analyse og tornado: Briggs, Claxton og Sculpher 2006, Decision Modelling for Health Economic Evaluation; Fieller 1954, J R Stat Soc B 16:175–185; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

export const nothingNb: NothingWords = {
  summary: noneSettled.nb,
  note: "Hva hver rekkefølge av prøver koster for det den finner.",
};
