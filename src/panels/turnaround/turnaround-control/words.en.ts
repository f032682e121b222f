import { type Sentence, sentence, sentences, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { controlBook } from "../../../say/works.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import { leastCompleted, leastShare } from "./model.ts";
import { type ControlWords, rangeOf } from "./wording.ts";

const days = (mean: number, f: Format): string => f.days(Number(mean.toFixed(1)));
/** What medians are of: partners are told quarters. */
const unit = (rounded: boolean): string => (rounded ? "quarter" : "month");
const when = (month: string, f: Format): string => (f.vague ? `the quarter from ${f.month(month)}` : f.month(month));

const tellers: Tellers<Fact> = {
  no_limits: ({ counted }, { f }) =>
    counted.every(({ months }) => months === 0)
      ? sentence`Cannot be said yet: no ${unit(f.vague)} has enough samples reported.`
      : counted.some(({ parted }) => parted)
        ? sentence`Cannot be said yet: limits need ${valuesForLimits} ${unit(f.vague)}s with enough samples and no change between them.`
        : sentence`Cannot be said yet: ${f.list(counted.map(({ specimen, months }) => `${f.exact(months)} ${specimen} ${unit(f.vague)}${months === 1 ? "" : "s"}`))} count, and limits need ${valuesForLimits}.`,
  each: ({ each }, { f }) =>
    sentences(
      each.map((one) => {
        const name = capital(one.specimen);
        if (one.limits === null) return sentence`${name}: not yet, too few ${unit(f.vague)}s count.`;
        const last = one.signals
          .map(({ to }) => to)
          .sort()
          .at(-1);
        if (last !== undefined)
          return sentence`${name}: yes, last signal in ${when(last, f)}${one.until !== null && "; not yet since"}.`;
        const around = sentence`around ${strong(f.days(Math.round(one.limits.mean)), one.specimen)}`;
        return one.until === null
          ? sentence`${name}: no, steady ${around}.`
          : sentence`${name}: no until ${f.month(one.until)}, ${around}; not yet since.`;
      }),
    ),
  limits: ({ specimen, judged, notYet, limits, meanBefore, until }, { f }) => {
    const [low, high] = rangeOf(limits, f);
    return sentence`${capital(specimen)}: ${f.exact(judged)} ${unit(f.vague)}${judged === 1 ? "" : "s"} judged, ${f.exact(notYet)} not yet; ${
      until !== null && `limits from before ${f.month(until)}, `
    }mean ${days(limits.mean, f)}, by chance ${low} to ${high}${meanBefore !== null && `, earlier ${f.number(meanBefore)}`}.`;
  },
};

export const noteEn = (f: Format): Sentence =>
  sentence`XmR chart of the median ${f.working ? "working days" : "days"} from receipt to report, by ${unit(f.vague)} of receipt. Hollow: fewer than ${leastCompleted} completed, or fewer than ${f.percent(leastShare)} of the ${unit(f.vague)}'s samples completed yet; such ${unit(f.vague)}s set no limits and break no rule.${!f.vague && " Limits rest on all months, whatever period is chosen."} A signal is a reason to look, not a cause.`;

export const en: ControlWords = {
  title: "Is the time to report changing?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: (_, { f }) => noteEn(f),
  method: (rounded) => ({
    definition: `The median of the calendar days${rounded ? "" : " (on request the working days: Monday to Friday without Norwegian public holidays, those after the day of receipt up to and including that of the report)"} from receipt to report, per specimen and ${unit(rounded)} of receipt, as an XmR chart of individual values. Four rules: a ${unit(rounded)} outside the limits; 8 in a row on one side of the mean; 6 in a row rising or falling; 2 of 3 beyond two thirds of the way to the same limit.`,
    denominator: `Completed samples of the ${unit(rounded)}. A ${unit(rounded)} counts when at least ${leastCompleted} samples are completed, and at least 80 % of those completed or still open; the first ones of a ${unit(rounded)} are the quick ones. With fewer than ${valuesForLimits} ${unit(rounded)}s that count there are no limits. Status “not comparable”: not yet complete.`,
    formula: `Limits = mean ± 2.66 × mean moving range of the ${unit(rounded)}s that count${rounded ? "" : ", of the whole series whatever period is chosen"}; set anew only at a change for which the study says so, from the first whole ${unit(rounded)} after it. A lower limit below 0 is 0.`,
    reference: sentence`${controlBook.en}; Nelson 1984, J Qual Technol 16:237–239.`,
  }),
  axis: (f) => `Median ${f.working ? "working days" : "days"} from receipt to report, by ${unit(f.vague)} of receipt`,
  counted: (f) => `median of a ${unit(f.vague)}`,
  broken: "breaks a rule",
  hollow: "too few, or not yet complete",
  upper: "upper",
  mean: "mean",
  lower: "lower",
  mark: (point, limits, { specimen, signals }, f) => {
    const { month, completed, pending, median, status, rules } = point;
    const head = `${capital(specimen)}, ${when(month, f)}`;
    const counts = `${f.count(completed)} completed${pending > 0 ? `, ${f.count(pending)} open` : ""}`;
    if (median === null) return `${head}: ${counts}, no median`;
    const told = `${head}: median ${f.days(median)}, ${counts}`;
    if (status === "not_comparable") return `${told}; not yet complete`;
    if (status === "too_few") return `${told}; too few to count`;
    const within = limits ? `, limits ${rangeOf(limits, f).join(" to ")}` : ", no limits yet";
    return `${told}${within}${rules.length > 0 ? `; breaks a rule: ${brokenIn(month, signals, f)}` : ""}`;
  },
};
