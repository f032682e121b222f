import { nothingEn } from "../../../kinds/one-specimen/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { nbsp } from "../../../words/format.ts";
import { foundIn } from "./found.ts";
import { type CostWords, endsOf, isFew, rowOf, shown, toField, untyped } from "./wording.ts";

const patients = (n: number) => (n === 1 ? "patient" : "patients");

export const en: CostWords = {
  title: "At what cost does blood find more?",
  summary: (model, { f }, { filters }) => {
    const [tissue, after, both] = (["tissue", "blood_then_tissue", "both"] as const).map((order) =>
      rowOf(model, order),
    );
    if (!shown(model) || !tissue || !after || !both) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const counts = sentence`In the same ${f.count(model.patients)} ${patients(model.patients)}, tissue only takes ${strong(f.count(tissue.tissue_tests ?? 0), "tissue")} tests and finds something actionable in ${f.count(tissue.actionable ?? 0)}; blood first, then tissue, takes ${strong(f.count(after.blood_tests ?? 0), "blood")} blood and ${strong(f.count(after.tissue_tests ?? 0), "tissue")} tissue tests and finds it in ${f.count(after.actionable ?? 0)}.`;
    const open = untyped(model);
    if (open.length > 0)
      return sentence`${counts} What that costs is not known until you type ${open.map(
        (key, i) =>
          sentence`${i > 0 && " and "}${toField(key, key === "cost_blood" ? "the cost of one blood test" : "the cost of one tissue test")}`,
      )}: no cost is supplied with the study, and none is assumed.`;
    const prices = sentence`At ${f.kroner(model.costs.blood ?? 0)} a blood test and ${f.kroner(model.costs.tissue ?? 0)} a tissue test,`;
    if (isFew(model))
      return sentence`${prices} ${f.count(model.patients)} ${patients(model.patients)} are too few to say what a finding costs. ${counts}`;
    const each = sentence`${prices} blood first, then tissue, costs ${strong(f.kroner(after.cost_per_patient ?? 0))} per patient; tissue only costs ${f.kroner(tissue.cost_per_patient ?? 0)} and both at once ${f.kroner(both.cost_per_patient ?? 0)}.`;
    const extra = after.extra_actionable ?? 0;
    if (extra <= 0)
      return sentence`${each} Blood finds nothing actionable that tissue only does not, so there is no extra finding to price.`;
    const more = sentence`${f.count(extra)} more of the ${f.count(model.patients)} ${patients(model.patients)}`;
    return after.cost_per_extra === null
      ? sentence`${each} It finds something actionable in ${more} than tissue only and costs less: it saves ${f.kroner(-(after.extra_cost ?? 0) / model.patients)} per patient.`
      : sentence`${each} It finds something actionable in ${more} than tissue only, at ${strong(f.kroner(after.cost_per_extra))} for each of them (95 % interval ${f.count(Math.round(after.cost_per_extra_low ?? 0))} to ${f.count(Math.round(after.cost_per_extra_high ?? 0))}).${
          both.cost_per_extra !== null && ` With both at once it is ${f.kroner(both.cost_per_extra)}.`
        }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Costs are yours, not the study's: tests multiplied by what you type, and nothing else (no treatment, no time, no later costs). The ${f.count(model.patients)} whose blood and tissue are both settled; ${f.count(model.awaited)} more are awaited. All had both tests, so the orders are worked out, not tried. Lines: 95 % Wilson intervals of the share found, with the cost per patient held. Haematopoiesis does not count as a finding.`
      : sentence`What each order of tests costs for what it finds.`,
  nothing: (model, filtered, f) =>
    model.missing === null && model.awaited > 0
      ? `None of the ${f.count(model.awaited)} consented patients ${filtered ? "in this selection " : ""}has both blood and tissue settled.`
      : nothingEn({ missing: model.missing, consented: model.awaited }, filtered, f),
  type: (model) =>
    untyped(model).length === 2
      ? "No cost yet. Under “Change” at the top of the page, type what one blood test and one tissue test cost in kroner: this figure then shows the cost per patient, per patient with an actionable finding and per extra patient, and how the answer moves."
      : `One cost is missing. Under “Change” at the top of the page, type what one ${untyped(model)[0] === "cost_blood" ? "blood" : "tissue"} test costs in kroner too.`,
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
    extra === 0 ? "as many found" : extra > 0 ? `${f.count(extra)} more found` : `${f.count(-extra)} fewer found`,
  reference: "compared with this",
  cheaper: "costs less",
  dearer: "costs more",
  reading: (figure, row, name, f) => {
    const n = `${f.count(row.patients ?? 0)} ${patients(row.patients ?? 0)}`;
    const kroner = (value: number | null) => (value === null ? "cost not typed" : f.kroner(value));
    const few = isFew(row);
    switch (figure) {
      case "tests":
        return `${name}: ${f.number(row.tests_per_patient ?? 0, 2)} tests per patient, ${f.count(row.blood_tests ?? 0)} of blood and ${f.count(row.tissue_tests ?? 0)} of tissue for ${n}`;
      case "found":
        return `${name}: actionable finding in ${f.share(foundIn(row), row.actionable ?? 0, row.patients ?? 0)} patients`;
      case "patient":
        return `${name}: ${kroner(row.cost_per_patient)} per patient, ${kroner(row.cost)} for ${n}`;
      case "actionable":
        if (few || row.cost_per_actionable === null)
          return `${name}: ${row.cost === null ? "cost not typed" : few ? `${n}, too few` : "nobody with an actionable finding"}`;
        return `${name}: ${f.kroner(row.cost_per_actionable)} per patient with an actionable finding (95 % interval ${f.count(Math.round(row.cost_per_actionable_low ?? 0))} to ${f.count(Math.round(row.cost_per_actionable_high ?? 0))}), ${f.of(row.actionable ?? 0, row.patients ?? 0)} patients`;
      case "extra": {
        if (row.extra_actionable === null) return `${name}: the others are compared with this`;
        const found = `${name}: ${en.found(row.extra_actionable, f)} than tissue only`.replace(
          "as many found than",
          "as many found as with",
        );
        if (row.extra_cost === null) return `${found}; cost not typed`;
        const cost = `${f.kroner(Math.abs(row.extra_cost))} ${row.extra_cost < 0 ? "less" : "more"} in all`;
        return row.cost_per_extra === null || few
          ? `${found}; ${cost}`
          : `${found}; ${cost}, ${f.kroner(row.cost_per_extra)} for each`;
      }
    }
  },
  tornado: {
    axis: ({ measure }) =>
      measure === "per_extra"
        ? "Blood first, then tissue: kroner per extra patient with an actionable finding"
        : "Blood first, then tissue: kroner more per patient than tissue only (less, below zero)",
    from: ({ blood, tissue }, f) =>
      `One assumption moved at a time, from ${f.count(blood ?? 0)} kroner a blood test and ${f.count(tissue ?? 0)} a tissue test`,
    base: ({ base }, f) => f.kroner(base),
    low: "at its low end",
    high: "at its high end",
    zero: "below 0: blood first costs less",
    lever: (lever, f) => {
      const [low, high] = endsOf(lever, f);
      return {
        cost_blood: `One blood test, ${low} to ${high} kroner`,
        cost_tissue: `One tissue test, ${low} to ${high} kroner`,
        spared: `Finding in blood, so no tissue test: ${low} to ${high}${nbsp}%`,
        extra: `Finding that tissue only lacks: ${low} to ${high}${nbsp}%`,
        haematopoiesis: "Haematopoiesis counted as a finding too",
      }[lever.lever];
    },
    reading: (lever, { base }, f) =>
      lever.lever === "haematopoiesis"
        ? `${en.tornado.lever(lever, f)}: ${f.kroner(lever.at_high)} instead of ${f.kroner(base)}`
        : `${en.tornado.lever(lever, f)}: ${f.kroner(lever.at_low)} at the low end, ${f.kroner(lever.at_high)} at the high end`,
  },
  method: {
    definition:
      "Tests analysed (reported or failed) of each order of tests, multiplied by the unit costs that the reader types: tissue only; blood only; blood, then tissue when blood has nothing actionable or gives no result; both at once. The study supplies no cost. Extra: against tissue only, over the same patients. Where an order costs less and finds more, no cost per extra patient is given, as the ratio would mean nothing.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. Per result: those with a result from at least one specimen. Per finding: those with an actionable finding, without haematopoiesis.",
    formula:
      "Cost = blood tests × cost of one + tissue tests × cost of one. Per extra patient = (cost − cost of tissue only) ÷ (found − found by tissue only). Intervals: the 95 % Wilson limits of the share found, with the cost per patient held. The tornado moves one assumption at a time: each typed cost by 25 % either way, as a typed number has no interval; the share spared a tissue test and the share with a finding that tissue only lacks between their 95 % Wilson limits, tissue tests per patient not spared held; and haematopoiesis counted as a finding too.",
    reference:
      "Husereau et al. 2022 (CHEERS 2022), doi 10.1136/bmj-2021-067975; one-way analysis and tornado: Briggs, Claxton and Sculpher 2006, Decision Modelling for Health Economic Evaluation; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
