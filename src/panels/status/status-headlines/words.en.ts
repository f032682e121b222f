import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Counts, type Gap, inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { dayLimits, noReportsBriefly } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { ByTarget, Result } from "./parts.ts";
import { type StatusWords, signed } from "./wording.ts";

/** "81 % of 411"; of few only "9 of 12". */
const ofReceived = ({ received, reported, share }: ByTarget, f: Format): string =>
  enough(received) ? `${f.percent(share)} of ${f.count(received)}` : f.of(reported, received);
const where: Readonly<Record<Result, string>> = { both: "both", tissue_only: "tissue only", blood_only: "blood only" };
const people = (n: number, f: Format): string =>
  f.none(n) ? "nobody has" : `${f.count(n)} ${n === 1 ? "patient has" : "patients have"}`;
/** "423 patients have consented", "30 of 50 pairs are evaluable". */
const reached = (n: number, target: number | null, counts: Counts, f: Format): Sentence => {
  const of = target === null ? f.count(n) : f.ofExact(n, target);
  const all = target ?? n;
  if (counts === "paired") return sentence`${strong(of)} evaluable ${all === 1 ? "pair is" : "pairs are"} there`;
  return sentence`${strong(of)} ${all === 1 ? "patient" : "patients"} ${n === 1 && target === null ? "has" : "have"} consented`;
};
/** "423 patients had consented by the end of October 2023". */
const standing = ({ reached: n, month }: Gap, counts: Counts, f: Format): Sentence =>
  sentence`${strong(inclusionSaid.en[counts === "paired" ? "pairs" : "people"](n, f))} ${counts === "paired" ? "by" : "had consented by"} the end of ${f.month(month)}`;
const foreseen = ({ planned }: Gap, f: Format): string => f.exact(Math.round(planned));
/** The same; "the plan foresaw 402". */
const against = (gap: Gap, counts: Counts, f: Format): Sentence =>
  sentence`${standing(gap, counts, f)}; the plan foresaw ${foreseen(gap, f)}.`;
const misses = (missed: readonly Specimen[], f: Format): string =>
  missed.length < specimens.length ? `${f.list(missed)} reports miss their target` : "reports miss their targets";

const verdicts: Tellers<Verdict> = {
  nobody: ({ reason, filtered }, { f }) =>
    sentence`Cannot be said: ${
      reason.why === "not_evaluable"
        ? `of ${inclusionSaid.en.people(reason.of, f)} screened, ${f.rounded ? f.few : "none"} has a date`
        : filtered
          ? "no patient matches these filters"
          : `${f.rounded ? `${f.few} have` : "nobody has"} been screened yet`
    }.`,
  part: ({ n }, { f }) => sentence`Cannot be said of a part of the study, in which ${strong(people(n, f))} consented.`,
  no_pairs: () => sentence`Cannot be said: the target counts evaluable pairs, and samples are not supplied.`,
  no_consents: () => sentence`Cannot be said: days of consent are not supplied.`,
  reached: ({ n, target, counts, reports }, { f }) =>
    reports.are === "missed"
      ? sentence`In part: ${reached(n, null, counts, f)}, the target of ${f.exact(target)}; ${misses(reports.specimens, f)}.`
      : sentence`Yes: ${reached(n, null, counts, f)}, and the target of ${f.exact(target)} is reached.`,
  yes: ({ gap, counts, reports }, { f }) => {
    if (reports.are === "missed")
      return sentence`In part: ${standing(gap, counts, f)}, ${foreseen(gap, f)} planned; ${misses(reports.specimens, f)}.`;
    return reports.are === "kept"
      ? sentence`Yes: ${standing(gap, counts, f)}, ${foreseen(gap, f)} planned, and reports keep their target.`
      : sentence`Yes: ${against(gap, counts, f)}`;
  },
  no: ({ gap, counts }, { f }) => sentence`No: ${against(gap, counts, f)}`,
  not_yet: ({ gap, counts }, { f }) => sentence`Not yet: ${against(gap, counts, f)}`,
  too_slow: ({ gap, counts, month }, { f }) =>
    sentence`Cannot be said: ${strong(inclusionSaid.en.unit(gap.reached, counts, f))} where ${f.exact(Math.round(gap.planned))} were planned, but the pace is likely too slow for ${f.month(month)}.`,
  plan_over: ({ n, target, counts, month }, { f }) =>
    sentence`No: the plan ended in ${f.month(month)}, and ${reached(n, target, counts, f)}.`,
  no_plan: ({ n, target, counts, supplied }, { f }) =>
    sentence`Cannot be said${supplied ? ": the plan does not cover this month;" : target === null ? " without a target and a plan:" : " without a plan:"} ${reached(n, target, counts, f)}.`,
};

const sure: Tellers<Sure> = {
  unforeseen: () => sentence`When the target will be reached cannot be foreseen yet.`,
  foreseen: ({ date }, { f }) =>
    sentence`At the last six months' pace the target is reached ${
      date === null ? "after more than 20 years" : sentence`in ${f.month(date)}`
    }.`,
  no_delays: ({ reason, filtered }, voice) => sentence`${noReportsBriefly(reason, voice, filtered)}`,
  by_target: ({ targets, wanted: all }, { f }) => {
    const labelled = targets.findIndex(({ by }) => enough(by.received)); // says once what the limits and the numbers are of
    return sentence`Reported by target day${all !== null && `, ${f.percent(all)} wanted`}: ${targets.map(
      ({ specimen, wanted, by: { received, reported, share, interval } }, i) =>
        sentence`${i > 0 && "; "}${specimen} ${
          enough(received)
            ? sentence`${strong(i === labelled ? aboutPercent(share, received, f) : f.percent(share), specimen)} (${i === labelled ? `${f.interval} ` : ""}${f.percentRange(interval)}) of ${f.count(received)}${i === labelled && " received"}`
            : strong(f.of(reported, received), specimen)
        }${all === null && `, ${f.percent(wanted)} wanted`}`,
    )}.`;
  },
  medians: ({ medians }, { f }) =>
    sentence`Median days to the report: ${medians.map(
      ({ specimen, median }, i) =>
        sentence`${i > 0 && ", "}${specimen} ${strong(median.day === null ? "not reached" : f.days(median.day), specimen)}${dayLimits(median, f)}`,
    )}.`,
  no_findings: ({ reason, filtered }, { f }) => sentence`${en.findings.nothing(reason, filtered, f)}`,
  findings: ({ findings: { trials, found } }, { f }) =>
    sentence`Of ${inclusionSaid.en.people(trials, f)} with an actionable finding, ${f.count(found.both.events)} had it in both.`,
};

