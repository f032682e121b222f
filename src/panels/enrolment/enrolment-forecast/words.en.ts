import { sentence } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Foreseen } from "./ahead.ts";
import type { ForecastModel } from "./model.ts";
import { type ForecastWords, record, steady } from "./wording.ts";

const { likely, ofPlan, range, without } = forecastSaid.en;

function pace({ counts, ahead }: ForecastModel & { readonly ahead: Foreseen }, f: Format): string {
  const planned = ahead.fullPace > ahead.pace ? `, ${f.number(ahead.fullPace)} once the planned sites are open` : "";
  return `about ${f.number(ahead.pace)} ${counts === "consented" ? "patients" : "paired evaluable patients"} a month${planned}`;
}

export const en: ForecastWords = {
  title: "When do we reach the target?",
  summary: (m, { f }) => {
    const { ahead, planned } = m;
    if (ahead.why !== "ok") return sentence`${without(m, f)}`;
    return sentence`At the pace of the last six months (${pace({ ...m, ahead }, f)}) the target of ${f.count(ahead.target)} is most likely reached in ${likely(ahead, f)}; ${range(ahead, f)}. ${ofPlan(ahead, planned, f)}`;
  },
  note: ({ ahead, backTest: [first, ...rest] }, { f }) =>
    sentence`Poisson-gamma over open and planned sites; bands 50, 80 and 95 %.${
      ahead.why === "ok" && ` With the pace of all months instead: ${steady(ahead, f, "no date")}.`
    } ${first === undefined ? "No earlier release to test it on." : en.tested(first.observed, record([first, ...rest], f), f)} Dates are those of consent; results follow some weeks later. A period filter does not apply.`,
  without,
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
  target: (n) => `target ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} on ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: one of twenty equally likely dates of reaching the target`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `By ${f.day(date)}: about ${f.count(middle)}, 8 times in 10 between ${f.count(low)} and ${f.count(high)}`,
  key: ["1 dot = 1 in 20", `bands 50, 80, 95${nbsp}%`],
};
