import { nothingEn } from "../../../kinds/one-specimen/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { failedIn, foundIn, foundShare, rowOf, type StrategyWords, shown } from "./wording.ts";

export const en: StrategyWords = {
  title: "Which order of tests finds most, and soonest?",
  summary: (model, { f }, { filters }) => {
    const [tissue, blood, after, both] = (["tissue", "blood", "blood_then_tissue", "both"] as const).map((strategy) =>
      rowOf(model, strategy),
    );
    if (!shown(model) || !tissue || !blood || !after || !both)
      return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const days = (n: number | null) => (n === null ? "an unknown time" : f.days(n));
    return sentence`Testing both finds something actionable in ${foundShare(both, "patients", f)}; tissue only in ${strong(f.count(tissue.actionable ?? 0), "tissue")} of them and blood only in ${strong(f.count(blood.actionable ?? 0), "blood")}. Blood first, with tissue when blood has nothing actionable, finds what both find, with ${strong(f.number(after.tests_per_patient ?? 0, 2))} tests per patient instead of ${f.number(both.tests_per_patient ?? 0, 2)}. The median time from consent to the first actionable report is ${days(both.median_days)} with both at once, ${days(after.median_days)} with blood first and ${days(tissue.median_days)} with tissue only.`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`One set of patients under four orders: the ${f.count(model.patients)} whose blood and tissue are both settled; ${f.count(model.awaited)} more are awaited. All had both tests at once, so the orders are worked out, not tried: tissue after blood is taken to start on the day of the blood report and to last as long as it did from consent. ${f.count(model.daysUnknown)} with findings in tissue only after blood without a result have no such day. Lines: 95 % Wilson intervals; for days, the middle half of the patients.`
      : sentence`What each order of tests would have found in the same patients.`,
  nothing: (model, filtered, f) =>
    model.missing === null && model.awaited > 0
      ? `None of the ${f.count(model.awaited)} consented patients ${filtered ? "in this selection " : ""}has both blood and tissue settled.`
      : nothingEn({ missing: model.missing, consented: model.awaited }, filtered, f),
  heading: {
    found: "Actionable found",
    days: "Days to the first actionable report",
    tests: "Tests per patient",
    failed: "No result",
  },
  none: "none",
  ofBoth: "Found, of the patients with an actionable finding in either",
  reading: (measure, row, name, f) =>
    `${name}: ${
      {
        found: `actionable finding in ${f.share(foundIn(row), row.actionable ?? 0, row.patients ?? 0)} patients`,
        days:
          row.median_days === null
            ? "no actionable report with a known day"
            : `median ${f.days(row.median_days)} to the first actionable report, middle half ${f.number(row.p25_days ?? 0, 0)} to ${f.number(row.p75_days ?? 0, 0)}, ${f.count(row.days_known ?? 0)} patients`,
        tests: `${f.number(row.tests_per_patient ?? 0, 2)} tests per patient, ${f.count(row.tests ?? 0)} for ${f.count(row.patients ?? 0)} patients`,
        failed: `no result in ${f.share(failedIn(row), row.no_result ?? 0, row.patients ?? 0)} patients`,
      }[measure]
    }`,
  method: {
    definition:
      "Four orders over the same patients: tissue only; blood only; blood, then tissue when blood has nothing actionable or gives no result; both at once. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable, in any class that the sample is evaluable for. A test is a sample analysed, whether it was reported or failed.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. Days: those of them with an actionable finding under that order and known dates.",
    formula:
      "Days = report − consent; with both, the earlier actionable report; after blood without an actionable finding, days of blood + days of tissue. Median and quartiles of type 7. Shares with 95 % Wilson intervals. By construction blood then tissue finds what both find.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
