import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import { dateAt, type ForecastModel, type Foreseen } from "./model.ts";
import { mostSites } from "./plan-chance.ts";
import { type ForecastWords, planAhead, planFact, record, twentieths } from "./wording.ts";

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

/** What the forecast says of the newest plan that reaches the target. */
function ofPlan(ahead: Foreseen, planned: boolean, f: Format): Sentence {
  const fact = planFact(ahead, planned);
  switch (fact.say) {
    case "no_plan":
      return sentence`No plan is supplied to hold it against.`;
    case "none_reaches":
      return sentence`No plan supplied reaches the target.`;
    case "passed":
      return sentence`The plan of ${f.month(fact.plan.approvedOn)} ended in ${f.month(fact.plan.month)}, before the target was reached.`;
    case "chance":
      return sentence`The chance of reaching it by ${f.month(fact.plan.month)}, as the plan of ${f.month(fact.plan.approvedOn)} says, is ${strong(odds(fact.plan.chance))}. ${moreSites(fact.sites, f)}`;
  }
}

const likely = (ahead: Foreseen, f: Format): Sentence => strong(month(dateAt(ahead, 0.5), f, "more than 20 years"));
const range = (ahead: Foreseen, f: Format): string =>
  `8 times in 10 between ${month(dateAt(ahead, 0.1), f, "never")} and ${month(dateAt(ahead, 0.9), f, "more than 20 years from now")}`;

function pace({ counts, ahead }: ForecastModel & { readonly ahead: Foreseen }, f: Format): string {
  const planned = ahead.fullPace > ahead.pace ? `, ${f.number(ahead.fullPace)} once the planned sites are open` : "";
  return `about ${f.number(ahead.pace)} ${counts === "consented" ? "patients" : "paired evaluable patients"} a month${planned}`;
}

export const en: ForecastWords = {
  title: "When do we reach the target?",
  summary: (m, { f }) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${en.empty(m, f)}`;
    return sentence`At the pace of the last six months (${pace({ ...m, ahead }, f)}) the target of ${f.count(ahead.target)} is most likely reached in ${likely(ahead, f)}; ${range(ahead, f)}. ${ofPlan(ahead, planned, f)}`;
  },
  note: ({ ahead, backTest: [first, ...rest] }, { f }) =>
    sentence`Poisson-gamma over open and planned sites; bands 50, 80 and 95 %.${
      ahead.why === "ok" &&
      ` With the pace of all months instead: ${month(dateAt(ahead, 0.5, "all_months"), f, "no date")}.`
    } ${first === undefined ? "No earlier release to test it on." : en.tested(first.observed, record([first, ...rest], f), f)} Dates are those of consent; results follow some weeks later. A period filter does not apply.`,
  tested: (observed, { held, last }, f) =>
    `Tested on earlier releases: the 80 % interval held today’s ${f.count(observed)} consents in ${held} (${f.list(
      last.map(
        (b) =>
          `${f.count(b.low)} to ${f.count(b.high)} foreseen on ${f.day(b.release.slice(0, 10))}, ${b.held ? "held" : "not held"}`,
      ),
    )}).`,
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
  empty: ({ ahead, target, now }, f) => {
    if (target === 0) return `A target of 0 is none: there is no date to foresee. So far ${f.count(now)}.`;
    if (ahead.why === "reached") return `The target of ${f.count(ahead.target)} has been reached: ${f.count(now)}.`;
    if (ahead.why === "no_target")
      return `There is no target for this part of the study. So far ${f.count(now)}; about ${f.number(ahead.pace)} a month.`;
    return ahead.why === "one_site"
      ? `When one site alone will reach its target cannot be said: a forecast needs at least two open sites. So far ${f.count(now)} consented${target === null ? "" : ` of its target of ${f.count(target)}`}.`
      : "When the target will be reached cannot be said yet: a forecast needs at least three months of inclusion and two open sites.";
  },
  outlook: (m, f) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${en.empty(m, f)}`;
    const plan = planAhead(ahead);
    return sentence`At the pace of the last six months the target is most likely reached in ${likely(ahead, f)} (${range(ahead, f)})${
      plan
        ? sentence`; by ${f.month(plan.month)}, as planned, with a chance of ${strong(odds(plan.chance))}.`
        : sentence`. ${ofPlan(ahead, planned, f)}`
    }`;
  },
  chance: ({ ahead }, f) => {
    const plan = ahead.why === "ok" ? planAhead(ahead) : null;
    return ahead.why === "ok" && plan ? `${f.count(ahead.target)} by ${f.month(plan.month)}: ${odds(plan.chance)}` : "";
  },
  target: (n) => `target ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} on ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: one of twenty equally likely dates of reaching the target`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `By ${f.day(date)}: about ${f.count(middle)}, 8 times in 10 between ${f.count(low)} and ${f.count(high)}`,
  key: ["1 dot = 1 in 20", `bands 50, 80, 95${nbsp}%`],
};
