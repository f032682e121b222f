import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import { type BackTest, type FanPoint, type ForecastModel, mostSites } from "./stats.ts";

export type ForecastWords = PanelWords<ForecastModel> & {
  readonly empty: (model: ForecastModel, f: Format) => string;
  /** When the target will be reached and how likely by the plan, in one sentence for the status page. */
  readonly outlook: (model: ForecastModel, f: Format) => Sentence;
  /** The chance by the newest plan's date, for the small chart there; empty when there is none. */
  readonly chance: (model: ForecastModel, f: Format) => string;
  readonly target: (n: string) => string;
  readonly now: (model: ForecastModel, f: Format) => string;
  readonly dot: (date: string, f: Format, i: number) => string;
  readonly fan: (date: string, point: FanPoint, f: Format) => string;
  readonly key: readonly string[];
};

/** The date of a level of the headline variant, or null. */
const dateAt = (m: ForecastModel, level: number): string | null =>
  m.reach.find((reach) => reach.variant === "last_six_months" && reach.level === level)?.date ?? null;
const steadyMedian = (m: ForecastModel): string | null =>
  m.reach.find((reach) => reach.variant === "all_months" && reach.level === 0.5)?.date ?? null;
const month = (date: string | null, f: Format, never: string): string => (date === null ? never : f.month(date));
const nearlySure = 39 / 40;
const foreseen = (tests: readonly BackTest[]): readonly BackTest[] => tests.slice(-3);
const held = (m: ForecastModel, f: Format): string => f.of(m.backTest.filter((b) => b.held).length, m.backTest.length);

const enChance = (chance: number): string =>
  chance > nearlySure
    ? "more than 19 in 20"
    : chance < 1 - nearlySure
      ? "less than 1 in 20"
      : `about ${Math.round(chance * 20)} in 20`;

/** What the forecast says of the newest plan that reaches the target. */
function enPlan(m: ForecastModel, f: Format): Sentence {
  const plan = m.plans.at(-1);
  if (!plan)
    return sentence`${m.planned ? "No plan supplied reaches the target." : "No plan is supplied to hold it against."}`;
  if (plan.passed)
    return sentence`The plan of ${f.month(plan.approved_on)} ended in ${f.month(plan.month)}, before the target was reached.`;
  const sites =
    plan.chance >= 0.5
      ? "No further site is needed for an even chance."
      : m.moreSites === null
        ? `Not even ${f.count(mostSites)} more sites, opening next month, would give an even chance.`
        : `${f.count(m.moreSites)} more ${m.moreSites === 1 ? "site" : "sites"}, opening next month, would give an even chance.`;
  return sentence`The chance of reaching it by ${f.month(plan.month)}, as the plan of ${f.month(plan.approved_on)} says, is ${strong(enChance(plan.chance))}. ${sites}`;
}

