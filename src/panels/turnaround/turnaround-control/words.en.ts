import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import { leastCompleted, type Series } from "./stats.ts";
import { type ControlWords, counting, limitsOf, rangeOf } from "./wording.ts";

function tell({ specimen, phases, signals }: Series, f: Format): Sentence {
  const n = counting(phases);
  const { newest, before, none } = limitsOf(phases);
  if (newest === null)
    return sentence`For ${specimen} it cannot be said yet: ${f.count(n)} ${n === 1 ? "month counts" : "months count"}, and limits need at least ${valuesForLimits} without a change between them.`;
  const [low, high] = rangeOf(newest, f);
  const verdict =
    signals.length === 0
      ? `no: none of the four rules is broken in ${f.count(n)} months`
      : `yes: ${brokenRules(signals, f)}`;
  const mean = sentence`${strong(sentence`${f.number(newest.mean)} ${f.working ? "working days" : "days"}`, specimen)}`;
  return sentence`For ${specimen}, ${verdict}. The monthly median is ${mean} on average${
    before && `, before the last new limits ${f.number(before.mean)}`
  }; by chance alone it lies between ${low} and ${high}.${none && " The months since the last change are too few for new limits."}`;
}

export const en: ControlWords = {
  title: "Is the time to report changing?",
  summary: (model, { f }, { filters }) =>
    model.series.length === 0
      ? sentence`${en.nothing(model, !isDefault(filters))}`
      : model.series.every(({ phases }) => limitsOf(phases).newest === null)
        ? sentence`It cannot be said yet: limits need at least ${valuesForLimits} months that count, without a change between them; there are ${f.list(model.series.map(({ specimen, phases }) => `${f.count(counting(phases))} for ${specimen}`))}.`
        : sentence`${model.series.map((series, i) => [i > 0 && " ", tell(series, f)])}`,
  note: (_, { f }) =>
    sentence`XmR chart of the median ${f.working ? "working days" : "days"} from receipt to report, by month of receipt. Hollow: fewer than ${leastCompleted} completed, or fewer than ${f.percent(0.8)} of the month's samples completed yet; such months set no limits and break no rule. A signal is a reason to look, not a cause.`,
  method: {
    definition:
      "The median of the calendar days (on request the working days: Monday to Friday without Norwegian public holidays, those after the day of receipt up to and including that of the report) from receipt to report, per specimen and month of receipt, as an XmR chart of individual values. Four rules: a month outside the limits; 8 in a row on one side of the mean; 6 in a row rising or falling; 2 of 3 beyond two thirds of the way to the same limit.",
    denominator: `Completed samples of the month. A month counts when at least ${leastCompleted} samples are completed, and at least 80 % of those completed or still open; the first ones of a month are the quick ones. With fewer than ${valuesForLimits} months that count there are no limits. Status “not comparable”: not yet complete.`,
    formula:
      "Limits = mean ± 2.66 × mean moving range of the months that count; set anew only at a change for which the study says so, from the first whole month after it. A lower limit below 0 is left out of the table.",
    reference:
      "Wheeler and Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: whether the time to report changes is not known.";
    return filtered ? "No sample that was received matches these filters." : "No sample has been received yet.";
  },
  axis: (f) => `Median ${f.working ? "working days" : "days"} from receipt to report, by month of receipt`,
  counted: "median of a month",
  broken: "breaks a rule",
  hollow: "too few, or not yet complete",
  upper: "upper",
  mean: "mean",
  lower: "lower",
  change: ({ on, text_en, resets_limits }, f) => `${f.day(on)}: ${text_en}${resets_limits ? " (new limits)" : ""}`,
  mark: (point, limits, { specimen, signals }, f) => {
    const { month, completed, pending, median_days, status, rules } = point;
    const head = `${specimen === "blood" ? "Blood" : "Tissue"}, ${f.month(month)}`;
    const counts = `${f.count(completed)} completed${pending > 0 ? `, ${f.count(pending)} open` : ""}`;
    if (median_days === null) return `${head}: ${counts}, no median`;
    const median = `${head}: median ${f.days(median_days)}, ${counts}`;
    if (status === "not_comparable") return `${median}; not yet complete`;
    if (status === "too_few") return `${median}; too few to count`;
    const within = limits ? `, limits ${rangeOf(limits, f).join(" to ")}` : ", no limits yet";
    return `${median}${within}${rules.length > 0 ? `; breaks a rule: ${brokenIn(month, signals, f)}` : ""}`;
  },
};
