import { beyond } from "../../../marks/days-shown.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { dayInterval, dayLimits } from "../../../say/turnaround.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Format } from "../../../words/format.ts";
import { samplesOf, samplesWord, sampleWord, specimenWord } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import { reportedBy } from "./model.ts";
import type { TotalWords } from "./wording.ts";

const name = specimenWord.nb;
const stem = sampleWord.nb;

type Median = Extract<Fact, { say: "medians" }>["medians"][number];

/** Innen hvilken dag halvparten av én prøvetype er besvart. */
function half({ specimen, median: { day }, n }: Median, f: Format): Sentence {
  if (n === 1)
    return day === null
      ? sentence`Ikke ennå: den ene ${stem[specimen]}n venter fortsatt`
      : sentence`Den ene ${stem[specimen]}n ble besvart ${strong(f.days(day), specimen)} etter mottak`;
  return day === null
    ? sentence`Ikke ennå: mindre enn halvparten av ${stem[specimen]}ne er besvart`
    : sentence`Halvparten av ${stem[specimen]}ne er besvart innen ${strong(f.days(day), specimen)} etter mottak`;
}

function halves(medians: readonly Median[], f: Format): Sentence {
  const [first, second] = medians.toSorted((a, b) => Number(a.median.day === null) - Number(b.median.day === null));
  if (first === undefined || second === undefined) return sentence`${first && half(first, f)}`;
  const days = [first, second].flatMap(({ specimen, median: { day } }) =>
    day === null ? [] : [strong(f.days(day), specimen)],
  );
  if (days.length === 0) return sentence`Ikke ennå: mindre enn halvparten er besvart, både av blod og av vev`;
  return days.length === 1
    ? sentence`${half(first, f)}, mindre enn halvparten av ${stem[second.specimen]}ne så langt`
    : sentence`Halvparten er besvart innen ${days[0]} etter mottak for ${name[first.specimen]}, ${days[1]} for ${name[second.specimen]}`;
}

const tellers: Tellers<Fact> = {
  medians: ({ medians }, { f }) => sentence`${halves(medians, f)}.`,
  known: ({ specimen, median, target }, { f }) => {
    const told = [
      median.day === null ? "" : dayInterval(median, f),
      target && `${shareText(target.within, "", f)} innen ${f.calendarDays(target.days)}`,
    ].filter((part) => !!part);
    return sentence`${told.length > 0 && `${capital(name[specimen])}: ${told.join("; ")}.`}`;
  },
  no_target: () => sentence`Det er ikke oppgitt noe mål.`,
  not_received: ({ specimen }) => sentence`Ingen ${samplesWord(specimen, "nb")} er mottatt.`,
};

export const nb: TotalWords = {
  title: "Hvor lang tid går det før svaret kommer?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { open, ended, unknown, cut, few } }, { f }) => {
    const stillOpen = open === 0 ? "ingen prøver ventet" : `${f.count(open)} ${open === 1 ? "prøve" : "prøver"} ventet`;
    return sentence`Kaplan-Meier fra mottaksdagen: ${stillOpen} fortsatt på svar ${f.day(cut)}${
      open > 0 && " og regnes som ventende"
    }. ${ended > 0 && `${f.count(ended)} som endte uten svar, er holdt utenfor kurven. `}${
      unknown > 0 && `${f.count(unknown)} besvart uten dato er også holdt utenfor: ukjent, aldri forsinket. `
    }Bånd: 95 %.${few && " Tynt og blekt: færre enn 25 prøver."}`;
  },
  method: {
    definition:
      "Kalenderdager fra mottak i laboratoriet (i tabellen også fra prøvetaking) til svaret; om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste. Mål er alltid i kalenderdager. Median, p75 og p90: den første dagen kurven når den andelen; ikke nådd er også et svar.",
    denominator:
      "Kurven: besvarte prøver, og ventende prøver, som sensureres ved datauttrekket. Prøver som endte uten svar, og de som mangler svardato, er holdt utenfor og talt ved siden av. Innen målet: besvarte, og ventende som allerede er eldre enn målet.",
    formula:
      "Andel besvart = 1 − S(dag), der S er Kaplan-Meier-estimatet med log-log-grenser. Innen målet = besvart innen målet ÷ (besvart + ventende eldre enn målet), med Wilson-intervall.",
    reference:
      "Kaplan og Meier 1958, doi 10.1080/01621459.1958.10501452; Brookmeyer og Crowley 1982, doi 10.2307/2530286; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} fra mottak til svar`,
  noSample: "ingen prøver",
  noTarget: "Det er ikke oppgitt noe mål",
  reported: ({ counts: { completed, started } }, f) => `${f.of(completed, started)} besvart`,
  target: (specimen, { target }, f) =>
    `${specimen === null ? "Mål" : `Mål for ${name[specimen]}`}: ${f.percent(target.share)} innen ${f.working ? f.calendarDays(target.days) : `dag ${f.count(target.days)}`}`,
  targetMark: (specimen, { target, within }, f) =>
    `Mål for ${name[specimen]}: ${f.percent(target.share)} innen ${f.calendarDays(target.days)}; nådd av ${shareText(within, "", f)}`,
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
