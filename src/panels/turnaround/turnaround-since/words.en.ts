import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { evidenceLimit, monthsToFalseAlarm, oddsLookedFor } from "../../../stats/cusum.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Behind, Fact, Verdict } from "./facts.ts";
import { current, lastMonthOf, type Quarter } from "./model.ts";
import type { SinceWords } from "./wording.ts";

const quarter = ({ from }: Quarter, f: Format): string =>
  `${f.shortMonth(from, false)}–${f.shortMonth(lastMonthOf(from), true)}`;

/** "UNN: blood since March 2022, tissue since May 2022"; of three or more the first and how many besides. */
function since([first, ...others]: readonly [Behind, ...Behind[]], { f, names }: Voice): Sentence {
  const second = others[0];
  const told = ({ specimen, since: month }: Behind): Sentence =>
    strong(`${specimen} since ${f.month(month)}`, specimen);
  const rest = others.length - (second?.node === first.node ? 1 : 0);
  return sentence`${names.node(first.node)} is late: ${told(first)}${second?.node === first.node && sentence`, ${told(second)}`}${rest > 0 && `; ${f.count(rest)} more`}.`;
}

const verdicts: Tellers<Verdict> = {
  late: ({ late }, voice) => since(late, voice),
  none: ({ laboratories }, { f }) =>
    laboratories === 1
      ? sentence`Nothing to compare: only one laboratory has samples that can be judged.`
      : sentence`None is late now: of ${f.count(laboratories)} laboratories none has fallen behind beyond chance.`,
  chosen_none: ({ node }, { names }) =>
    sentence`${names.node(node)} is not late now: it has not fallen behind beyond chance.`,
  chosen_unknown: ({ node }, { names }) =>
    sentence`Cannot be said: ${names.node(node)} has no sample that can be judged.`,
};

const facts: Tellers<Fact> = {
  last: ({ late, others }, { f, names }) =>
    sentence`On time in the last quarter: ${late.map(
      ({ node, specimen, last }, i) =>
        sentence`${i > 0 && "; "}${(i === 0 || late[i - 1]?.node !== node) && sentence`${names.node(node)} `}${specimen} ${f.of(last.share.events, last.share.trials)}`,
    )}${others > 0 && "; the others in the table"}.`,
  back: ({ back, others }, { f, names }) =>
    sentence`Back in line: ${back.map(({ node, specimen, off }) => sentence`${names.node(node)}, ${specimen}, late ${f.shortMonth(off.from, true)} to ${f.shortMonth(off.until ?? "", true)}`)}${others > 0 && `; ${f.count(others)} more`}.`,
  alarms: () => sentence`By chance alone a laboratory is called late less than once in twelve years.`,
};

const note =
  "Share reported by the target day, by quarter of receipt; the line is the share of all laboratories. Late: a cumulative sum by month finds twice the usual odds of a late report. Hollow: fewer than 25. A reason to look, not a cause.";

export const en: SinceWords = {
  title: "Since when has a laboratory been late?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ howSure }, voice) => tell(howSure, facts, voice),
  note: ({ chosen }, { names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} is marked; all laboratories are shown. `}${note}`,
  method: {
    definition:
      "Per laboratory, specimen and quarter of receipt: samples reported by the study's target day from receipt. Late since: the first month after the cumulative sum was last 0, once it has reached its limit; late until: the last month at the limit, once it is back at 0. Period and choice of days do not change it.",
    denominator:
      "Samples received whose standing on the target day is known: the wait has ended, with a report or without, or has lasted longer than the target. Those reported without a date are left out.",
    formula: `Cumulative sum of log-likelihood ratios by month, ${oddsLookedFor} times the odds of being late against those of all laboratories together (Aalen-Johansen share p by the target day): a late sample adds ln(2 ÷ (2 − p)), one on time takes ln(2 − p); held between 0 and ${evidenceLimit}. Months to a false alarm: at least e^${evidenceLimit} = ${monthsToFalseAlarm} on average, however many samples come. Shares with Wilson intervals.`,
    reference:
      "Page 1954, doi 10.1093/biomet/41.1-2.100; Steiner et al. 2000, doi 10.1093/biostatistics/1.4.441; Lorden 1971, doi 10.1214/aoms/1177693055.",
  },
  within: (days, f) => `by ${f.onDay(days)}`,
  all: "all laboratories",
  late: "late",
  quarter: "share of a quarter on time",
  few: "fewer than 25",
  mark: (each, laboratory, { specimen, all }, names, f) => {
    const { events, trials, estimate } = each.share;
    const off = current(laboratory);
    return `${names.node(laboratory.node)}, ${specimen}, ${quarter(each, f)}: ${f.share(estimate, events, trials)} on time, all laboratories ${f.percent(all.share)}${off && off.from <= lastMonthOf(each.from) ? `; late since ${f.month(off.from)}` : ""}`;
  },
};

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "No target is supplied, so no laboratory can be late."
        : "The study has not supplied samples: since when a laboratory has been late is not known.";
    return filtered
      ? "Of the samples that match these filters it cannot be told yet."
      : "It cannot be told of any sample yet.";
  },
  note,
};
