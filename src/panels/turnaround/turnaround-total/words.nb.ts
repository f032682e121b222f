import { beyond } from "../../../marks/days-shown.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { dayInterval, dayLimits } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf, samplesWord, sampleWord, specimenWord } from "../../../words/samples.ts";
import type { Fact, OnTarget } from "./facts.ts";
import { reportedBy } from "./model.ts";
import type { TotalWords } from "./wording.ts";

const name = specimenWord.nb;
const stem = sampleWord.nb;
const answers = { blood: "blodsvarene", tissue: "vevssvarene" } as const;

type Median = Extract<Fact, { say: "medians" }>["medians"][number];

/** Innen hvilken dag halvparten av én prøvetype er besvart. */
function half({ specimen, median: { day }, n }: Median, f: Format): Sentence {
  if (n === 1)
    return day === null
      ? sentence`Ikke ennå: den ene ${stem[specimen]}n venter fortsatt`
      : sentence`Den ene ${stem[specimen]}n ble besvart ${strong(f.days(day), specimen)} etter mottak`;
  return day === null
    ? sentence`Ikke ennå: mindre enn halvparten av ${stem[specimen]}ne er besvart`
    : sentence`Halvparten av ${answers[specimen]} kommer innen ${strong(f.days(day), specimen)} etter mottak`;
}

/** "80 %", der det er mange nok til en prosent. */
const told = ({ specimen, target }: Median, f: Format, about = true): Sentence | null =>
  target !== null && enough(target.by.received)
    ? strong(about ? aboutPercent(target.by.share, target.by.received, f) : f.percent(target.by.share), specimen)
    : null;

function halves(medians: readonly Median[], f: Format): Sentence {
  const [first, second] = medians.toSorted((a, b) => Number(a.median.day === null) - Number(b.median.day === null));
  if (first === undefined) return sentence``;
  if (second === undefined) {
    const share = told(first, f);
    return sentence`${half(first, f)}${share && ["; innen svarfristen ", share, " av prøvene"]}`;
  }
  const [soon, late] = [first.median.day, second.median.day];
  if (soon === null) return sentence`Ikke ennå: mindre enn halvparten er besvart, både av blod og av vev`;
  if (late === null) return sentence`${half(first, f)}, mindre enn halvparten av ${stem[second.specimen]}ne så langt`;
  const shares = [told(first, f), told(second, f, false)];
  return sentence`Halvparten av svarene kommer innen ${strong(f.days(soon), first.specimen)} for ${name[first.specimen]}, ${strong(f.exact(late), second.specimen)} for ${name[second.specimen]}${
    shares.every((share) => share !== null) && ["; innen svarfristen ", shares[0], " og ", shares[1], " av prøvene"]
  }`;
}

/** "80 % av alle 411 innen 14 dager", med intervallet. */
const byTarget = ({ by: { received, undated, reported, share, interval }, days }: OnTarget, f: Format): string =>
  enough(received)
    ? `innen ${f.calendarDays(days)} ${aboutPercent(share, received, f)} av ${f.rounded || undated > 0 ? "" : "alle "}${f.count(received)} mottatte${interval ? ` (${f.interval} ${f.percentRange(interval)})` : ""}`
    : `innen ${f.calendarDays(days)} ${f.of(reported, received)}`;

const tellers: Tellers<Fact> = {
  medians: ({ medians }, { f }) => sentence`${halves(medians, f)}.`,
  known: ({ specimen, median, target }, { f }) => {
    const parts = [median.day === null ? "" : dayInterval(median, f), target === null ? "" : byTarget(target, f)];
    const known = parts.filter((part) => part !== "");
    return sentence`${known.length > 0 && `${capital(name[specimen])}: ${known.join("; ")}.`}`;
  },
  undated: ({ specimen, undated, of }, { f }) =>
    sentence`${capital(name[specimen])}: ${f.of(undated, of)} mangler svardato.`,
  no_target: () => sentence`Ingen svarfrist er oppgitt.`,
  not_received: ({ specimen }, { f }) =>
    sentence`${f.rounded ? f.few : "Ingen"} ${samplesWord(specimen, "nb")} er mottatt.`,
};

