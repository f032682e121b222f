import type { NothingWords } from "../../../define/nothing.ts";
import { reportedBy } from "../../../kinds/orders/soon.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noActionable } from "../../../say/actionable.ts";
import { inSentence } from "../../../say/names.ts";
import { points } from "../../../say/points.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { type Format, opening } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { By, Sure, Verdict } from "./facts.ts";
import type { TimeWords } from "./wording.ts";

/** "36 %", or of few "9 of 12". */
const number = ({ n, reported, estimate }: By, f: Format): string =>
  enough(n) ? aboutPercent(estimate.value, n, f) : f.of(reported, n);

const verdict: Tellers<Verdict> = {
  by_day: ({ day, both }, { f }) =>
    sentence`By ${f.onDay(day)} after consent, ${strong(number(both, f))}${enough(both.n) ? " of all" : ""} ${both.n === 1 ? "patient has" : "patients have"} an actionable report when both are tested at once.`,
  nobody: ({ day, n }, { f }) =>
    n === 1 && !f.rounded
      ? sentence`By ${f.onDay(day)} after consent, the one patient has no actionable report, whatever is tested.`
      : sentence`By ${f.onDay(day)} after consent, ${f.none(0) ? "none" : f.few} of ${strong(f.count(n))} patients has an actionable report, whatever is tested.`,
  early: ({ day }, { f }) => sentence`Not yet: nobody has been followed to ${f.onDay(day)} after consent.`,
};

function sure({ both, tissue, difference, others }: Sure, { f, names }: Voice) {
  const other = (by: By): string => `${inSentence(names.strategy(by.strategy))} ${number(by, f)}`;
  const apart =
    difference &&
    ` (difference ${points(difference.value, f)} percentage points, ${points(difference.low, f)} to ${points(difference.high, f)})`;
  return sentence`${enough(both.n) && `${f.interval} ${f.percentRange(both.estimate)}, of ${f.count(both.n)}. `}${names.strategy(tissue.strategy)} ${number(tissue, f)}${apart}; ${others.map(other).join("; ")}.`;
}

export const en: TimeWords = {
  title: "How soon does an actionable result come?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => said.sure && sure(said.sure, voice),
  note: ({ note: { pending, unknown } }, { f }, { manifest }) =>
    sentence`Of all who consented; death, withdrawal and tests that end without an actionable finding compete (Aalen-Johansen). With both at once, ${f.count(pending)} still wait and are censored on ${f.day(manifest.study.data_cut)}. All had both tests at once: tissue after blood is taken to start when blood was reported or failed, and to last as long as it did from consent.${
      unknown > 0 ? ` ${opening(f).count(unknown)} ended without a date and are left out: unknown.` : ""
    }`,
  axis: "Days since consent",
  reading: (rows, day, { f, names }) =>
    `${f.onDay(day)} after consent, actionable report: ${rows
      .map((row) => {
        const by = incidenceBy(row.incidence, "reported", day);
        return `${inSentence(names.strategy(row.strategy))} ${enough(row.n) ? f.percent(by) : f.of(reportedBy(row, day), row.n)}`;
      })
      .join("; ")}`,
  method: {
    definition:
      "The share of all patients who have an actionable report by a day after consent, under four orders of tests: tissue alone; blood alone; blood, then tissue when blood has nothing actionable or gives no result; both at once, whichever is first. Tissue after blood is taken to start on the day on which blood was reported or failed, and to last as long as it did, counted from consent. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable, in any class that the sample is evaluable for. Days are calendar days.",
    denominator:
      "Everybody who consented, also without a sample yet. What competes: the patient dies or withdraws, or every test of the order has ended without an actionable finding; a failed sample has no day of its own and ends on its last dated step. The pending are censored at the data cut. Ends without a date are unknown and left out, counted beside.",
    formula:
      "Aalen-Johansen cumulative incidence: the sum over days of S(before) × actionable reports ÷ at risk, S being the share without any end; 95 % limits on the log-log scale. Difference: the share under an order minus that with tissue alone, in the same patients; its limits from those of the two shares, with the correlation of the pairs whose state is known by that day (of rounded counts without it).",
    reference:
      "Aalen and Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco and Geskus 2007, doi 10.1002/sim.2712; Zou and Donner 2008, doi 10.1002/sim.3095; Newcombe 1998, Stat Med 17:2635, method 10; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noActionable.en,
  note: "How soon an actionable report comes under each order of tests, of all patients.",
};
