import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Counts, type Gap, inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { dayLimits, noReportsBriefly } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { ByTarget, Result } from "./parts.ts";
import { type StatusWords, signed } from "./wording.ts";

const word = specimenWord.nb;
/** «81 % av 411»; av få bare «9 av 12». */
const ofReceived = ({ received, reported, share }: ByTarget, f: Format): string =>
  enough(received) ? `${f.percent(share)} av ${f.count(received)}` : f.of(reported, received);
const where: Readonly<Record<Result, string>> = { both: "begge", tissue_only: "bare vev", blood_only: "bare blod" };
const inWhere: Readonly<Record<Result, string>> = {
  both: "i begge prøver",
  tissue_only: "bare i vev",
  blood_only: "bare i blod",
};
/** «423 pasienter har samtykket», «30 av 50 evaluerbare par er på plass». */
const reached = (n: number, target: number | null, counts: Counts, f: Format): Sentence => {
  const of = target === null ? f.count(n) : f.ofExact(n, target);
  const all = target ?? n;
  return counts === "paired"
    ? sentence`${strong(of)} ${all === 1 ? "evaluerbart" : "evaluerbare"} par er på plass`
    : sentence`${strong(of)} ${all === 1 ? "pasient" : "pasienter"} har samtykket`;
};
/** «423 pasienter hadde samtykket ved utgangen av oktober 2023». */
const standing = ({ reached: n, month }: Gap, counts: Counts, f: Format): Sentence =>
  sentence`${strong(inclusionSaid.nb[counts === "paired" ? "pairs" : "people"](n, f))} ${counts === "paired" ? "ved" : "hadde samtykket ved"} utgangen av ${f.month(month)}`;
const foreseen = ({ planned }: Gap, f: Format): string => f.exact(Math.round(planned));
/** Det samme; «planen var 402». */
const against = (gap: Gap, counts: Counts, f: Format): Sentence =>
  sentence`${standing(gap, counts, f)}; planen var ${foreseen(gap, f)}.`;
const misses = (missed: readonly Specimen[], f: Format): string =>
  missed.length < specimens.length
    ? `svar på ${f.list(missed.map((specimen) => word[specimen]))} når ikke målet`
    : "svartidene når ikke målene";

const verdicts: Tellers<Verdict> = {
  nobody: ({ reason, filtered }, { f }) =>
    sentence`Kan ikke sies: ${
      reason.why === "not_evaluable"
        ? `av ${f.count(reason.of)} ${reason.of === 1 ? "vurdert pasient" : "vurderte pasienter"} har ${f.rounded ? f.few : "ingen"} en dato`
        : filtered
          ? "ingen pasienter passer til dette utvalget"
          : `${f.rounded ? f.few : "ingen"} er vurdert for studien ennå`
    }.`,
  part: ({ n }, { f }) =>
    sentence`Kan ikke sies om en del av studien, der ${strong(f.none(n) ? "ingen" : inclusionSaid.nb.people(n, f))} har samtykket.`,
  no_pairs: () => sentence`Kan ikke sies: målet teller evaluerbare par, og prøver er ikke levert.`,
  no_consents: () => sentence`Kan ikke sies: samtykkedatoer er ikke levert.`,
  reached: ({ n, target, counts, reports }, { f }) =>
    reports.are === "missed"
      ? sentence`Delvis: ${reached(n, null, counts, f)}, målet på ${f.exact(target)}; ${misses(reports.specimens, f)}.`
      : sentence`Ja: ${reached(n, null, counts, f)}, og målet på ${f.exact(target)} er nådd.`,
  yes: ({ gap, counts, reports }, { f }) => {
    if (reports.are === "missed")
      return sentence`Delvis: ${standing(gap, counts, f)}, planlagt ${foreseen(gap, f)}; ${misses(reports.specimens, f)}.`;
    return reports.are === "kept"
      ? sentence`Ja: ${standing(gap, counts, f)}, planlagt ${foreseen(gap, f)}, og svarene holder målet.`
      : sentence`Ja: ${against(gap, counts, f)}`;
  },
  no: ({ gap, counts }, { f }) => sentence`Nei: ${against(gap, counts, f)}`,
  not_yet: ({ gap, counts }, { f }) => sentence`Ikke ennå: ${against(gap, counts, f)}`,
  too_slow: ({ gap, counts, month }, { f }) =>
    sentence`Kan ikke sies: ${strong(inclusionSaid.nb.unit(gap.reached, counts, f))} mot planlagt ${f.exact(Math.round(gap.planned))}, men takten er trolig for lav for ${f.month(month)}.`,
  plan_over: ({ n, target, counts, month }, { f }) =>
    sentence`Nei: planen tok slutt i ${f.month(month)}, og ${reached(n, target, counts, f)}.`,
  no_plan: ({ n, target, counts, supplied }, { f }) =>
    sentence`Kan ikke sies${supplied ? ": planen dekker ikke denne måneden;" : target === null ? " uten mål og plan:" : " uten en plan:"} ${reached(n, target, counts, f)}.`,
};

