import { lines, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { dayLimits, noReports } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Format } from "../../../words/format.ts";
import { emptiness } from "../../enrolment/enrolment-by-month/model.ts";
import type { Delay, Findings, StatusModel } from "./stats.ts";
import { drawn, filtered, hasFindings, type Result, type StatusWords, signed } from "./wording.ts";

const months = inclusionSaid.en;
const forecast = forecastSaid.en;

/** Said of the first specimen in full; of the second, `shortly` when the first was said alike. */
const median = (delay: Delay, i: number, shortly: boolean, f: Format): Sentence =>
  delay.median === null
    ? sentence`${i === 0 ? "The" : "the"} median of ${delay.specimen} is ${strong(sentence`not reached`, delay.specimen)}${dayLimits(delay.limits, f)}`
    : sentence`${i === 0 ? "Half" : "half"} of the ${delay.specimen} samples ${!shortly && "are reported "}within ${strong(f.days(delay.median), delay.specimen)}${!shortly && " of receipt"}${dayLimits(delay.limits, f)}`;

function delaySentence(model: StatusModel, isFiltered: boolean, f: Format): Sentence {
  const shown = drawn(model);
  if (shown.length === 0) return sentence`${en.delay.nothing(model, isFiltered, f)}`;
  const [first, second] = shown.map((delay, i) => median(delay, i, i > 0 && shown[0]?.median !== null, f));
  const [goal, goal2] = shown.flatMap((delay) =>
    delay.goals
      .slice(0, 1)
      .map(
        ({ target, within }) =>
          sentence`${delay.specimen} ${boldShare(within, "", f, delay.specimen)} within ${f.days(target.days)}`,
      ),
  );
  return sentence`${first}${second && sentence`, ${second}`}. ${goal ? sentence`On target: ${goal}${goal2 && sentence`, ${goal2}`}.` : "No target for the days is supplied."}${model.delays.filter(({ counts }) => counts.started === 0).map(({ specimen }) => ` No ${specimen} sample has been received.`)}`;
}

function findingSentence({ findings }: StatusModel, isFiltered: boolean, f: Format): Sentence {
  if (!hasFindings(findings)) return sentence`${en.findings.nothing(findings, isFiltered, f)}`;
  const { trials, both, tissue_only, blood_only } = findings;
  return sentence`Of ${f.count(trials)} ${trials === 1 ? "patient" : "patients"} with an actionable finding, ${strong(f.count(both))} had it in both, ${strong(f.count(tissue_only), "tissue")} in tissue only and ${strong(f.count(blood_only), "blood")} in blood only.`;
}

const more = (n: number, f: Format): string => `${f.count(Math.abs(n))} ${n < 0 ? "fewer" : "more"}`;

function changeSentence({ change }: StatusModel, f: Format): Sentence {
  if (!change) return sentence`${en.change.first}`;
  const { since, consented, paired } = change;
  if (consented.change === 0 && (paired?.change ?? 0) === 0)
    return sentence`No consent${paired && " and no evaluable pair"} has been added since the release of ${f.day(since)}.`;
  return sentence`Since the release of ${f.day(since)}: ${strong(more(consented.change, f))} consented${
    paired && sentence`, ${strong(more(paired.change, f))} with an evaluable pair`
  }.`;
}

const where: Readonly<Record<Result, string>> = { both: "both", tissue_only: "tissue only", blood_only: "blood only" };

export const en: StatusWords = {
  title: "Where do we stand?",
  summary: (model, { f }, context) => {
    const { inclusion } = model;
    const isFiltered = filtered(context);
    const empty = emptiness(inclusion);
    const standing = empty
      ? sentence`${months.nothing(empty, isFiltered, f)}`
      : sentence`${months.standing(inclusion, f)}${inclusion.gap && ` ${months.gap(inclusion.gap, inclusion.counts, f)}`}`;
    const outlook = model.outlook && inclusion.target !== null && !empty ? [forecast.outlook(model.outlook, f)] : [];
    return lines([
      standing,
      ...outlook,
      delaySentence(model, isFiltered, f),
      findingSentence(model, isFiltered, f),
      changeSentence(model, f),
    ]);
  },
  note: (_, { f }, { manifest }) =>
    sentence`Days from receipt to report: Kaplan-Meier, open samples count as open; line from a quarter to ${f.percent(0.9)}. Actionable: ${
      manifest.study.actionable_tiers.length > 0
        ? `ESCAT ${f.list(manifest.study.actionable_tiers)}, patients with an evaluable pair`
        : "no tier named by the study"
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
  inclusion: {
    heading: (paired) => (paired ? "Evaluable pairs" : "Consented"),
    ofTarget: (target, f) => `of ${f.count(target)}`,
    patients: (n) => (n === 1 ? "patient" : "patients"),
    other: (m, f) => {
      if (m.counted === null || m.paired === null) return "Evaluable pairs not supplied";
      return m.counts === "paired"
        ? `${f.count(m.consented)} consented`
        : `${f.count(m.paired)} with an evaluable pair`;
    },
    planned: (n, f) => `planned ${f.count(Math.round(n))}`,
    nothing: (reason, isFiltered, f) => months.nothing(reason, isFiltered, f),
    mark: (m, f) => months.standing(m, f).text,
    chance: (m, f) => (m ? forecast.chance(m, f) : ""),
    planMark: (m, f) => (m.gap ? months.gap(m.gap, m.counts, f) : ""),
  },
  delay: {
    heading: "Median, receipt to report",
    and: "and",
    days: (n) => (n === 1 ? "day" : "days"),
    notReached: "not reached",
    noSample: "no samples",
    onTarget: ({ specimen, goals: [goal], status }, f) => {
      const label = capital(specimen);
      if (status === "not_supplied" || goal === undefined) return [label, "no target supplied"];
      const { events, trials, estimate } = goal.within;
      if (trials === 0) return [label, "none due yet"];
      const share = estimate === null || !enough(trials) ? "" : `${f.percent(estimate.value)}, `;
      return [`${label} within ${f.days(goal.target.days)}`, `${share}${f.of(events, trials)}`];
    },
    nothing: ({ noDelays }, isFiltered, f) => (noDelays === null ? "" : noReports(noDelays, { f }, isFiltered)),
    mark: (delay, f) => {
      const { specimen, p25, median: half, p90, counts, curve, goals } = delay;
      const day = (n: number | null): string => (n === null ? "not reached" : f.days(n));
      return `${capital(specimen)}: median ${day(half)}${dayLimits(delay.limits, f)}, a quarter ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} reported${goals
        .slice(0, 1)
        .map(({ target, within }) => `; within ${f.days(target.days)}: ${shareText(within, "", f)}`)
        .join("")}`;
    },
  },
  findings: {
    heading: "Actionable finding in both",
    result: (result) => where[result],
    nothing: (findings, isFiltered, f) => {
      if (findings === "samples" || findings === "variants")
        return `The study supplied no ${findings}: findings are not known.`;
      if (findings === "tiers") return "The study names no tier as actionable.";
      if (typeof findings === "string" || findings.evaluable === 0)
        return isFiltered ? "No evaluable pair matches these filters." : "No pair is evaluable yet.";
      return `No actionable finding in ${f.count(findings.evaluable)} evaluable ${findings.evaluable === 1 ? "pair" : "pairs"}.`;
    },
    mark: (result, findings: Findings, f) =>
      `Patients with an actionable finding: in ${where[result]} ${f.share(wilsonOrNull(findings[result], findings.trials), findings[result], findings.trials)}`,
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
