import { lines, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { shareCells } from "../../../say/share-cells.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { dayLimits, noReports } from "../../../say/turnaround.ts";
import type { Format } from "../../../words/format.ts";
import { samplesWord, sampleWord, specimenWord } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import type { Result } from "./parts.ts";
import { type StatusWords, signed } from "./wording.ts";

const word = specimenWord.nb;
const inclusion = inclusionSaid.nb;
const more = (n: number, f: Format): Sentence => strong(`${f.count(Math.abs(n))} ${n < 0 ? "færre" : "flere"}`);
const where: Readonly<Record<Result, string>> = { both: "begge", tissue_only: "bare vev", blood_only: "bare blod" };
const inWhere: Readonly<Record<Result, string>> = {
  both: "i begge prøver",
  tissue_only: "bare i vev",
  blood_only: "bare i blod",
};

const tellers: Tellers<Fact> = {
  no_inclusion: ({ reason, filtered }, { f }) => sentence`${inclusion.nothing(reason, filtered, f)}`,
  standing: ({ standing }, { f }) => inclusion.standing(standing, f),
  gap: ({ gap, counts }, { f }) => sentence`${inclusion.gap(gap, counts, f)}`,
  outlook: ({ outlook }, { f }) => forecastSaid.nb.outlook(outlook, f),
  no_delays: ({ reason, filtered }, voice) => sentence`${noReports(reason, voice, filtered)}`,
  medians: ({ medians }, { f }) =>
    sentence`${medians.map(({ specimen, median, opens, shortly }) =>
      median.day === null
        ? sentence`${opens ? "Medianen" : ", medianen"} for ${word[specimen]} er ${strong("ikke nådd", specimen)}${dayLimits(median, f)}`
        : sentence`${opens ? "Halvparten" : ", halvparten"} av ${sampleWord.nb[specimen]}ne ${!shortly && "er besvart "}innen ${strong(f.days(median.day), specimen)}${!shortly && " etter mottak"}${dayLimits(median, f)}`,
    )}.`,
  on_target: ({ targets }, { f }) =>
    sentence`Innen målet${targets.map(
      ({ specimen, within, days }, i) =>
        sentence`${i === 0 ? ":" : ","} ${word[specimen]} ${boldShare(within, "", f, specimen)} innen ${f.days(days)}`,
    )}.`,
  no_target: () => sentence`Det er ikke oppgitt noe mål for svartiden.`,
  not_received: ({ specimen }) => sentence`Ingen ${samplesWord(specimen, "nb")} er mottatt.`,
  no_findings: ({ reason, filtered }, { f }) => sentence`${nb.findings.nothing(reason, filtered, f)}`,
  findings: ({ findings: { trials, found } }, { f }) =>
    sentence`Av ${f.count(trials)} ${trials === 1 ? "pasient" : "pasienter"} med et behandlingsrelevant funn hadde ${strong(f.count(found.both.events))} det i begge prøver, ${strong(f.count(found.tissue_only.events), "tissue")} bare i vev og ${strong(f.count(found.blood_only.events), "blood")} bare i blod.`,
  first_release: () => sentence`${nb.change.first}`,
  none_added: ({ since, pairs }, { f }) =>
    sentence`Ingen samtykker${pairs && " og ingen evaluerbare par"} er kommet til siden utgaven fra ${f.day(since)}.`,
  added: ({ since, consented, paired }, { f }) =>
    sentence`Siden utgaven fra ${f.day(since)}: ${more(consented, f)} har samtykket${
      paired !== null && sentence`, ${more(paired, f)} har et evaluerbart par`
    }.`,
};

export const nb: StatusWords = {
  title: "Hvor står vi?",
  summary: (said, voice) => lines(said.lines.map((facts) => tell(facts, tellers, voice))),
  note: ({ tiers }, { f }) =>
    sentence`Dager fra mottak til svar: Kaplan-Meier, prøver uten svar regnes som ventende; linje fra en fjerdedel til ${f.percent(0.9)}. Behandlingsrelevant: ${
      tiers.length > 0
        ? `ESCAT ${f.list(tiers)}, pasienter med et evaluerbart par`
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
  of: (n, f) => `av ${f.count(n)}`,
  inclusion: {
    heading: (counts) => (counts === "paired" ? "Evaluerbare par" : "Samtykket"),
    patients: (n) => (n === 1 ? "pasient" : "pasienter"),
    other: ({ counts, consented, paired }, f) => {
      if (paired === null) return "Evaluerbare par er ikke levert";
      return counts === "paired" ? `${f.count(consented)} har samtykket` : `${f.count(paired)} med evaluerbart par`;
    },
    planned: (n, f) => `planlagt ${f.count(Math.round(n))}`,
  },
  delay: {
    heading: "Median, mottak til svar",
    and: "og",
    days: (n) => (n === 1 ? "dag" : "dager"),
    notReached: "ikke nådd",
    noSample: "ingen prøver",
    onTarget: ({ specimen, goal }, f) => {
      const label = capital(word[specimen]);
      if (goal === null) return [label, "ikke oppgitt noe mål"];
      const { events, trials } = goal.within;
      if (trials === 0) return [label, "ingen er forfalt ennå"];
      const { percent } = shareCells(goal.within, f);
      return [`${label} innen ${f.days(goal.target.days)}`, `${percent && `${percent}, `}${f.of(events, trials)}`];
    },
    mark: ({ specimen, p25, median, p90, counts, curve, goal }, f) => {
      const day = (n: number | null): string => (n === null ? "ikke nådd" : f.days(n));
      const within = goal ? `; innen ${f.days(goal.target.days)}: ${shareText(goal.within, "", f)}` : "";
      return `${capital(word[specimen])}: median ${day(median.day)}${dayLimits(median, f)}, en fjerdedel ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} besvart${within}`;
    },
  },
  findings: {
    heading: "Behandlingsrelevant i begge",
    result: (result) => where[result],
    nothing: (reason, filtered, f) => {
      if (reason.why === "not_supplied") {
        if (reason.what === "samples") return "Studien har ikke levert prøver: funnene er ikke kjent.";
        return reason.what === "variants"
          ? "Studien har ikke levert varianter: funnene er ikke kjent."
          : "Studien har ikke oppgitt hvilke nivåer som er behandlingsrelevante.";
      }
      if (reason.why === "nobody")
        return filtered ? "Ingen evaluerbare par passer til dette utvalget." : "Ingen par kan evalueres ennå.";
      return `Ingen behandlingsrelevante funn i ${f.count(reason.of)} ${reason.of === 1 ? "evaluerbart" : "evaluerbare"} par.`;
    },
    mark: (result, found, f) => `Pasienter med behandlingsrelevant funn: ${inWhere[result]} ${shareText(found, "", f)}`,
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
