import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { bareDays } from "../../../say/days.ts";
import { capital } from "../../../say/names.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { type Bin, spanOf } from "./bins.ts";
import { type Fact, type Longer, longerOf } from "./facts.ts";
import type { PairedWords } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;

/** "tissue takes 11 days longer", with the specimen that waits in its colour. */
const longer = ({ slow, days }: Longer, f: Format): Sentence =>
  slow === null
    ? sentence`blood and tissue take equally long`
    : sentence`${slow} takes ${strong(f.days(days), slow)} longer`;

/** "tissue 31 days" */
const shorter = ({ slow, days }: Longer, f: Format): Sentence =>
  slow === null ? sentence`equally long` : sentence`${slow} ${strong(f.days(days), slow)}`;

/** "9 to 13"; empty where there are too few for an interval. */
const range = ({ interval }: Longer, f: Format): string =>
  interval ? `${bareDays(interval.low, f)} to ${bareDays(interval.high, f)}` : "";
const between = (told: Longer, f: Format): string => (told.interval ? `${f.interval} ${range(told, f)}` : "");
/** "95 % interval 9 to 13, 240 patients" */
const basis = (told: Longer, f: Format): string =>
  [between(told, f), patients(told.patients, f)].filter((part) => part !== "").join(", ");

const brackets = (text: string): string => (text === "" ? "" : ` (${text})`);

const tellers: Tellers<Fact> = {
  first: ({ winner, first, other }, { f }) =>
    winner === null
      ? sentence`${enough(first.trials) ? "Neither clearly" : "It cannot be said yet"}: blood came first in ${f.count(first.events)} of ${patients(first.trials, f)}, tissue in ${f.count(other)}.`
      : sentence`${capital(winner)} comes first in ${strong(enough(first.trials) ? toldShare(first, "", f).number : f.of(first.events, first.trials), winner)}${enough(first.trials) && " of"} patients.`,
  same_day: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Neither: in ${f.few} of ${patients(n, f)} the reports came on different days.`
      : sentence`Neither: ${n === 1 ? "in the one patient" : `in all ${patients(n, f)}`} both reports came on one day.`,
  firsts: ({ winner, first, other, sameDay }, { f }) => {
    const { behind } = toldShare(first, "patients", f);
    const parts = [
      winner === null ? "" : behind,
      winner === null ? "" : `${winner === "blood" ? "tissue" : "blood"} first in ${f.count(other)}`,
      sameDay > 0 && other + first.events > 0 ? `both on one day in ${f.count(sameDay)}` : "",
    ].filter((part) => part !== "");
    return sentence`${parts.length > 0 && `${capital(parts.join("; "))}.`}`;
  },
  shown: ({ since, longer: told }, { f }) => sentence`From ${since}, ${longer(told, f)}${brackets(between(told, f))}.`,
  other: ({ since, longer: told }, { f }) => sentence`From ${since}: ${shorter(told, f)}${brackets(range(told, f))}.`,
};

const noteOf = (hasShift: boolean): Sentence =>
  sentence`Patients whose pair, blood and tissue, is reported with all its days; those still waiting for either are left out, so that slow samples are missing from recent months.${
    hasShift
      ? " Half of all averages of two patients' differences lie above the shift, half below (Hodges-Lehmann)."
      : " Too few differ for an interval: the plain median stands instead."
  }`;

export const en: PairedWords = {
  title: "Which comes first in the same patient, blood or tissue?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { hasShift } }) => noteOf(hasShift),
  method: (rounded) => ({
    definition: `Calendar days${rounded ? "" : " (on request working days: Monday to Friday without Norwegian public holidays, those after the first day up to and including the last)"} from receipt (in the table also from collection) to the report, tissue minus blood, in one patient's pair: the reported blood and the reported tissue sample collected closest. Which report came first is told by the dates of report. From collection: from the day of request where there is one, else from the later of collection and consent (0 days where that lies after the end).`,
    denominator: `Consented patients with a pair of which both first days and both reports have a date. The two may have been collected any time apart.${rounded ? "" : " Months are those of consent."}`,
    formula:
      "Hodges-Lehmann shift: the median of all averages of two differences. Interval: Wilcoxon signed rank, normal approximation with ties and continuity correction. Share: blood first ÷ all, Wilson; reports on one day are no first.",
    reference: "Hodges and Lehmann 1963, doi 10.1214/aoms/1177704172; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  axis: (since, f) => `${f.working ? "Working days" : "Days"} from ${since} to report, tissue minus blood`,
  tissueFaster: "tissue took fewer days",
  bloodFaster: "blood took fewer days",
  perDot: (n, f) => (n === 1 ? "Each dot is a patient" : `Each full dot is ${f.count(n)} patients`),
  shift: ({ centre, interval }, f) =>
    interval
      ? `${f.days(centre)} (${bareDays(interval.low, f)} to ${bareDays(interval.high, f)})`
      : `median ${f.days(centre)}`,
  shiftMark: (paired, f) => {
    const told = longerOf(paired);
    const head = told.slow === null ? "No shift" : `${capital(told.slow)} takes ${f.days(told.days)} longer`;
    return `${head} (${basis(told, f)})`;
  },
  mark: (bin: Bin, n, f) => {
    const { slow, near, far, equal } = spanOf(bin);
    const of = `${f.of(bin.count, n)} patients`;
    if (equal === "equal") return `Equally long: ${of}`;
    const days = near === far ? f.days(far) : `${bareDays(near, f)} to ${f.days(far)}`;
    return `${capital(slow)} ${days} longer${equal === "or_equal" ? " or equal" : ""}: ${of}`;
  },
  beyond: ({ below, above }, f) =>
    `Beyond the axis: ${f.list([
      ...(below ? [`${patients(below.count, f)} with blood up to ${f.days(below.farthest)} longer`] : []),
      ...(above ? [`${patients(above.count, f)} with tissue up to ${f.days(above.farthest)} longer`] : []),
    ])}.`,
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied samples: which comes first is not known.",
    "No patient with both reports matches these filters.",
    "No patient has both a blood and a tissue report with their days yet.",
  ),
  note: noteOf(true).text,
};