const sure: Tellers<Sure> = {
  unforeseen: () => sentence`Når målet nås, kan ikke forutses ennå.`,
  foreseen: ({ date }, { f }) =>
    sentence`Med takten fra de siste seks månedene nås målet ${
      date === null ? "først om mer enn 20 år" : sentence`i ${f.month(date)}`
    }.`,
  no_delays: ({ reason, filtered }, voice) => sentence`${noReportsBriefly(reason, voice, filtered)}`,
  by_target: ({ targets, wanted: all }, { f }) => {
    const labelled = targets.findIndex(({ by }) => enough(by.received)); // says once what the limits and the numbers are of
    return sentence`Besvart innen svarfristen${all !== null && `, målet er ${f.percent(all)}`}: ${targets.map(
      ({ specimen, wanted, by: { received, reported, share, interval } }, i) =>
        sentence`${i > 0 && "; "}${word[specimen]} ${
          enough(received)
            ? sentence`${strong(i === labelled ? aboutPercent(share, received, f) : f.percent(share), specimen)} (${i === labelled ? `${f.interval} ` : ""}${f.percentRange(interval)}) av ${f.count(received)}${i === labelled && " mottatte"}`
            : strong(f.of(reported, received), specimen)
        }${all === null && `, målet er ${f.percent(wanted)}`}`,
    )}.`;
  },
  medians: ({ medians }, { f }) =>
    sentence`Median svartid: ${medians.map(
      ({ specimen, median }, i) =>
        sentence`${i > 0 && ", "}${word[specimen]} ${strong(median.day === null ? "ikke nådd" : f.days(median.day), specimen)}${dayLimits(median, f)}`,
    )}.`,
  no_findings: ({ reason, filtered }, { f }) => sentence`${nb.findings.nothing(reason, filtered, f)}`,
  findings: ({ findings: { trials, found } }, { f }) =>
    sentence`Av ${inclusionSaid.nb.people(trials, f)} med et behandlingsrelevant funn hadde ${f.count(found.both.events)} det i begge prøver.`,
};