const en: ForecastWords = {
  title: "When do we reach the target?",
  summary: (m, { f }): Sentence => {
    if (m.why !== "ok") return sentence`${en.empty(m, f)}`;
    return sentence`At the pace of the last six months (about ${f.number(m.pace)} ${m.counts === "consented" ? "patients" : "paired evaluable patients"} a month${m.fullPace > m.pace ? `, ${f.number(m.fullPace)} once the planned sites are open` : ""}) the target of ${f.count(m.target ?? 0)} is most likely reached in ${strong(month(dateAt(m, 0.5), f, "more than 20 years"))}; 8 times in 10 between ${month(dateAt(m, 0.1), f, "never")} and ${month(dateAt(m, 0.9), f, "more than 20 years from now")}. ${enPlan(m, f)}`;
  },
  note: (m, { f }) =>
    sentence`Poisson-gamma over open and planned sites; bands 50, 80 and 95 %.${m.why === "ok" && ` With the pace of all months instead: ${month(steadyMedian(m), f, "no date")}.`} ${
      m.backTest.length === 0
        ? "No earlier release to test it on."
        : `Tested on earlier releases: the 80 % interval held today’s ${f.count(m.backTest[0]?.observed ?? 0)} consents in ${held(m, f)} (${f.list(foreseen(m.backTest).map((b) => `${f.count(b.low)} to ${f.count(b.high)} foreseen on ${f.day(b.release.slice(0, 10))}, ${b.held ? "held" : "not held"}`))}).`
    } Dates are those of consent; results follow some weeks later. A period filter does not apply.`,
  method: {
    definition:
      "Date by which the target number will have consented, and the number to be expected until then. The unit is that of the target: paired evaluable patients unless the study counts consents.",
    denominator:
      "Open sites with their months of observation in the last six months (headline) or since opening (beside); sites with a planned opening join at their date. Share of consented patients who become evaluable: from those consented at least three months before the data cut.",
    formula:
      "Rate of a site ~ Gamma(shape, rate), by maximum likelihood of the negative binomial; posterior Gamma(shape + n, rate + months). Sum over sites, thinned by the share that becomes evaluable (beta posterior), as a negative binomial with the same mean and variance, the uncertainty of the fit included. Quantiles of the date: first time with P(number ≥ needed) ≥ level.",
    reference:
      "Anisimov and Fedorov 2007, Stat Med 26:4958, doi 10.1002/sim.2956; Morris 1983, J Am Stat Assoc 78:47; quantile dot plot: Kay 2016, doi 10.1145/2858036.2858558.",
  },
  empty: (m, f) => {
    if (m.target === 0) return `A target of 0 is none: there is no date to foresee. So far ${f.count(m.now)}.`;
    if (m.why === "reached") return `The target of ${f.count(m.target ?? 0)} has been reached: ${f.count(m.now)}.`;
    if (m.why === "no_target")
      return `There is no target for this part of the study. So far ${f.count(m.now)}; about ${f.number(m.pace)} a month.`;
    return m.why === "one_site"
      ? `When one site alone will reach its target cannot be said: a forecast needs at least two open sites. So far ${f.count(m.now)} consented${m.target === null ? "" : ` of its target of ${f.count(m.target)}`}.`
      : "When the target will be reached cannot be said yet: a forecast needs at least three months of inclusion and two open sites.";
  },
  outlook: (m, f) => {
    if (m.why !== "ok") return sentence`${en.empty(m, f)}`;
    const plan = m.plans.at(-1);
    return sentence`At the pace of the last six months the target is most likely reached in ${strong(month(dateAt(m, 0.5), f, "more than 20 years"))} (8 times in 10 between ${month(dateAt(m, 0.1), f, "never")} and ${month(dateAt(m, 0.9), f, "more than 20 years from now")})${
      plan && !plan.passed
        ? sentence`; by ${f.month(plan.month)}, as planned, with a chance of ${strong(enChance(plan.chance))}.`
        : sentence`. ${enPlan(m, f)}`
    }`;
  },
  chance: (m, f) => {
    const plan = m.plans.at(-1);
    return m.why === "ok" && plan && !plan.passed
      ? `${f.count(m.target ?? 0)} by ${f.month(plan.month)}: ${enChance(plan.chance)}`
      : "";
  },
  target: (n) => `target ${n}`,
  now: (m, f) => `${f.count(m.now)} on ${f.day(m.cut)}`,
  dot: (date, f) => `${f.day(date)}: one of twenty equally likely dates of reaching the target`,
  fan: (date, p, f) =>
    `By ${f.day(date)}: about ${f.count(p.quantiles[3] ?? 0)}, 8 times in 10 between ${f.count(p.quantiles[1] ?? 0)} and ${f.count(p.quantiles[5] ?? 0)}`,
  key: ["1 dot = 1 in 20", `bands 50, 80, 95${nbsp}%`],
};

const nbChance = (chance: number): string =>
  chance > nearlySure
    ? "over 19 av 20"
    : chance < 1 - nearlySure
      ? "under 1 av 20"
      : `omtrent ${Math.round(chance * 20)} av 20`;

function nbPlan(m: ForecastModel, f: Format): Sentence {
  const plan = m.plans.at(-1);
  if (!plan)
    return sentence`${m.planned ? "Ingen av planene når målet." : "Det er ikke levert noen plan å holde det opp mot."}`;
  if (plan.passed)
    return sentence`Planen fra ${f.month(plan.approved_on)} tok slutt i ${f.month(plan.month)}, før målet var nådd.`;
  const sites =
    plan.chance >= 0.5
      ? "Det trengs ingen flere sykehus for like sjanser."
      : m.moreSites === null
        ? `Ikke engang ${f.count(mostSites)} sykehus til, åpnet neste måned, ville gitt like sjanser.`
        : `${f.count(m.moreSites)} sykehus til, åpnet neste måned, ville gitt like sjanser.`;
  return sentence`Sjansen for å nå det innen ${f.month(plan.month)}, slik planen fra ${f.month(plan.approved_on)} sier, er ${strong(nbChance(plan.chance))}. ${sites}`;
}

