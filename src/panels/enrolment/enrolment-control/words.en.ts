import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import { type Change, changesOnNothing } from "./model.ts";
import { type ControlWords, told } from "./wording.ts";

const note = (changes: readonly Change[], f: Format): Sentence =>
  sentence`Complete months only, from the first in which a site was open throughout. Circled: breaks a rule. A pattern of months is told by those that complete it.${
    changes.length > 0 && ` Changes: ${f.list(changes.map((change) => en.change(change, f)))}.`
  } More open sites raise the pace too: a signal is a reason to look, not a cause.`;

export const en: ControlWords = {
  title: "Has the pace of inclusion really changed?",
  summary: ({ newest, signals, months }, { f }) => {
    const { mean, lower, upper } = told(newest, f);
    const found =
      signals.length === 0
        ? `No: none of the four rules is broken in ${f.count(months.length)} complete months.`
        : `Yes: ${brokenRules(signals, f)}.`;
    return sentence`${found} The mean is ${strong(`${mean} a month`)}; by chance alone a month would lie between ${lower} and ${upper}.`;
  },
  note: ({ changes }, { f }) => note(changes, f),
  method: {
    definition:
      "Consents by month of consent, as an XmR chart of individual values. Four rules: a month outside the limits; 8 in a row on one side of the mean; 6 in a row rising or falling; 2 of 3 beyond two thirds of the way to the same limit.",
    denominator: `None: these are counts. The first and the last month count only when they are complete. With fewer than ${valuesForLimits} months there are no limits.`,
    formula:
      "Limits = mean ± 2.66 × mean moving range; set anew only from a change of enrolment for which the study says so. A lower limit below 0 is left out of the table.",
    reference:
      "Wheeler and Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} consented${
      limits ? `, limits ${told(limits, f).lower} to ${told(limits, f).upper}` : ", no limits yet"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_en, resets_limits }, f) => `${f.day(on)}, ${text_en}${resets_limits ? " (new limits)" : ""}`,
  axis: "Consented, each month",
  upper: "upper",
  mean: "mean",
  lower: "lower",
};

export const nothingEn: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "too_few_months")
      return `With ${f.count(reason.months)} complete ${reason.months === 1 ? "month" : "months"} it cannot be said: limits need at least ${valuesForLimits} without a change between them. ${f.count(reason.of)} consented in these months.`;
    return filtered
      ? "No patient with consent in a complete month matches these filters."
      : "Nobody has consented in a complete month yet.";
  },
  note: ({ f }, { manifest, filters }, reason) => note(changesOnNothing(reason, manifest.study, filters), f).text,
};