export const nb: TotalWords = {
  title: "Hvor lang tid går det før svaret kommer?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { open, ended, unknown, cut, few } }, { f }) => {
    const stillOpen = f.none(open)
      ? "ingen prøver ventet"
      : `${f.count(open)} ${open === 1 ? "prøve" : "prøver"} ventet`;
    return sentence`Kaplan-Meier fra mottaksdagen: ${stillOpen} fortsatt på svar ${f.day(cut)}${
      !f.none(open) && " og regnes som ventende"
    }. ${ended > 0 && `${opening(f).count(ended)} som endte uten svar, er holdt utenfor kurven. `}${
      unknown > 0 && `${opening(f).count(unknown)} besvart uten dato er også holdt utenfor: ukjent, aldri forsinket. `
    }Bånd: 95 %.${few && " Tynt og blekt: færre enn 25 prøver."}`;
  },
  method: (rounded) => ({
    definition: `Kalenderdager fra mottak i laboratoriet (i tabellen også fra prøvetaking) til svaret${rounded ? "" : "; om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste. Svarfrister er alltid i kalenderdager"}. Median, p75 og p90: den første dagen kurven når den andelen; ikke nådd er også et svar. Fra prøvetaking: fra bestillingsdagen der den finnes, ellers fra prøvetaking eller samtykke, det som kom sist (0 dager der det er etter slutten).`,
    denominator:
      "Kurven: besvarte prøver, og ventende prøver, som sensureres ved datauttrekket. Prøver som endte uten svar, og de som mangler svardato, er holdt utenfor og talt ved siden av. Besvart innen svarfristen: alle mottatte prøver, unntatt dem som mangler svardato, og bare oppgitt der disse er høyst en tidel; de som mislyktes, eller der pasienten døde eller trakk seg først, regnes med som ikke besvart. Innen svarfristen (tabellen): besvarte, og ventende som allerede har passert fristen.",
    formula:
      "Andel besvart på kurven = 1 − S(dag), der S er Kaplan-Meier-estimatet med log-log-grenser. Besvart innen svarfristen = Aalen-Johansens kumulative insidens for svar, der prøver som mislykkes, død og tilbaketrekking konkurrerer, og de ventende sensureres ved datauttrekket; grenser på log-log-skala. Innen svarfristen = besvart innen fristen ÷ (besvart + ventende som har passert fristen), med Wilson-intervall.",
    reference:
      "Kaplan og Meier 1958, doi 10.1080/01621459.1958.10501452; Brookmeyer og Crowley 1982, doi 10.2307/2530286; Aalen og Johansen 1978, Scand J Stat 5:141–150; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} fra mottak til svar`,
  noSample: (f) => (f.vague ? `${f.few} prøver` : "ingen prøver"),
  noTarget: "Ingen svarfrist er oppgitt",
  reported: ({ counts: { completed, started } }, f) => `${f.of(completed, started)} besvart`,
  target: (specimen, { target }, f) =>
    `${specimen === null ? "Svarfrist" : `Svarfrist for ${name[specimen]}`}: ${f.percent(target.share)} innen ${f.working ? f.calendarDays(target.days) : `dag ${f.exact(target.days)}`}`,
  targetMark: (specimen, { target, byTarget: by }, f) =>
    `Svarfrist for ${name[specimen]}: ${f.percent(target.share)} innen ${f.calendarDays(target.days)}; besvart ${by ? byTarget({ by, days: target.days }, f) : "er ikke kjent ennå"}`,
  medianMark: (followed, day, f) =>
    `${capital(name[followed.specimen])}: halvparten besvart innen ${f.days(day)}${dayLimits(followed.median, f)}, ${nb.reported(followed, f)}`,
  dayMark: (followed, day, f) => {
    const each = followed.map(({ specimen, completed, curve, status }) => {
      if (status !== "ok") return `${f.of(reportedBy(completed, day), curve.n)} ${samplesWord(specimen, "nb")}`;
      const share = shareBy(curve, day);
      return `${f.percent(share.value)} (${f.percentRange(share)}) av ${name[specimen]}`;
    });
    return `Innen ${f.onDay(day)}: ${each.join(", ")}`;
  },
  beyond: (followed, last, f) => {
    const parts = followed.flatMap((each) => {
      const { completed, pending, longest } = beyond(each, last);
      const late = `${samplesOf(each.specimen, completed, f)} besvart senere (den siste på ${f.onDay(longest)})`;
      return [
        ...(completed > 0 ? [late] : []),
        ...(pending > 0 ? [`${samplesOf(each.specimen, pending, f)} har ventet lenger`] : []),
      ];
    });
    return parts.length === 0 ? "" : `Etter ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
