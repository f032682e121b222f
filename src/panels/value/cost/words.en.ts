import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong, toField } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { aboutKroner, twoDigits } from "../../../say/about.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { type Format, nbsp, theOpening } from "../../../words/format.ts";
import type { Fact, SureFact } from "./facts.ts";
import { swing } from "./sensitivity.ts";
import { type CostWords, endsOf } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;
const limits = (of: Interval | null, f: Format): string =>
  of === null
    ? "(too few for an interval)"
    : `(${f.interval} ${f.count(Math.round(of.low))} to ${f.count(Math.round(of.high))})`;
const field = { cost_blood: "the cost of one blood test", cost_tissue: "the cost of one tissue test" } as const;

const verdict: Tellers<Fact> = {
  untyped: ({ keys }) =>
    keys.length === 2
      ? sentence`Cannot be said yet: it depends on what one blood and one tissue test cost.`
      : sentence`Cannot be said yet: what one ${keys[0] === "cost_blood" ? "blood" : "tissue"} test costs is missing.`,
  too_few: ({ patients: n }, { f }) =>
    sentence`Cannot be said yet: ${patients(n, f)} ${n === 1 ? "is" : "are"} too few to say what a finding costs.`,
  nothing_extra: (_, { f }) =>
    f.rounded
      ? sentence`Cannot be said: blood finds something actionable that tissue alone does not in few patients, if any.`
      : sentence`Blood finds nothing actionable that tissue alone does not: there is no extra finding to price.`,
  saves: ({ perPatient }, { f }) =>
    sentence`Testing blood first finds more than tissue alone and ${perPatient === 0 ? "costs the same" : sentence`saves ${strong(aboutKroner(perPatient, f))} per patient`}.`,
  per_extra: ({ each }, { f }) =>
    sentence`Testing blood first costs ${strong(aboutKroner(each, f))} more than tissue alone for each extra patient with a finding.`,
};
const sure: Tellers<SureFact> = {
  type: ({ keys }) =>
    sentence`It takes ${keys.map((key, i) => [i > 0 && " and ", toField(key, field[key])])}: the study supplies none.`,
  tests: ({ patients: n, orders: { tissue, after } }, { f }) =>
    sentence`In ${n === 1 ? "the same patient" : f.rounded ? `the same patients (${f.count(n)})` : `the same ${f.count(n)} patients`}, tissue alone finds something in ${f.count(tissue.found.events)} with ${f.count(tissue.tests)} ${tissue.tests === 1 ? "test" : "tests"}, blood first in ${f.count(after.found.events)} with ${f.count(after.tests)}.`,
  limits: ({ limits: { low, high } }, { f }) =>
    sentence`${f.interval} ${f.exact(twoDigits(low))} to ${f.kroner(twoDigits(high))}.`,
  extra: ({ extra, patients: n }, { f }) =>
    sentence`It finds something actionable in ${f.count(extra)} more of ${patients(n, f)}.`,
  yours: () => sentence`The costs are yours, not the study's; a failed test counts in full.`,
};

