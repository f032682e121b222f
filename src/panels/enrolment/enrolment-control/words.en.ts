import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import { canSay } from "./stats.ts";
import { type ControlWords, newest } from "./wording.ts";

export const en: ControlWords = {
  title: "Has the pace of inclusion really changed?",
  summary: (m, { f }, { filters }) => {
    if (!canSay(m)) return sentence`${en.nothing(m, !isDefault(filters), f)}`;
    const limits = newest(m);
    const pace =
      limits &&
      sentence` The mean is ${strong(sentence`${f.number(limits.mean)} a month`)}; by chance alone a month would lie between ${f.number(Math.max(0, limits.lower))} and ${f.number(limits.upper)}.`;
    return m.signals.length === 0
      ? sentence`No: none of the four rules is broken in ${f.count(m.months.length)} complete months.${pace}`
      : sentence`Yes: ${brokenRules(m.signals, f)}.${pace}`;
  },
  note: (m, { f }) =>
    sentence`Complete months only, from the first in which a site was open throughout. Circled: breaks a rule. A pattern of months is told by those that complete it.${
      m.changes.length > 0 && ` Changes: ${f.list(m.changes.map((change) => en.change(change, f)))}.`
    } More open sites raise the pace too: a signal is a reason to look, not a cause.`,
  method: {
    definition:
      "Consents by month of consent, as an XmR chart of individual values. Four rules: a month outside the limits; 8 in a row on one side of the mean; 6 in a row rising or falling; 2 of 3 beyond two thirds of the way to the same limit.",
    denominator: `None: these are counts. The first and the last month count only when they are complete. With fewer than ${valuesForLimits} months there are no limits.`,
    formula:
      "Limits = mean ± 2.66 × mean moving range; set anew only from a change of enrolment for which the study says so. A lower limit below 0 is left out of the table.",
    reference:
      "Wheeler and Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  nothing: (m, filtered, f) => {
    if (m.consented === 0)
      return filtered
        ? "No patient with consent in a complete month matches these filters."
        : "Nobody has consented in a complete month yet.";
    return `With ${f.count(m.months.length)} complete ${m.months.length === 1 ? "month" : "months"} it cannot be said: limits need at least ${valuesForLimits} without a change between them. ${f.count(m.consented)} consented in these months.`;
  },
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} consented${
      limits ? `, limits ${f.number(Math.max(0, limits.lower))} to ${f.number(limits.upper)}` : ", no limits yet"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_en, resets_limits }, f) => `${f.day(on)}, ${text_en}${resets_limits ? " (new limits)" : ""}`,
  axis: "Consented, each month",
  upper: "upper",
  mean: "mean",
  lower: "lower",
};