export const nb: StatusWords = {
  title: "Er vi i rute?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure: said }, voice) => (said.length === 0 ? null : tell(said, sure, voice)),
  note: ({ tiers }, { f }) =>
    sentence`Dager fra mottak til svar: Kaplan-Meier, prøver uten svar regnes som ventende; linje fra en fjerdedel til ${f.percent(0.9)}. Innen svarfristen: av alle mottatte (Aalen-Johansen). Behandlingsrelevant: ${
      tiers.length > 0 ? `ESCAT ${f.list(tiers)}, pasienter med et evaluerbart par` : "studien har ikke levert noe nivå"
    }. Hvert tall er forklart på sin egen side.`,
  method: (rounded) => ({
    definition: `I rute: inklusjon og svar. Inklusjon: minst så mange som den nyeste planen regnet med ved utgangen av siste hele måned${rounded ? "" : " og, der det kan forutses, minst jevne sjanser for å nå målet innen planens dato; bak planen, men likevel med jevne sjanser, er «ikke ennå»"}. Svar: andelen innen svarfristen er minst det studien har satt som mål; målet er ikke nådd der 95 %-grensene ligger under det, og da er studien delvis i rute. Samsvar har ikke noe mål og vurderes ikke. Hovedtallene fra sidene som følger, fra de samme spørringene og den samme statistikken: inkluderte og plan (Inklusjon), ${rounded ? "" : "dato for målet og sjanse innen planen (Inklusjon; bare for hele studien), "}dager til svar (Svartid), pasienter med et behandlingsrelevant funn (Samsvar), og inkluderte i forrige utgave.`,
    denominator:
      "Av målet: det som studiens mål teller. Innen svarfristen: alle mottatte prøver, unntatt dem som er besvart uten dato. Behandlingsrelevant: pasienter med et evaluerbart par og et behandlingsrelevant funn i minst én av prøvene.",
    formula: `Median, en fjerdedel og 90 %: den første dagen Kaplan-Meier-kurven når andelen. Innen svarfristen: Aalen-Johansen, med mislykket analyse, død og tilbaketrekking som konkurrerende utfall. Andre andeler med Wilson-intervall. Endring: denne utgaven − forrige utgave${rounded ? "" : ", med samme utvalg"}.`,
    reference:
      "Kaplan og Meier 1958, doi 10.1080/01621459.1958.10501452; Aalen og Johansen 1978, Scand J Stat 5:141–150; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  }),
  of: (n, f) => `av ${f.count(n)}`,
  inclusion: {
    heading: (counts) => (counts === "paired" ? "Evaluerbare par" : "Samtykket"),
    patients: (n) => (n === 1 ? "pasient" : "pasienter"),
    other: ({ counts, consented, paired }, f) => {
      if (paired === null) return "Evaluerbare par er ikke levert";
      return counts === "paired" ? `${f.count(consented)} har samtykket` : `${f.count(paired)} med evaluerbart par`;
    },
    planned: (n, f) => `planlagt ${f.exact(Math.round(n))}`,
  },
  delay: {
    heading: "Median, mottak til svar",
    and: "og",
    days: (n) => (n === 1 ? "dag" : "dager"),
    notReached: "ikke nådd",
    noSample: (f) => (f.vague ? `${f.few} prøver` : "ingen prøver"),
    onTarget: ({ specimen, goal }, f) => {
      const label = capital(word[specimen]);
      if (goal === null) return [label, "ikke oppgitt noe mål"];
      const by = goal.byTarget;
      const value = by === null ? "ikke kjent ennå" : ofReceived(by, f);
      return [`${label} på ${f.days(goal.target.days)}`, value];
    },
    mark: ({ specimen, p25, median, p90, counts, curve, goal }, f) => {
      const day = (n: number | null): string => (n === null ? "ikke nådd" : f.days(n));
      const within = goal?.byTarget
        ? `; innen ${f.days(goal.target.days)}: ${ofReceived(goal.byTarget, f)} mottatte`
        : "";
      return `${capital(word[specimen])}: median ${day(median.day)}${dayLimits(median, f)}, en fjerdedel ${day(p25)}, ${f.percent(0.9)} ${day(p90)}; ${f.of(counts.completed, curve.n)} besvart${within}`;
    },
  },
  findings: {
    heading: "Behandlingsrelevant i begge",
    result: (result) => where[result],
    nothing: (reason, filtered, f) => {
      if (reason.why === "not_supplied") {
        if (reason.what === "samples") return "Studien har ikke levert prøver: funnene er ikke kjent.";
        if (reason.what === "variants") return "Studien har ikke levert varianter: funnene er ikke kjent.";
        return reason.what === "tiers"
          ? "Studien har ikke levert hvilke varianter som er behandlingsrelevante."
          : "Funnene er heller ikke kjent.";
      }
      if (reason.why === "nobody")
        return f.vague
          ? `For få til å vises: ${f.few} evaluerbare par.`
          : filtered
            ? "Ingen evaluerbare par passer til dette utvalget."
            : "Ingen par kan evalueres ennå.";
      if (f.vague) return `Behandlingsrelevante funn i ${f.few} evaluerbare par.`;
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