export const en: CostWords = {
  title: "What does testing cost for each extra finding?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note: { patients, awaited, moved } }, { f }) =>
    sentence`Costs are the reader's, not the study's: tests multiplied by what one costs, and nothing else (no treatment, no time, no later costs). ${theOpening(f, patients)} whose blood and tissue are both settled; ${f.count(awaited)} more are awaited. All had both tests, so the orders are worked out, not tried. Lines: 95 % intervals of cost and findings together. A test that stopped before sequencing counts in full${moved && "; what it would be if it cost nothing stands below"}. Haematopoiesis does not count as a finding.`,
  type: (keys) =>
    keys.length === 2
      ? "No cost yet. Once it is known what one blood test and one tissue test cost in kroner, this figure shows the cost per patient, per patient with an actionable finding and per extra patient, and how the answer moves."
      : `One cost is missing: what one ${keys[0] === "cost_blood" ? "blood" : "tissue"} test costs in kroner.`,
  heading: {
    tests: "Tests per patient",
    found: "Actionable found",
    patient: "Kroner per patient",
    actionable: "Kroner per patient with a finding",
    extra: "Kroner per extra patient with a finding",
  },
  bloodTests: "blood tests",
  tissueTests: "tissue tests",
  none: "cost not typed",
  few: `n${nbsp}<${nbsp}25`,
  found: (extra, f) =>
    extra === 0
      ? `${f.vague ? "about as" : "as"} many found`
      : extra > 0
        ? `${f.count(extra)} more found`
        : `${f.count(-extra)} fewer found`,
  reference: "compared with this",
  cheaper: "costs less",
  dearer: "costs more",
  told: {
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} tests per patient, ${f.count(row.testsBy.blood)} of blood and ${f.count(row.testsBy.tissue)} of tissue for ${patients(row.patients, f)}`,
    found: ({ found }, f) => `actionable finding in ${shareText(found, "", f)} patients`,
    patient: ({ patients: n, cost }, f) =>
      `${cost ? f.kroner(cost.perPatient) : en.none} per patient, ${cost ? f.kroner(cost.total) : en.none} for ${patients(n, f)}`,
    actionable: ({ patients: n, found, cost }, f) => {
      if (cost === null) return en.none;
      if (!enough(n)) return `${patients(n, f)}, too few`;
      return cost.perActionable === null
        ? `${f.vague ? f.few : "nobody"} with an actionable finding`
        : `${f.kroner(cost.perActionable.value)} per patient with an actionable finding ${limits(cost.perActionable.limits, f)}, ${f.of(found.events, n)} patients`;
    },
    extra: ({ patients: n, extra }, f) => {
      if (extra === null) return "the others are compared with this";
      const found = `${en.found(extra.actionable, f)} ${extra.actionable === 0 ? "as with" : "than"} tissue alone`;
      if (extra.cost === null) return `${found}; ${en.none}`;
      const cost = `${f.kroner(Math.abs(extra.cost))} ${extra.cost < 0 ? "less" : "more"} in all`;
      return extra.each === null || !enough(n)
        ? `${found}; ${cost}`
        : `${found}; ${cost}, ${f.kroner(extra.each.value)} for each`;
    },
  },
  tornado: {
    axis: ({ measure }) =>
      measure === "per_extra"
        ? "Blood first, then tissue: kroner per extra patient with an actionable finding"
        : "Blood first, then tissue: kroner more per patient than tissue alone (less, below zero)",
    from: ({ prices: { blood, tissue } }, f) =>
      `One assumption moved at a time, from ${f.count(blood)} kroner a blood test and ${f.count(tissue)} a tissue test`,
    low: "at its low end",
    high: "at its high end",
    zero: "below 0: blood first costs less",
    lever: (lever, f) => {
      if (lever.lever === "haematopoiesis") return "Haematopoiesis counted as a finding too";
      if (lever.lever === "stopped") return "Tests that stopped before sequencing cost nothing";
      const [low, high] = endsOf(lever, f);
      return {
        cost_blood: `One blood test, ${low} to ${high} kroner`,
        cost_tissue: `One tissue test, ${low} to ${high} kroner`,
        spared: `Finding in blood, so no tissue test: ${low} to ${high}${nbsp}%`,
        extra: `Finding that tissue alone lacks: ${low} to ${high}${nbsp}%`,
      }[lever.lever];
    },
    reading: (lever, { base }, f) =>
      lever.lever === "haematopoiesis"
        ? `${en.tornado.lever(lever, f)}: ${f.kroner(lever.atHigh)} instead of ${f.kroner(base)}`
        : lever.lever === "stopped"
          ? `${en.tornado.lever(lever, f)}: ${f.kroner(lever.atLow)} instead of ${f.kroner(base)}`
          : `${en.tornado.lever(lever, f)}: ${f.kroner(lever.atLow)} at the low end, ${f.kroner(lever.atHigh)} at the high end`,
  },
  method: {
    definition:
      "Tests analysed (reported or failed) of each order of tests, multiplied by the unit costs that the reader types: tissue alone; blood alone; blood, then tissue when blood has nothing actionable or gives no result; both at once. The study supplies no cost. Extra: against tissue alone, over the same patients. Where an order costs less and finds more, no cost per extra patient is given, as the ratio would mean nothing.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. Per result: those with a result from at least one specimen. Per finding: those with an actionable finding, without haematopoiesis.",
    formula: `Cost = blood tests × cost of one + tissue tests × cost of one. Per extra patient = (cost − cost of tissue alone) ÷ (found − found by tissue alone). Intervals: Fieller's for the ratio of two means, cost and findings of the same patients; none where what is found more may be nothing. The tornado moves one assumption at a time: each typed cost by ${100 * swing} % either way, as a typed number has no interval; the share spared a tissue test and the share with a finding that tissue alone lacks between their 95 % Wilson limits, tissue tests per patient not spared held; tests that failed before they were sequenced at no cost; and haematopoiesis counted as a finding too.`,
    reference:
      "Husereau et al. 2022 (CHEERS 2022), doi 10.1136/bmj-2021-067975; one-way analysis and tornado: Briggs, Claxton and Sculpher 2006, Decision Modelling for Health Economic Evaluation; Fieller 1954, J R Stat Soc B 16:175–185; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What each order of tests costs for what it finds.",
};
