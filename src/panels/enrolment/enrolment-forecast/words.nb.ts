import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { someSites } from "../../../say/some-sites.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { mostSpread, wanted } from "../../../stats/pace-history.ts";
import { type Format, formats, nbsp } from "../../../words/format.ts";
import type { Fact, Remark, Verdict } from "./facts.ts";
import { type ForecastWords, rate } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const done = { consented: "samtykket", paired_evaluable: "et evaluerbart par" } as const;
const who = { consented: "pasienter", paired_evaluable: "pasienter med evaluerbart par" } as const;

const verdict: Tellers<Verdict> = {
  no_target_supplied: ({ counts, now }, { f }) =>
    sentence`Det er ikke oppgitt noe mål, så ingen dato kan ventes; ${strong(patients(now, f))} har ${done[counts]}.`,
  reached: ({ counts, target, now }, { f }) =>
    sentence`Målet på ${f.count(target)} er nådd: ${strong(patients(now, f))} har ${done[counts]}.`,
  no_own_target: ({ counts, pace }, { f }) =>
    sentence`Denne delen av studien har ikke noe mål; den får omtrent ${strong(`${rate(pace, f)} ${who[counts]} i måneden`)}.`,
  one_site: () => sentence`Kan ikke sies for ett sykehus alene: en prognose krever minst to åpne sykehus.`,
  too_little: () =>
    sentence`Kan ikke sies ennå: en prognose krever minst tre måneder med inklusjon og to åpne sykehus.`,
  likely: ({ counts, target, date }, { f }) => {
    const pace = "hvis takten fra de siste seks månedene holder seg";
    const of = `Målet på ${f.count(target)}${counts === "consented" ? "" : " par"}`;
    return date === null
      ? sentence`${of} nås ikke innen 20 år ${pace}.`
      : sentence`${of} nås mest sannsynlig i ${strong(f.month(date))} ${pace}.`;
  },
  supposed: ({ counts, target, date, usual }, { f }) => {
    const of = `målet på ${f.count(target)}${counts === "consented" ? "" : " par"}`;
    const asItIs = `slik det er nå, ${usual === null ? "ikke innen 20 år" : `i ${f.month(usual)}`}`;
    return date === null
      ? sentence`Da nås ikke ${of} innen 20 år; ${asItIs}.`
      : sentence`Da nås ${of} mest sannsynlig i ${strong(f.month(date))}; ${asItIs}.`;
  },
};

const orBeyond = (date: string | null, f: Format): string => (date === null ? "om mer enn 20 år" : f.month(date));

const facts: Tellers<Fact> = {
  range: ({ low, high }, { f }) =>
    low === null
      ? sentence`Ifølge modellen 8 av 10 ganger om mer enn 20 år.`
      : high !== null && f.month(low) === f.month(high)
        ? sentence`Ifølge modellen 8 av 10 ganger i ${f.month(low)}.`
        : sentence`Ifølge modellen 8 av 10 ganger fra ${orBeyond(low, f)} til ${orBeyond(high, f)}.`,
  held: ({ told, own, earlier }, { f }) =>
    sentence`${told ? "Slike spenn" : "Spenn som skal treffe 8 av 10 ganger,"} traff i ${f.list(
      [
        own.of > 0 && `${f.of(own.held, own.of)} tidligere ${own.months === 6 ? "halvår" : "kvartaler"}`,
        earlier.of > 0 &&
          `${f.of(earlier.held, earlier.of)} ${earlier.of === 1 ? "tidligere utgave" : "tidligere utgaver"}`,
      ].filter((part) => part !== false),
    )}.`,
  untested: () => sentence`Fortiden er for kort til å prøve den.`,
  assumed: () => sentence`Det som er antatt, er ikke prøvd.`,
  plan: ({ plan }, { f }) =>
    plan.say === "chance"
      ? sentence`Sjansen innen ${f.month(plan.plan.month)}, som planlagt: ${forecastSaid.nb.odds(plan.plan.chance)}.`
      : forecastSaid.nb.withoutChance(plan, f),
  so_far: ({ now, target }, { f }) =>
    sentence`Så langt ${patients(now, f)}${target !== null && `, av målet på ${f.count(target)}`}.`,
};