export const en: StatusWords = {
  title: "Are we on track?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure: said }, voice) => (said.length === 0 ? null : tell(said, sure, voice)),
  note: ({ tiers }, { f }) =>
    sentence`Days from receipt to report: Kaplan-Meier, open samples count as open; line from a quarter to ${f.percent(0.9)}. By target day: of all received (Aalen-Johansen). Actionable: ${
      tiers.length > 0 ? `ESCAT ${f.list(tiers)}, patients with an evaluable pair` : "no tier supplied by the study"
    }. Each number is explained on its own page.`,
  method: (rounded) => ({
    definition: `On track: inclusion and reports. Inclusion: at least as many as the newest plan foresaw by the end of the last complete month${rounded ? "" : " and, where it can be foreseen, at least an even chance of the target by the plan's date; behind the plan and yet an even chance is not yet"}. Reports: the share by target day is at least what the study asks for; missed where its 95 % limits lie below that, and then the study is on track in part. Agreement has no target and is not judged. The headlines of the pages that follow, from the same queries and the same statistics: inclusions and plan (enrolment), ${rounded ? "" : "date of the target and chance by the plan (enrolment; of the whole study only), "}days to the report (turnaround), patients with an actionable finding (concordance), and inclusions of the release before.`,
    denominator:
      "Of the target: what the study's target counts. By target day: all samples received, but those reported without a date. Actionable: patients with an evaluable pair and an actionable finding in at least one specimen.",
    formula: `Median, quarter and 90 %: first day on which the Kaplan-Meier curve reaches the share. By target day: Aalen-Johansen, failure, death and withdrawal competing. Other shares with Wilson intervals. Change: this release − the release before${rounded ? "" : ", within the same filters"}.`,
    reference:
      "Kaplan and Meier 1958, doi 10.1080/01621459.1958.10501452; Aalen and Johansen 1978, Scand J Stat 5:141–150; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  }),
  of: (n, f) => `of ${f.count(n)}`,
  inclusion: {
    heading: (counts) => (counts === "paired" ? "Evaluable pairs" : "Consented"),
    patients: (n) => (n === 1 ? "patient" : "patients"),
    other: ({ counts, consented, paired }, f) => {
      if (paired === null) return "Evaluable pairs not supplied";
      return counts === "paired" ? `${f.count(consented)} consented` : `${f.count(paired)} with an evaluable pair`;
    },
    planned: (n, f) => `planned ${f.exact(Math.round(n))}`,
  },
  delay: {
    heading: "Median, receipt to report",
    and: "and",
    days: (n) => (n === 1 ? "day" : "days"),
    notReached: "not reached",
    noSample: (f) => (f.vague ? `${f.few} samples` : "no samples"),
    onTarget: ({ specimen, goal }, f) => {
      const label = capital(specimen);
      if (goal === null) return [label, "no target supplied"];
      const by = goal.byTarget;
      const value = by === null ? "not known yet" : ofReceived(by, f);
      return [`${label} in ${f.days(goal.target.days)}`, value];
    },
    mark: ({ specimen, p25, median, p90, counts, curve, goal }, f) => {
      const day = (n: number | null): string => (n === null ? "not reached" : f.days(n));
      const within = goal?.byTarget
        ? `; within ${f.days(goal.target.days)}: ${ofReceived(goal.byTarget, f)} received`
        : "";
      return `${capital(specimen)}: median ${day(median.day)}${dayLimits(median, f)}, a quarter ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} reported${within}`;
    },
  },
  findings: {
    heading: "Actionable finding in both",
    result: (result) => where[result],
    nothing: (reason, filtered, f) => {
      if (reason.why === "not_supplied") {
        if (reason.what === "samples" || reason.what === "variants")
          return `The study supplied no ${reason.what}: findings are not known.`;
        return reason.what === "tiers"
          ? "The study has not supplied which variants are actionable."
          : "Findings are not known either.";
      }
      if (reason.why === "nobody")
        return f.vague
          ? `Too few to show: ${f.few} evaluable pairs.`
          : filtered
            ? "No evaluable pair matches these filters."
            : "No pair is evaluable yet.";
      if (f.vague) return `Actionable findings in ${f.few} evaluable pairs.`;
      return `No actionable finding in ${f.count(reason.of)} evaluable ${reason.of === 1 ? "pair" : "pairs"}.`;
    },
    mark: (result, found, f) => `Patients with an actionable finding: in ${where[result]} ${shareText(found, "", f)}`,
  },
  change: {
    heading: (change, f) => (change ? `Since ${f.day(change.since)}` : "Since the release before"),
    consented: "consented",
    paired: "evaluable pairs",
    first: "This is the first release: there is nothing to compare with.",
    mark: (name, { before, now, change }, f) =>
      `${capital(name)}: ${f.count(before)} before, ${f.count(now)} now, ${signed(change, f)}`,
  },
};
