import { lines, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { shareCells } from "../../../say/share-cells.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { dayLimits, noReports } from "../../../say/turnaround.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import type { Result } from "./parts.ts";
import { type StatusWords, signed } from "./wording.ts";

const inclusion = inclusionSaid.en;
const more = (n: number, f: Format): Sentence => strong(`${f.count(Math.abs(n))} ${n < 0 ? "fewer" : "more"}`);
const where: Readonly<Record<Result, string>> = { both: "both", tissue_only: "tissue only", blood_only: "blood only" };

const tellers: Tellers<Fact> = {
  no_inclusion: ({ reason, filtered }, { f }) => sentence`${inclusion.nothing(reason, filtered, f)}`,
  standing: ({ standing }, { f }) => inclusion.standing(standing, f),
  gap: ({ gap, counts }, { f }) => sentence`${inclusion.gap(gap, counts, f)}`,
  outlook: ({ outlook }, { f }) => forecastSaid.en.outlook(outlook, f),
  no_delays: ({ reason, filtered }, voice) => sentence`${noReports(reason, voice, filtered)}`,
  medians: ({ medians }, { f }) =>
    sentence`${medians.map(({ specimen, median, opens, shortly }) =>
      median.day === null
        ? sentence`${opens ? "The" : ", the"} median of ${specimen} is ${strong("not reached", specimen)}${dayLimits(median, f)}`
        : sentence`${opens ? "Half" : ", half"} of the ${specimen} samples ${!shortly && "are reported "}within ${strong(f.days(median.day), specimen)}${!shortly && " of receipt"}${dayLimits(median, f)}`,
    )}.`,
  on_target: ({ targets }, { f }) =>
    sentence`On target${targets.map(
      ({ specimen, within, days }, i) =>
        sentence`${i === 0 ? ":" : ","} ${specimen} ${boldShare(within, "", f, specimen)} within ${f.days(days)}`,
    )}.`,
  no_target: () => sentence`No target for the days is supplied.`,
  not_received: ({ specimen }) => sentence`No ${specimen} sample has been received.`,
  no_findings: ({ reason, filtered }, { f }) => sentence`${en.findings.nothing(reason, filtered, f)}`,
  findings: ({ findings: { trials, found } }, { f }) =>
    sentence`Of ${f.count(trials)} ${trials === 1 ? "patient" : "patients"} with an actionable finding, ${strong(f.count(found.both.events))} had it in both, ${strong(f.count(found.tissue_only.events), "tissue")} in tissue only and ${strong(f.count(found.blood_only.events), "blood")} in blood only.`,
  first_release: () => sentence`${en.change.first}`,
  none_added: ({ since, pairs }, { f }) =>
    sentence`No consent${pairs && " and no evaluable pair"} has been added since the release of ${f.day(since)}.`,
  added: ({ since, consented, paired }, { f }) =>
    sentence`Since the release of ${f.day(since)}: ${more(consented, f)} consented${
      paired !== null && sentence`, ${more(paired, f)} with an evaluable pair`
    }.`,
};

export const en: StatusWords = {
  title: "Where do we stand?",
  summary: (said, voice) => lines(said.lines.map((facts) => tell(facts, tellers, voice))),
  note: ({ tiers }, { f }) =>
    sentence`Days from receipt to report: Kaplan-Meier, open samples count as open; line from a quarter to ${f.percent(0.9)}. Actionable: ${
      tiers.length > 0 ? `ESCAT ${f.list(tiers)}, patients with an evaluable pair` : "no tier named by the study"
    }. Each number is explained on its own page.`,
  method: {
    definition:
      "The headlines of the pages that follow, from the same queries and the same statistics: inclusions and plan (enrolment-by-month), date of the target and chance by the plan (enrolment-forecast; of the whole study only), days to the report (turnaround-total), patients with an actionable finding (agreement-patients), and inclusions of the release before.",
    denominator:
      "Of the target: what the study's target counts. On target: samples completed, and pending ones already older than the target. Actionable: patients with an evaluable pair and an actionable finding in at least one specimen.",
    formula:
      "Median, quarter and 90 %: first day on which the Kaplan-Meier curve reaches the share. Shares with Wilson intervals. Change: this release − the release before, within the same filters.",
    reference:
      "Kaplan and Meier 1958, doi 10.1080/01621459.1958.10501452; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
  of: (n, f) => `of ${f.count(n)}`,
  inclusion: {
    heading: (counts) => (counts === "paired" ? "Evaluable pairs" : "Consented"),
    patients: (n) => (n === 1 ? "patient" : "patients"),
    other: ({ counts, consented, paired }, f) => {
      if (paired === null) return "Evaluable pairs not supplied";
      return counts === "paired" ? `${f.count(consented)} consented` : `${f.count(paired)} with an evaluable pair`;
    },
    planned: (n, f) => `planned ${f.count(Math.round(n))}`,
  },
  delay: {
    heading: "Median, receipt to report",
    and: "and",
    days: (n) => (n === 1 ? "day" : "days"),
    notReached: "not reached",
    noSample: "no samples",
    onTarget: ({ specimen, goal }, f) => {
      const label = capital(specimen);
      if (goal === null) return [label, "no target supplied"];
      const { events, trials } = goal.within;
      if (trials === 0) return [label, "none due yet"];
      const { percent } = shareCells(goal.within, f);
      return [`${label} within ${f.days(goal.target.days)}`, `${percent && `${percent}, `}${f.of(events, trials)}`];
    },
    mark: ({ specimen, p25, median, p90, counts, curve, goal }, f) => {
      const day = (n: number | null): string => (n === null ? "not reached" : f.days(n));
      const within = goal ? `; within ${f.days(goal.target.days)}: ${shareText(goal.within, "", f)}` : "";
      return `${capital(specimen)}: median ${day(median.day)}${dayLimits(median, f)}, a quarter ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} reported${within}`;
    },
  },
  findings: {
    heading: "Actionable finding in both",
    result: (result) => where[result],
    nothing: (reason, filtered, f) => {
      if (reason.why === "not_supplied")
        return reason.what === "tiers"
          ? "The study names no tier as actionable."
          : `The study supplied no ${reason.what}: findings are not known.`;
      if (reason.why === "nobody")
        return filtered ? "No evaluable pair matches these filters." : "No pair is evaluable yet.";
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