const remarks: Tellers<Remark> = {
  bands: () =>
    sentence`Poisson-gamma over åpne og planlagte sykehus, utvidet med hvor ulike tidligere måneder var; bånd 50, 80 og 95 %.`,
  pace: ({ counts, pace, full }, { f }) =>
    sentence`Takten de siste seks månedene: omtrent ${rate(pace, f)} ${who[counts]} i måneden${full > pace && `, ${rate(full, f)} når de planlagte sykehusene er åpne`}.`,
  all_months: ({ date }, { f }) =>
    sentence`Med takten fra alle måneder: ${date === null ? "ingen dato innen 20 år" : f.month(date)}.`,
  tested: ({ last, observed }, { f }) =>
    sentence`Prognoser for dagens ${f.count(observed)} samtykker, 80 %-intervall: ${f.list(
      last.map(
        (b) =>
          `${f.count(b.low)} til ${f.count(b.high)} den ${f.day(b.release.slice(0, 10))} (${b.held ? "traff" : "bommet"})`,
      ),
    )}.`,
  not_in_pace: ({ consents }, { f }) =>
    sentence`Ikke med i takten: ${f.count(consents)} ${consents === 1 ? "samtykke" : "samtykker"} uten dato.`,
  early: ({ sites }, voice) =>
    sentence`Åpent fra første samtykke, siden ingen åpningsdato er før det: ${someSites(sites, 3, voice, " sykehus")}.`,
  more_sites: ({ sites }, { f }) => sentence`${forecastSaid.nb.moreSites(sites, f)}`,
  by_delay: () => sentence`Et par kommer like lenge etter samtykke som hittil.`,
  no_period: () => sentence`Valg av periode gjelder ikke her.`,
};

export const nb: ForecastWords = {
  title: "Når blir målet nådd?",
  answer: (said, voice) => tell([said], verdict, voice),
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, facts, voice)),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Datoen da målet i antall nås, og antallet som kan ventes fram til da, hvis takten fra de siste seks månedene holder seg. Enheten er målets: pasienter med evaluerbart par, med mindre studien teller samtykker.",
    denominator:
      "Åpne sykehus med observerte måneder de siste seks månedene (hovedtall) eller siden åpning (ved siden av); sykehus med planlagt åpning kommer til på sin dato; et sykehus med et samtykke før åpningen, eller uten åpningsdato, er åpent fra den måneden. Andelen samtykkede som blir evaluerbare: fra dem som samtykket minst tre måneder før datauttrekket.",
    formula: `Et sykehus' rate ~ Gamma(form, rate), sannsynlighetsmaksimering av den negativt binomiske; posterior Gamma(form + n, rate + måneder). Summen over sykehus, tynnet med andelen som blir evaluerbare (beta-posterior), som en negativ binomisk med samme snitt og varians, usikkerheten i tilpasningen medregnet. De tre første månedene ved et sykehus: takten som andel av den senere, over sykehus åpne i seks måneder eller mer, trukket mot ingen forskjell. Spredning i takten: det prognoser fra hver måned av studiens egen fortid, et halvt år fram (et kvartal i en ung studie), bommet med ut over tilfeldighet, trukket mot det vanlige, og så utvidet til ${10 * wanted} av 10 av dem treffer; høyst ${formats.nb.number(mostSpread)} av takten kvadrert. Over mer enn et halvt år vokser variansen med tiden, til høyst det dobbelte. Sesong ligger i den spredningen, ikke i takten. Par: tiden fra samtykke ved Aalen-Johansen, der andre utfall konkurrerer; de som venter, teller med sannsynligheten for at et par ennå kommer; tidligere utgaver prøves med sine egne sykehus. Datoens kvantiler: første tid med P(antall ≥ manglende) ≥ nivå. Antatt av leseren: nye sykehus åpner en måned etter datauttrekket med takten til et nytt sykehus; takten ved hvert sykehus er fra nå så mange prosent mer eller mindre; ingen inkluderes i juli noe år.`,
    reference:
      "Anisimov og Fedorov 2007, Stat Med 26:4958, doi 10.1002/sim.2956; Morris 1983, J Am Stat Assoc 78:47; kvantilprikker: Kay 2016, doi 10.1145/2858036.2858558.",
  },
  target: (n) => `mål ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} per ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: én av tjue like sannsynlige datoer for å nå målet`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `Innen ${f.day(date)}: omtrent ${f.count(middle)}, 8 av 10 ganger mellom ${f.count(low)} og ${f.count(high)}`,
  key: ["1 prikk = 1 av 20", `bånd 50, 80, 95${nbsp}%`],
  later: (n, f) => `${f.exact(n)} senere, ikke tegnet`,
};

export const nothingNb: NothingWords = {
  summary: () => "Ikke kjent: prøver er ikke levert, og målet teller evaluerbare par.",
  note: "Her ville datoen for målet stå, og antallet som kan ventes fram til da.",
};
