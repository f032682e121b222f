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

const name = { blood: "blod", tissue: "vev" } as const;
const samples = { blood: "blodprøvene", tissue: "vevsprøvene" } as const;

const months = inclusionSaid.nb;
const forecast = forecastSaid.nb;

/** Said of the first specimen in full; of the second, `shortly` when the first was said alike. */
const median = (delay: Delay, i: number, shortly: boolean, f: Format): Sentence =>
  delay.median === null
    ? sentence`${i === 0 ? "Medianen" : "medianen"} for ${name[delay.specimen]} er ${strong(sentence`ikke nådd`, delay.specimen)}${dayLimits(delay.limits, f)}`
    : sentence`${i === 0 ? "Halvparten" : "halvparten"} av ${samples[delay.specimen]} ${!shortly && "er besvart "}innen ${strong(f.days(delay.median), delay.specimen)}${!shortly && " etter mottak"}${dayLimits(delay.limits, f)}`;

function delaySentence(model: StatusModel, isFiltered: boolean, f: Format): Sentence {
  const shown = drawn(model);
  if (shown.length === 0) return sentence`${nb.delay.nothing(model, isFiltered, f)}`;
  const [first, second] = shown.map((delay, i) => median(delay, i, i > 0 && shown[0]?.median !== null, f));
  const [goal, goal2] = shown.flatMap((delay) =>
    delay.goals
      .slice(0, 1)
      .map(
        ({ target, within }) =>
          sentence`${name[delay.specimen]} ${boldShare(within, "", f, delay.specimen)} innen ${f.days(target.days)}`,
      ),
  );
  return sentence`${first}${second && sentence`, ${second}`}. ${goal ? sentence`Innen målet: ${goal}${goal2 && sentence`, ${goal2}`}.` : "Det er ikke oppgitt noe mål for svartiden."}${model.delays.filter(({ counts }) => counts.started === 0).map(({ specimen }) => ` Ingen ${specimen === "blood" ? "blodprøver" : "vevsprøver"} er mottatt.`)}`;
}

function findingSentence({ findings }: StatusModel, isFiltered: boolean, f: Format): Sentence {
  if (!hasFindings(findings)) return sentence`${nb.findings.nothing(findings, isFiltered, f)}`;
  const { trials, both, tissue_only, blood_only } = findings;
  return sentence`Av ${f.count(trials)} ${trials === 1 ? "pasient" : "pasienter"} med et behandlingsrelevant funn hadde ${strong(f.count(both))} det i begge prøver, ${strong(f.count(tissue_only), "tissue")} bare i vev og ${strong(f.count(blood_only), "blood")} bare i blod.`;
}

const more = (n: number, f: Format): string => `${f.count(Math.abs(n))} ${n < 0 ? "færre" : "flere"}`;

function changeSentence({ change }: StatusModel, f: Format): Sentence {
  if (!change) return sentence`${nb.change.first}`;
  const { since, consented, paired } = change;
  if (consented.change === 0 && (paired?.change ?? 0) === 0)
    return sentence`Ingen samtykker${paired && " og ingen evaluerbare par"} er kommet til siden utgaven fra ${f.day(since)}.`;
  return sentence`Siden utgaven fra ${f.day(since)}: ${strong(more(consented.change, f))} har samtykket${
    paired && sentence`, ${strong(more(paired.change, f))} har et evaluerbart par`
  }.`;
}

const where: Readonly<Record<Result, string>> = { both: "begge", tissue_only: "bare vev", blood_only: "bare blod" };

const inWhere: Readonly<Record<Result, string>> = {
  both: "i begge prøver",
  tissue_only: "bare i vev",
  blood_only: "bare i blod",
};