const nb: ForecastWords = {
  title: "Når når vi målet?",
  summary: (m, { f }): Sentence => {
    if (m.why !== "ok") return sentence`${nb.empty(m, f)}`;
    return sentence`Med takten fra de siste seks månedene (omtrent ${f.number(m.pace)} ${m.counts === "consented" ? "pasienter" : "pasienter med evaluerbart par"} per måned${m.fullPace > m.pace ? `, ${f.number(m.fullPace)} når de planlagte sykehusene er åpne` : ""}) nås målet på ${f.count(m.target ?? 0)} mest sannsynlig i ${strong(month(dateAt(m, 0.5), f, "mer enn 20 år"))}; 8 av 10 ganger mellom ${month(dateAt(m, 0.1), f, "aldri")} og ${month(dateAt(m, 0.9), f, "mer enn 20 år fra nå")}. ${nbPlan(m, f)}`;
  },
  note: (m, { f }) =>
    sentence`Poisson-gamma over åpne og planlagte sykehus; bånd 50, 80 og 95 %.${m.why === "ok" && ` Med takten fra alle måneder: ${month(steadyMedian(m), f, "ingen dato")}.`} ${
      m.backTest.length === 0
        ? "Ingen tidligere utgave å prøve den på."
        : `Prøvd på tidligere utgaver: 80 %-intervallet holdt dagens ${f.count(m.backTest[0]?.observed ?? 0)} samtykker i ${held(m, f)} (${f.list(foreseen(m.backTest).map((b) => `${f.count(b.low)} til ${f.count(b.high)} ventet ${f.day(b.release.slice(0, 10))}, ${b.held ? "holdt" : "holdt ikke"}`))}).`
    } Datoene er samtykkedatoer; svarene følger noen uker senere. Valg av periode gjelder ikke her.`,
  method: {
    definition:
      "Datoen da målet i antall har samtykket, og antallet som kan ventes fram til da. Enheten er målets: pasienter med evaluerbart par, med mindre studien teller samtykker.",
    denominator:
      "Åpne sykehus med observerte måneder de siste seks månedene (hovedtall) eller siden åpning (ved siden av); sykehus med planlagt åpning kommer til på sin dato. Andelen samtykkede som blir evaluerbare: fra dem som samtykket minst tre måneder før datauttrekket.",
    formula:
      "Et sykehus' rate ~ Gamma(form, rate), sannsynlighetsmaksimering av den negativt binomiske; posterior Gamma(form + n, rate + måneder). Summen over sykehus, tynnet med andelen som blir evaluerbare (beta-posterior), som en negativ binomisk med samme snitt og varians, usikkerheten i tilpasningen medregnet. Datoens kvantiler: første tid med P(antall ≥ manglende) ≥ nivå.",
    reference:
      "Anisimov og Fedorov 2007, Stat Med 26:4958, doi 10.1002/sim.2956; Morris 1983, J Am Stat Assoc 78:47; kvantilprikker: Kay 2016, doi 10.1145/2858036.2858558.",
  },
  empty: (m, f) => {
    if (m.target === 0) return `Et mål på 0 er ikke noe mål: det er ingen dato å forutse. Så langt ${f.count(m.now)}.`;
    if (m.why === "reached") return `Målet på ${f.count(m.target ?? 0)} er nådd: ${f.count(m.now)}.`;
    if (m.why === "no_target")
      return `Det finnes ikke noe mål for denne delen av studien. Så langt ${f.count(m.now)}; omtrent ${f.number(m.pace)} per måned.`;
    return m.why === "one_site"
      ? `Når ett sykehus alene når målet sitt, kan ikke sies: en prognose krever minst to åpne sykehus. Så langt har ${f.count(m.now)} samtykket${m.target === null ? "" : ` av målet på ${f.count(m.target)}`}.`
      : "Når målet nås, kan ikke sies ennå: en prognose krever minst tre måneder med inklusjon og to åpne sykehus.";
  },
  outlook: (m, f) => {
    if (m.why !== "ok") return sentence`${nb.empty(m, f)}`;
    const plan = m.plans.at(-1);
    return sentence`Med takten fra de siste seks månedene nås målet mest sannsynlig i ${strong(month(dateAt(m, 0.5), f, "mer enn 20 år"))} (8 av 10 ganger mellom ${month(dateAt(m, 0.1), f, "aldri")} og ${month(dateAt(m, 0.9), f, "mer enn 20 år fra nå")})${
      plan && !plan.passed
        ? sentence`; innen ${f.month(plan.month)}, som planlagt, er sjansen ${strong(nbChance(plan.chance))}.`
        : sentence`. ${nbPlan(m, f)}`
    }`;
  },
  chance: (m, f) => {
    const plan = m.plans.at(-1);
    return m.why === "ok" && plan && !plan.passed
      ? `${f.count(m.target ?? 0)} innen ${f.month(plan.month)}: ${nbChance(plan.chance)}`
      : "";
  },
  target: (n) => `mål ${n}`,
  now: (m, f) => `${f.count(m.now)} per ${f.day(m.cut)}`,
  dot: (date, f) => `${f.day(date)}: én av tjue like sannsynlige datoer for å nå målet`,
  fan: (date, p, f) =>
    `Innen ${f.day(date)}: omtrent ${f.count(p.quantiles[3] ?? 0)}, 8 av 10 ganger mellom ${f.count(p.quantiles[1] ?? 0)} og ${f.count(p.quantiles[5] ?? 0)}`,
  key: ["1 prikk = 1 av 20", `bånd 50, 80, 95${nbsp}%`],
};

export const words: Bilingual<ForecastWords> = { en, nb };
