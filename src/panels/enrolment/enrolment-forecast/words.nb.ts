import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import { dateAt, type ForecastModel, type Foreseen } from "./model.ts";
import { mostSites } from "./plan-chance.ts";
import { type ForecastWords, planAhead, planFact, record, twentieths } from "./wording.ts";

const month = (date: string | null, f: Format, never: string): string => (date === null ? never : f.month(date));

function odds(chance: number): string {
  const n = twentieths(chance);
  if (n === "more") return "over 19 av 20";
  return n === "less" ? "under 1 av 20" : `omtrent ${n} av 20`;
}

function moreSites(n: number | null, f: Format): string {
  if (n === 0) return "Det trengs ingen flere sykehus for like sjanser.";
  return n === null
    ? `Ikke engang ${f.count(mostSites)} sykehus til, åpnet neste måned, ville gitt like sjanser.`
    : `${f.count(n)} sykehus til, åpnet neste måned, ville gitt like sjanser.`;
}

/** Det prognosen sier om den nyeste planen som når målet. */
function ofPlan(ahead: Foreseen, planned: boolean, f: Format): Sentence {
  const fact = planFact(ahead, planned);
  switch (fact.say) {
    case "no_plan":
      return sentence`Det er ikke levert noen plan å holde det opp mot.`;
    case "none_reaches":
      return sentence`Ingen av planene når målet.`;
    case "passed":
      return sentence`Planen fra ${f.month(fact.plan.approvedOn)} tok slutt i ${f.month(fact.plan.month)}, før målet var nådd.`;
    case "chance":
      return sentence`Sjansen for å nå det innen ${f.month(fact.plan.month)}, slik planen fra ${f.month(fact.plan.approvedOn)} sier, er ${strong(odds(fact.plan.chance))}. ${moreSites(fact.sites, f)}`;
  }
}

const likely = (ahead: Foreseen, f: Format): Sentence => strong(month(dateAt(ahead, 0.5), f, "mer enn 20 år"));
const range = (ahead: Foreseen, f: Format): string =>
  `8 av 10 ganger mellom ${month(dateAt(ahead, 0.1), f, "aldri")} og ${month(dateAt(ahead, 0.9), f, "mer enn 20 år fra nå")}`;

function pace({ counts, ahead }: ForecastModel & { readonly ahead: Foreseen }, f: Format): string {
  const planned =
    ahead.fullPace > ahead.pace ? `, ${f.number(ahead.fullPace)} når de planlagte sykehusene er åpne` : "";
  return `omtrent ${f.number(ahead.pace)} ${counts === "consented" ? "pasienter" : "pasienter med evaluerbart par"} per måned${planned}`;
}

export const nb: ForecastWords = {
  title: "Når når vi målet?",
  summary: (m, { f }) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${nb.empty(m, f)}`;
    return sentence`Med takten fra de siste seks månedene (${pace({ ...m, ahead }, f)}) nås målet på ${f.count(ahead.target)} mest sannsynlig i ${likely(ahead, f)}; ${range(ahead, f)}. ${ofPlan(ahead, planned, f)}`;
  },
  note: ({ ahead, backTest: [first, ...rest] }, { f }) =>
    sentence`Poisson-gamma over åpne og planlagte sykehus; bånd 50, 80 og 95 %.${
      ahead.why === "ok" && ` Med takten fra alle måneder: ${month(dateAt(ahead, 0.5, "all_months"), f, "ingen dato")}.`
    } ${first === undefined ? "Ingen tidligere utgave å prøve den på." : nb.tested(first.observed, record([first, ...rest], f), f)} Datoene er samtykkedatoer; svarene følger noen uker senere. Valg av periode gjelder ikke her.`,
  tested: (observed, { held, last }, f) =>
    `Prøvd på tidligere utgaver: 80 %-intervallet holdt dagens ${f.count(observed)} samtykker i ${held} (${f.list(
      last.map(
        (b) =>
          `${f.count(b.low)} til ${f.count(b.high)} ventet ${f.day(b.release.slice(0, 10))}, ${b.held ? "holdt" : "holdt ikke"}`,
      ),
    )}).`,
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
  empty: ({ ahead, target, now }, f) => {
    if (target === 0) return `Et mål på 0 er ikke noe mål: det er ingen dato å forutse. Så langt ${f.count(now)}.`;
    if (ahead.why === "reached") return `Målet på ${f.count(ahead.target)} er nådd: ${f.count(now)}.`;
    if (ahead.why === "no_target")
      return `Det finnes ikke noe mål for denne delen av studien. Så langt ${f.count(now)}; omtrent ${f.number(ahead.pace)} per måned.`;
    return ahead.why === "one_site"
      ? `Når ett sykehus alene når målet sitt, kan ikke sies: en prognose krever minst to åpne sykehus. Så langt har ${f.count(now)} samtykket${target === null ? "" : ` av målet på ${f.count(target)}`}.`
      : "Når målet nås, kan ikke sies ennå: en prognose krever minst tre måneder med inklusjon og to åpne sykehus.";
  },
  outlook: (m, f) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${nb.empty(m, f)}`;
    const plan = planAhead(ahead);
    return sentence`Med takten fra de siste seks månedene nås målet mest sannsynlig i ${likely(ahead, f)} (${range(ahead, f)})${
      plan
        ? sentence`; innen ${f.month(plan.month)}, som planlagt, er sjansen ${strong(odds(plan.chance))}.`
        : sentence`. ${ofPlan(ahead, planned, f)}`
    }`;
  },
  chance: ({ ahead }, f) => {
    const plan = ahead.why === "ok" ? planAhead(ahead) : null;
    return ahead.why === "ok" && plan
      ? `${f.count(ahead.target)} innen ${f.month(plan.month)}: ${odds(plan.chance)}`
      : "";
  },
  target: (n) => `mål ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} per ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: én av tjue like sannsynlige datoer for å nå målet`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `Innen ${f.day(date)}: omtrent ${f.count(middle)}, 8 av 10 ganger mellom ${f.count(low)} og ${f.count(high)}`,
  key: ["1 prikk = 1 av 20", `bånd 50, 80, 95${nbsp}%`],
};
