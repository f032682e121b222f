import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { someSites } from "../../../say/some-sites.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { mostSpread, wanted } from "../../../stats/pace-history.ts";
import { type Format, nbsp } from "../../../words/format.ts";
import type { Fact, Remark, Verdict } from "./facts.ts";
import { type ForecastWords, rate } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;
const have = (n: number): string => (n === 1 ? "has" : "have");
const done = { consented: "consented", paired_evaluable: "an evaluable pair" } as const;
const who = { consented: "patients", paired_evaluable: "paired evaluable patients" } as const;

const verdict: Tellers<Verdict> = {
  no_target_supplied: ({ counts, now }, { f }) =>
    sentence`No target is supplied, so no date can be foreseen; ${strong(patients(now, f))} ${have(now)} ${done[counts]}.`,
  reached: ({ counts, target, now }, { f }) =>
    sentence`The target of ${f.count(target)} is reached: ${strong(patients(now, f))} ${have(now)} ${done[counts]}.`,
  no_own_target: ({ counts, pace }, { f }) =>
    sentence`This part of the study has no target; it gains about ${strong(`${rate(pace, f)} ${who[counts]} a month`)}.`,
  one_site: () => sentence`Cannot be said of one site alone: a forecast needs at least two open sites.`,
  too_little: () =>
    sentence`Cannot be said yet: a forecast needs at least three months of inclusion and two open sites.`,
  likely: ({ counts, target, date }, { f }) => {
    const pace = "if the last six months' pace holds";
    const of = `The target of ${f.count(target)}${counts === "consented" ? "" : " pairs"}`;
    return date === null
      ? sentence`${of} is not reached within 20 years ${pace}.`
      : sentence`${of} is most likely reached in ${strong(f.month(date))} ${pace}.`;
  },
  supposed: ({ counts, target, date, usual }, { f }) => {
    const of = `Then the target of ${f.count(target)}${counts === "consented" ? "" : " pairs"}`;
    const asItIs = `as things are, ${usual === null ? "not within 20 years" : `in ${f.month(usual)}`}`;
    return date === null
      ? sentence`${of} is not reached within 20 years; ${asItIs}.`
      : sentence`${of} is most likely reached in ${strong(f.month(date))}; ${asItIs}.`;
  },
};

const orBeyond = (date: string | null, f: Format): string => (date === null ? "beyond 20 years" : f.month(date));

const facts: Tellers<Fact> = {
  range: ({ low, high }, { f }) =>
    low === null
      ? sentence`By the model 8 times in 10 beyond 20 years.`
      : high !== null && f.month(low) === f.month(high)
        ? sentence`By the model 8 times in 10 in ${f.month(low)}.`
        : sentence`By the model 8 times in 10 from ${orBeyond(low, f)} to ${orBeyond(high, f)}.`,
  held: ({ told, own, earlier }, { f }) =>
    sentence`${told ? "Such ranges" : "Ranges foreseen 8 times in 10"} held for ${f.list(
      [
        own.of > 0 && `${f.of(own.held, own.of)} past ${own.months === 6 ? "half-years" : "quarters"}`,
        earlier.of > 0 && `${f.of(earlier.held, earlier.of)} earlier ${earlier.of === 1 ? "release" : "releases"}`,
      ].filter((part) => part !== false),
    )}.`,
  untested: () => sentence`The past is too short to test it.`,
  assumed: () => sentence`What is assumed is not tested.`,
  plan: ({ plan }, { f }) =>
    plan.say === "chance"
      ? sentence`Chance by ${f.month(plan.plan.month)}, as planned: ${forecastSaid.en.odds(plan.plan.chance)}.`
      : forecastSaid.en.withoutChance(plan, f),
  so_far: ({ now, target }, { f }) =>
    sentence`So far ${patients(now, f)}${target !== null && `, of its target of ${f.count(target)}`}.`,
};

