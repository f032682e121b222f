import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { controlBook } from "../../../say/works.ts";
import { smallMean } from "../../../stats/u-chart.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact, Verdict } from "./facts.ts";
import { type Change, changesOnNothing } from "./model.ts";
import { type ControlWords, openTold, told } from "./wording.ts";

const note = (changes: readonly Change[], zoomed: boolean, f: Format): Sentence =>
  sentence`Complete months only, from the first in which a site was open throughout. Circled: breaks a rule. A pattern of months is told by those that complete it.${
    changes.length > 0 && ` Changes: ${f.list(changes.map((change) => en.change(change, f)))}.`
  }${zoomed && " A period only chooses the months shown; limits and rules rest on all of them."} A signal is a reason to look, not a cause; only a slower pace is a concern.`;

const verdict: Tellers<Verdict> = {
  unchanged: ({ judged }, { f }) =>
    sentence`No: nothing beyond chance is seen in ${strong(`${f.exact(judged)} ${judged === 1 ? "month" : "months"}`)}.`,
  unchanged_before: ({ judged, months, on }, { f }) =>
    sentence`No in ${strong(`${f.exact(judged)} ${judged === 1 ? "month" : "months"}`)} before the change of ${f.day(on)}; the ${f.exact(months)} since are too few.`,
  changed: ({ signal: { rule, to, value, up }, mean }, { f }) =>
    rule === "trend_of_6"
      ? sentence`Yes: ${up ? "rising" : "falling"} six months in a row, last in ${f.month(to)}, with ${strong(f.count(value))} consented.`
      : sentence`Yes, ${up ? "faster" : "slower"} than chance explains, last in ${f.month(to)}: ${strong(f.count(value))} consented, ${f.number(mean, f.rounded ? 0 : 1)} expected of the open sites.`,
};

const facts: Tellers<Fact> = {
  ringed: ({ judged, fast, slow, exact }, { f }) =>
    fast + slow === 0
      ? exact
        ? sentence`No month lies outside the limits.`
        : sentence`None of the four rules is broken.`
      : sentence`Standing out of ${f.exact(judged)} ${judged === 1 ? "month" : "months"} judged: ${f.list([fast > 0 && `${f.exact(fast)} fast`, slow > 0 && `${f.exact(slow)} slow`].filter((each) => each !== false))}.`,
  since: ({ months, on }, { f }) =>
    sentence`The ${f.exact(months)} ${months === 1 ? "month" : "months"} since the change of ${f.day(on)} ${months === 1 ? "is" : "are"} too few for limits.`,
  not_judged: ({ months }, { f }) =>
    sentence`${f.exact(months)} ${months === 1 ? "month is" : "months are"} not judged: too few between changes.`,
  limits: ({ limits, open, month, before }, { f }) =>
    sentence`With ${openTold(open, f)} open ${open === 1 ? "site" : "sites"} in ${f.month(month)}, chance alone gives ${told(limits, f).lower} to ${told(limits, f).upper}, around a mean of ${told(limits, f).mean}${before && " before that change"}.`,
};

export const en: ControlWords = {
  title: "Has the pace of inclusion really changed?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => tell(sure, facts, voice),
  note: ({ changes, zoomed }, { f }) => note(changes, zoomed, f),
  method: (rounded) => ({
    definition:
      "Consents by month of consent, as a u chart: each month against the rate per open site-month. Four rules: a month outside the limits; 8 in a row on one side of what is expected; 6 in a row rising or falling; 2 of 3 beyond two thirds of the way to the same limit.",
    denominator: `Open site-months by the study's days of opening, or from a site's first consent where that came before or no day is known; a month before any of them counts as one. The first and the last month count only when they are complete. With fewer than ${valuesForLimits} months there are no limits.`,
    formula: `Expected = rate of the phase × open site-months, so that limits step where sites open. Limits = expected ± 3 √expected, times how much more months differ from one to the next than Poisson (mean moving range ÷ 1.128 in standard deviations, at least 1); under a mean of ${smallMean} a month the exact 0.135 and 99.865 % points of the Poisson distribution, and only the first rule; the rate is set anew only from a change of enrolment for which the study says so${rounded ? "" : ", and never by a period, which only chooses the months shown"}. A lower limit below 0 is 0.`,
    reference: sentence`Montgomery 2013, Statistical Quality Control, section 7.3; Laney 2002, Qual Eng 14:531–537; ${controlBook.en}; Nelson 1984, J Qual Technol 16:237–239.`,
  }),
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} consented${
      limits ? `, limits ${told(limits, f).lower} to ${told(limits, f).upper}` : ", no limits yet"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_en, resets_limits }, f) => `${f.day(on)}, ${text_en}${resets_limits ? " (new limits)" : ""}`,
  axis: "Consented, each month",
  upper: "upper",
  mean: "expected",
  lower: "lower",
};

export const nothingEn: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "too_few_months")
      return `Cannot be said yet: limits need ${valuesForLimits} complete months without a change; there ${reason.months === 1 ? "is" : "are"} ${f.exact(reason.months)}, with ${f.count(reason.of)} consented.`;
    return filtered
      ? "No patient with consent in a complete month matches these filters."
      : "Nobody has consented in a complete month yet.";
  },
  note: ({ f }, { manifest, filters }, reason) =>
    note(changesOnNothing(reason, manifest.study, filters), filters.period !== "", f).text,
};