export const nb: StatusWords = {
  title: "Hvor står vi?",
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
    sentence`Dager fra mottak til svar: Kaplan-Meier, prøver uten svar regnes som ventende; linje fra en fjerdedel til ${f.percent(0.9)}. Behandlingsrelevant: ${
      manifest.study.actionable_tiers.length > 0
        ? `ESCAT ${f.list(manifest.study.actionable_tiers)}, pasienter med et evaluerbart par`
        : "studien har ikke oppgitt noe nivå"
    }. Hvert tall er forklart på sin egen side.`,
  method: {
    definition:
      "Hovedtallene fra sidene som følger, fra de samme spørringene og den samme statistikken: inkluderte og plan (enrolment-by-month), dato for målet og sjanse innen planen (enrolment-forecast; bare for hele studien), dager til svar (turnaround-total), pasienter med et behandlingsrelevant funn (agreement-patients), og inkluderte i forrige utgave.",
    denominator:
      "Av målet: det som studiens mål teller. Innen målet: besvarte prøver, og ventende som allerede er eldre enn målet. Behandlingsrelevant: pasienter med et evaluerbart par og et behandlingsrelevant funn i minst én av prøvene.",
    formula:
      "Median, en fjerdedel og 90 %: den første dagen Kaplan-Meier-kurven når andelen. Andeler med Wilson-intervall. Endring: denne utgaven − forrige utgave, med samme utvalg.",
    reference:
      "Kaplan og Meier 1958, doi 10.1080/01621459.1958.10501452; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
  inclusion: {
    heading: (paired) => (paired ? "Evaluerbare par" : "Samtykket"),
    ofTarget: (target, f) => `av ${f.count(target)}`,
    patients: (n) => (n === 1 ? "pasient" : "pasienter"),
    other: (m, f) => {
      if (m.counted === null || m.paired === null) return "Evaluerbare par er ikke levert";
      return m.counts === "paired"
        ? `${f.count(m.consented)} har samtykket`
        : `${f.count(m.paired)} med evaluerbart par`;
    },
    planned: (n, f) => `planlagt ${f.count(Math.round(n))}`,
    nothing: (reason, isFiltered, f) => months.nothing(reason, isFiltered, f),
    mark: (m, f) => months.standing(m, f).text,
    chance: (m, f) => (m ? forecast.chance(m, f) : ""),
    planMark: (m, f) => (m.gap ? months.gap(m.gap, m.counts, f) : ""),
  },
  delay: {
    heading: "Median, mottak til svar",
    and: "og",
    days: (n) => (n === 1 ? "dag" : "dager"),
    notReached: "ikke nådd",
    noSample: "ingen prøver",
    onTarget: ({ specimen, goals: [goal], status }, f) => {
      const label = capital(name[specimen]);
      if (status === "not_supplied" || goal === undefined) return [label, "ikke oppgitt noe mål"];
      const { events, trials, estimate } = goal.within;
      if (trials === 0) return [label, "ingen er forfalt ennå"];
      const share = estimate === null || !enough(trials) ? "" : `${f.percent(estimate.value)}, `;
      return [`${label} innen ${f.days(goal.target.days)}`, `${share}${f.of(events, trials)}`];
    },
    nothing: ({ noDelays }, isFiltered, f) => (noDelays === null ? "" : noReports(noDelays, { f }, isFiltered)),
    mark: (delay, f) => {
      const { specimen, p25, median: half, p90, counts, curve, goals } = delay;
      const day = (n: number | null): string => (n === null ? "ikke nådd" : f.days(n));
      return `${capital(name[specimen])}: median ${day(half)}${dayLimits(delay.limits, f)}, en fjerdedel ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} besvart${goals
        .slice(0, 1)
        .map(({ target, within }) => `; innen ${f.days(target.days)}: ${shareText(within, "", f)}`)
        .join("")}`;
    },
  },
  findings: {
    heading: "Behandlingsrelevant i begge",
    result: (result) => where[result],
    nothing: (findings, isFiltered, f) => {
      if (findings === "samples") return "Studien har ikke levert prøver: funnene er ikke kjent.";
      if (findings === "variants") return "Studien har ikke levert varianter: funnene er ikke kjent.";
      if (findings === "tiers") return "Studien har ikke oppgitt hvilke nivåer som er behandlingsrelevante.";
      if (findings.evaluable === 0)
        return isFiltered ? "Ingen evaluerbare par passer til dette utvalget." : "Ingen par kan evalueres ennå.";
      return `Ingen behandlingsrelevante funn i ${f.count(findings.evaluable)} ${findings.evaluable === 1 ? "evaluerbart" : "evaluerbare"} par.`;
    },
    mark: (result, findings: Findings, f) =>
      `Pasienter med behandlingsrelevant funn: ${inWhere[result]} ${f.share(wilsonOrNull(findings[result], findings.trials), findings[result], findings.trials)}`,
  },
  change: {
    heading: (change, f) => (change ? `Siden ${f.day(change.since)}` : "Siden forrige utgave"),
    consented: "samtykket",
    paired: "evaluerbare par",
    first: "Dette er den første utgaven: det er ikke noe å sammenligne med.",
    mark: (label, { before, now, change }, f) =>
      `${capital(label)}: ${f.count(before)} før, ${f.count(now)} nå, ${signed(change, f)}`,
  },
};
