import { sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { MonthModel } from "./stats.ts";
import { endedPlan, hasTwin, isEmpty, isFiltered, type MonthWords } from "./wording.ts";

const pairs = (n: number, f: Format): string => `${f.count(n)} evaluable ${n === 1 ? "pair" : "pairs"}`;
const people = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;
const rate = (x: number, f: Format): string => (x < 100 ? f.number(x) : f.count(x));
const unit = (n: number, counts: MonthModel["counts"], f: Format): string =>
  counts === "paired" ? pairs(n, f) : `${f.count(n)} consented`;

export const en: MonthWords = {
  title: "How many have joined, and are we keeping pace?",
  summary: (m, { f }, context) => {
    if (isEmpty(m)) return sentence`${en.nothing(m, isFiltered(context), f)}`;
    const ended = endedPlan(m, context.manifest.study.data_cut);
    const pace = m.pace && m.consented > 0 ? m.pace : null;
    return sentence`${en.standing(m, f)}${
      pace &&
      (pace.months === 1
        ? sentence` In ${f.month(pace.from)}, the last complete month, ${f.count(pace.consented)} consented.`
        : sentence` In the last ${f.count(pace.months)} complete months (${f.shortMonth(pace.from)} to ${f.shortMonth(pace.to)}) ${pace.consented === 0 ? "nobody consented" : sentence`${f.count(pace.consented)} consented, ${strong(sentence`${rate(pace.perMonth, f)} a month`)}`}.`)
    }${m.gap && ` ${en.gap(m.gap, m.counts, f)}`}${ended && ` ${en.ended(ended, m.counts, f)}`}${m.whole && m.plans.length === 0 && " No plan is supplied."}`;
  },
  standing: (m, f) => {
    const { target } = m;
    if (m.counts === "consented" || m.paired === null) {
      const consented = `${m.counts === "consented" && target !== null ? f.of(m.consented, target) : f.count(m.consented)} ${(target ?? m.consented) === 1 ? "patient" : "patients"}`;
      const rest =
        m.paired !== null
          ? `${f.count(m.paired)} ${m.paired === 1 ? "has" : "have"} an evaluable pair`
          : `evaluable pairs${m.counts === "paired" && target !== null ? `, which the target of ${f.count(target)} counts,` : ""} are not supplied`;
      return sentence`${strong(consented)} ${m.consented === 1 && target === null ? "has" : "have"} consented; ${rest}.${m.whole && target === null && " No target is supplied."}`;
    }
    return target === null
      ? sentence`${strong(people(m.consented, f))} ${m.consented === 1 ? "has" : "have"} consented; ${strong(f.count(m.paired))} ${m.paired === 1 ? "has" : "have"} an evaluable pair.${m.whole && " No target is supplied."}`
      : sentence`${strong(f.of(m.paired, target))} patients have an evaluable pair; ${strong(f.count(m.consented))} ${m.consented === 1 ? "has" : "have"} consented.`;
  },
  gap: ({ plan, month, reached, planned }, counts, f) => {
    const foreseen = Math.round(planned);
    const difference = reached - foreseen;
    const told =
      difference === 0
        ? "exactly that many were reached"
        : `${f.count(reached)} were reached, ${f.count(Math.abs(difference))} ${difference < 0 ? "fewer" : "more"}`;
    return `The ${en.plan(plan, [], f)} foresaw ${unit(foreseen, counts, f)} by the end of ${f.month(month)}: ${told}.`;
  },
  ended: (plan, counts, f) => {
    const last = plan.points.at(-1);
    return last
      ? `The ${en.plan(plan, [], f)} ended in ${f.month(last.month)}, with ${unit(last.cumulative, counts, f)}.`
      : "";
  },
  note: (m, { f }, { manifest, filters }) =>
    sentence`${m.paired !== null && "Pairs stand in the month of consent: the last months grow while samples are under way. "}Sums are those at the end of each month.${m.unfinished && ` ${f.month(m.unfinished)} is counted up to ${f.day(manifest.study.data_cut)} (pale bar).`}${
      !m.whole &&
      " Target and plans are of the whole study and cannot be compared with a part, so they are left out under a filter."
    }${filters.period !== "" && " Sums start with the chosen period."}${
      m.undated > 0 &&
      ` ${people(m.undated, f)} ${m.undated === 1 ? "was" : "were"} screened without a date and ${m.undated === 1 ? "is" : "are"} in no month.`
    }${m.plans.length > 0 && ` Plans as approved: ${f.list(m.plans.map((plan) => `${f.day(plan.approved_on)} (${plan.source})`))}.`}`,
  method: {
    definition:
      "Screened: patients by month of screening. Consented: by month of consent. Paired evaluable: consented patients, by month of consent, with a reported blood and a reported tissue sample of which at least one variant class is evaluable in both. Plan: the version approved last.",
    denominator: "None: these are counts. The target counts what the study's target says: evaluable pairs or consents.",
    formula:
      "Sums run from the first month shown. Plan by the end of a month: linear between the points of the plan, none outside them. Pace: consented in the last three months that had wholly passed at the data cut ÷ 3.",
    reference: "Every version of the plan as the study supplied it, with its date of approval and its source.",
  },
  nothing: (m, filtered, f) => {
    if (filtered) return "No patient matches these filters.";
    return m.undated > 0
      ? `${people(m.undated, f)} screened, none with a date: no month can be shown.`
      : "Nobody has been screened yet.";
  },
  inAll: "Patients, in all",
  monthly: "Consented, each month",
  consentedEnd: (n, f) => `${f.count(n)} consented`,
  pairedEnd: (n, short, f) => (short ? `${f.count(n)} ${n === 1 ? "pair" : "pairs"}` : pairs(n, f)),
  target: (n, f) => `target ${f.count(n)}`,
  plan: (plan, plans, f) =>
    `plan of ${f.shortMonth(plan.approved_on)}${hasTwin(plan, plans) ? ` (${plan.version})` : ""}`,
  targetMark: (n, counts, f) => `Target: ${unit(n, counts, f)}`,
  planMark: (plan, f) =>
    `Plan approved ${f.day(plan.approved_on)} (${plan.source}): ${f.list(
      plan.points
        .filter((_, i, all) => i === 0 || i === all.length - 1)
        .map(({ month, cumulative }) => `${f.count(Math.round(cumulative))} by ${f.shortMonth(month)}`),
    )}`,
  monthMark: (month, unfinished, f) =>
    `${f.month(month.month)}${unfinished ? " (not complete)" : ""}: ${f.count(month.screened)} screened, ${f.count(month.consented)} consented; in all ${f.count(month.cumulative_consented)} consented${
      month.cumulative_paired_evaluable === null ? "" : `, ${pairs(month.cumulative_paired_evaluable, f)}`
    }${month.planned_cumulative === null ? "" : `, ${f.count(Math.round(month.planned_cumulative))} planned`}`,
};
