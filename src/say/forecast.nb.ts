import { type Sentence, sentence, strong } from "../marks/sentence.ts";
import { mostSites } from "../stats/plan-chance.ts";
import { dateAt } from "../stats/reach.ts";
import type { Format } from "../words/format.ts";
import type { ForecastSaid, Foreseen } from "./forecast.ts";
import { planAhead, planFact, twentieths, type WithoutChance } from "./plan-fact.ts";

const month = (date: string | null, f: Format, never: string): string => (date === null ? never : f.month(date));

function odds(chance: number): string {
  const n = twentieths(chance);
  if (n === "more") return "over 19 av 20";
  return n === "less" ? "under 1 av 20" : `omtrent ${n} av 20`;
}

function moreSites(n: number | null, f: Format): string {
  if (n === 0) return "Det trengs ingen flere sykehus for jevne sjanser.";
  return n === null
    ? `Ikke engang ${f.count(mostSites)} sykehus til, åpnet neste måned, ville gitt jevne sjanser.`
    : `${f.count(n)} sykehus til, åpnet neste måned, ville gitt jevne sjanser.`;
}

/** Det prognosen sier om en plan som ikke har noen sjanse. */
function withoutChance(fact: WithoutChance, f: Format): Sentence {
  switch (fact.say) {
    case "no_plan":
      return sentence`Ingen plan er levert til sammenligning.`;
    case "none_reaches":
      return sentence`Ingen av planene når målet.`;
    case "passed":
      return sentence`Planen tok slutt i ${f.month(fact.plan.month)}, før målet var nådd.`;
  }
}

/** Det prognosen sier om den nyeste planen som når målet. */
function ofPlan(ahead: Foreseen, planned: boolean, f: Format): Sentence {
  const fact = planFact(ahead, planned);
  return fact.say === "chance"
    ? sentence`Sjansen for å nå det innen ${f.month(fact.plan.month)}, slik planen fra ${f.month(fact.plan.approvedOn)} sier, er ${strong(odds(fact.plan.chance))}. ${moreSites(fact.sites, f)}`
    : withoutChance(fact, f);
}

export const nb: ForecastSaid = {
  likely: ({ reach }, f) => strong(month(dateAt(reach, 0.5), f, "mer enn 20 år")),
  range: ({ reach }, f) =>
    `8 av 10 ganger mellom ${month(dateAt(reach, 0.1), f, "aldri")} og ${month(dateAt(reach, 0.9), f, "mer enn 20 år fra nå")}`,
  odds,
  moreSites,
  withoutChance,
  ofPlan,
  without: ({ ahead, target, now }, f) => {
    if (target === 0) return `Et mål på 0 er ikke noe mål: det er ingen dato å forutse. Så langt ${f.count(now)}.`;
    if (ahead.why === "reached") return `Målet på ${f.count(ahead.target)} er nådd: ${f.count(now)}.`;
    if (ahead.why === "no_target")
      return `Det finnes ikke noe mål for denne delen av studien. Så langt ${f.count(now)}; omtrent ${f.number(ahead.pace)} per måned.`;
    return ahead.why === "one_site"
      ? `Når ett sykehus alene når målet sitt, kan ikke sies: en prognose krever minst to åpne sykehus. Så langt har ${f.count(now)} samtykket${target === null ? "" : ` av målet på ${f.count(target)}`}.`
      : "Når målet nås, kan ikke sies ennå: en prognose krever minst tre måneder med inklusjon og to åpne sykehus.";
  },
  chance: ({ ahead }, f) => {
    const plan = ahead.why === "ok" ? planAhead(ahead) : null;
    return ahead.why === "ok" && plan
      ? `${f.count(ahead.target)} innen ${f.month(plan.month)}: ${odds(plan.chance)}`
      : "";
  },
};