const remarks: Tellers<Remark> = {
  bands: () =>
    sentence`Poisson-gamma over open and planned sites, widened by how past months differed; bands 50, 80 and 95 %.`,
  pace: ({ counts, pace, full }, { f }) =>
    sentence`Pace of the last six months: about ${rate(pace, f)} ${who[counts]} a month${full > pace && `, ${rate(full, f)} once the planned sites are open`}.`,
  all_months: ({ date }, { f }) =>
    sentence`With the pace of all months instead: ${date === null ? "no date within 20 years" : f.month(date)}.`,
  tested: ({ last, observed }, { f }) =>
    sentence`Foreseen of today’s ${f.count(observed)} consents, 80 % interval: ${f.list(
      last.map(
        (b) =>
          `${f.count(b.low)} to ${f.count(b.high)} on ${f.day(b.release.slice(0, 10))} (${b.held ? "held" : "not held"})`,
      ),
    )}.`,
  not_in_pace: ({ consents }, { f }) =>
    sentence`Not in the pace: ${f.count(consents)} ${consents === 1 ? "consent" : "consents"} without a date.`,
  early: ({ sites }, voice) =>
    sentence`Open from the first consent, as no opening date lies before it: ${someSites(sites, 3, voice, " sites")}.`,
  more_sites: ({ sites }, { f }) => sentence`${forecastSaid.en.moreSites(sites, f)}`,
  by_delay: () => sentence`A pair comes as long after consent as it has until now.`,
  no_period: () => sentence`A period filter does not apply.`,
};

export const en: ForecastWords = {
  title: "When do we reach the target?",
  answer: (said, voice) => tell([said], verdict, voice),
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, facts, voice)),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Date by which the target number is reached, and the number to be expected until then, if the pace of the last six months holds. The unit is that of the target: paired evaluable patients unless the study counts consents.",
    denominator:
      "Open sites with their months of observation in the last six months (headline) or since opening (beside); sites with a planned opening join at their date; a site with a consent before its opening, or without one, is open from that month. Share of consented patients who become evaluable: from those consented at least three months before the data cut.",
    formula: `Rate of a site ~ Gamma(shape, rate), by maximum likelihood of the negative binomial; posterior Gamma(shape + n, rate + months). Sum over sites, thinned by the share that becomes evaluable (beta posterior), as a negative binomial with the same mean and variance, the uncertainty of the fit included. First three months of a site: their pace as a share of the later one, over sites open six months or more, drawn towards none. Spread of the pace: what forecasts at every month of the study's own past, half a year ahead (a quarter in a young study), missed beyond chance, drawn towards what is usual, then widened until ${10 * wanted} in 10 of them hold; at most ${mostSpread} of the pace squared. Over more than half a year its variance grows with the time, to twice as much at most. Season is in that spread, not in the pace. Pairs: delay from consent by Aalen-Johansen, other ends competing; who waits counts with the probability that a pair still comes; earlier releases are tested by their own sites. Quantiles of the date: first time with P(number ≥ needed) ≥ level. Assumed by the reader: further sites open a month after the data cut with the rate of a new site; the pace of every site from now on is so many per cent more or less; nobody joins in July of any year.`,
    reference:
      "Anisimov and Fedorov 2007, Stat Med 26:4958, doi 10.1002/sim.2956; Morris 1983, J Am Stat Assoc 78:47; quantile dot plot: Kay 2016, doi 10.1145/2858036.2858558.",
  },
  target: (n) => `target ${n}`,
  now: ({ now, cut }, f) => `${f.count(now)} on ${f.day(cut)}`,
  dot: (date, f) => `${f.day(date)}: one of twenty equally likely dates of reaching the target`,
  fan: (date, { quantiles: [, low, , middle, , high] }, f) =>
    `By ${f.day(date)}: about ${f.count(middle)}, 8 times in 10 between ${f.count(low)} and ${f.count(high)}`,
  key: ["1 dot = 1 in 20", `bands 50, 80, 95${nbsp}%`],
  later: (n, f) => `${f.exact(n)} later, not drawn`,
};

export const nothingEn: NothingWords = {
  summary: () => "Not known: samples are not supplied, and the target counts evaluable pairs.",
  note: "The date of the target and the number to be expected until then would stand here.",
};
