import { type Sentence, sentence, strong } from "../marks/sentence.ts";
import { mostSites } from "../stats/plan-chance.ts";
import { dateAt } from "../stats/reach.ts";
import type { Format } from "../words/format.ts";
import type { ForecastSaid, Foreseen } from "./forecast.ts";
import { planAhead, planFact, twentieths, type WithoutChance } from "./plan-fact.ts";

const month = (date: string | null, f: Format, never: string): string => (date === null ? never : f.month(date));

function odds(chance: number): string {
  const n = twentieths(chance);
  if (n === "more") return "more than 19 in 20";
  return n === "less" ? "less than 1 in 20" : `about ${n} in 20`;
}

function moreSites(n: number | null, f: Format): string {
  if (n === 0) return "No further site is needed for an even chance.";
  return n === null
    ? `Not even ${f.count(mostSites)} more sites, opening next month, would give an even chance.`
    : `${f.count(n)} more ${n === 1 ? "site" : "sites"}, opening next month, would give an even chance.`;
}

/** What the forecast says of a plan that has no chance. */
function withoutChance(fact: WithoutChance, f: Format): Sentence {
  switch (fact.say) {
    case "no_plan":
      return sentence`No plan is supplied to hold it against.`;
    case "none_reaches":
      return sentence`No plan supplied reaches the target.`;
    case "passed":
      return sentence`The plan ended in ${f.month(fact.plan.month)}, before the target was reached.`;
  }
}

/** What the forecast says of the newest plan that reaches the target. */
function ofPlan(ahead: Foreseen, planned: boolean, f: Format): Sentence {
  const fact = planFact(ahead, planned);
  return fact.say === "chance"
    ? sentence`The chance of reaching it by ${f.month(fact.plan.month)}, as the plan of ${f.month(fact.plan.approvedOn)} says, is ${strong(odds(fact.plan.chance))}. ${moreSites(fact.sites, f)}`
    : withoutChance(fact, f);
}

export const en: ForecastSaid = {
  likely: ({ reach }, f) => strong(month(dateAt(reach, 0.5), f, "more than 20 years")),
  range: ({ reach }, f) =>
    `8 times in 10 between ${month(dateAt(reach, 0.1), f, "never")} and ${month(dateAt(reach, 0.9), f, "more than 20 years from now")}`,
  odds,
  moreSites,
  withoutChance,
  ofPlan,
  without: ({ ahead, target, now }, f) => {
    if (target === 0) return `A target of 0 is none: there is no date to foresee. So far ${f.count(now)}.`;
    if (ahead.why === "reached") return `The target of ${f.count(ahead.target)} has been reached: ${f.count(now)}.`;
    if (ahead.why === "no_target")
      return `There is no target for this part of the study. So far ${f.count(now)}; about ${f.number(ahead.pace)} a month.`;
    return ahead.why === "one_site"
      ? `When one site alone will reach its target cannot be said: a forecast needs at least two open sites. So far ${f.count(now)} consented${target === null ? "" : ` of its target of ${f.count(target)}`}.`
      : "When the target will be reached cannot be said yet: a forecast needs at least three months of inclusion and two open sites.";
  },
  chance: ({ ahead }, f) => {
    const plan = ahead.why === "ok" ? planAhead(ahead) : null;
    return ahead.why === "ok" && plan ? `${f.count(ahead.target)} by ${f.month(plan.month)}: ${odds(plan.chance)}` : "";
  },
};
