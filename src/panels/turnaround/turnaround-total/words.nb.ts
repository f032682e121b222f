import type { Specimen } from "../../../cubes/codes.ts";
import { beyond } from "../../../marks/days-shown.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Format } from "../../../words/format.ts";
import type { Followed, TotalRow } from "./stats.ts";
import {
  anyFew,
  capital,
  drawable,
  inColour,
  missing,
  reportedBy,
  sumOf,
  type TotalWords,
  targetShare,
} from "./wording.ts";

const name: Readonly<Record<Specimen, string>> = { blood: "blod", tissue: "vev" };
const stem: Readonly<Record<Specimen, string>> = { blood: "blodprøve", tissue: "vevsprøve" };
const samples = (specimen: Specimen, n: number, f: Format): string =>
  `${f.count(n)} ${stem[specimen]}${n === 1 ? "" : "r"}`;

function interval({ km_median_low: low, km_median_high: high }: TotalRow): string {
  if (low === null && high === null) return "";
  if (low === null) return ` (95 %-intervall opp til ${high})`;
  return ` (95 %-intervall ${high === null ? `fra ${low}, uten øvre grense` : `${low} til ${high}`})`;
}

const median = ({ specimen, row }: Followed, i: number, f: Format): Sentence =>
  row.km_median_days === null
    ? sentence`${i === 0 ? "Medianen" : "medianen"} for ${stem[specimen]}ne er ${strong(sentence`ikke nådd`, specimen)}${interval(row)}`
    : sentence`${i === 0 ? "Halvparten" : "halvparten"} av ${stem[specimen]}ne er besvart innen ${strong(f.days(row.km_median_days), specimen)}${i === 0 ? " etter mottak" : ""}${interval(row)}`;

/** By which day 90 % are out; where even the median is not reached, that has been said already. */
function p90(shown: readonly Followed[], f: Format): string {
  const asked = shown.filter(({ row }) => row.status === "ok" && row.km_median_days !== null);
  const days = asked.flatMap(({ specimen, row: { km_p90_days: day } }) =>
    day === null ? [] : [`innen ${f.onDay(day)} for ${name[specimen]}`],
  );
  const open = asked.flatMap(({ specimen, row }) => (row.km_p90_days === null ? [name[specimen]] : []));
  return `${days.length > 0 ? `${f.percent(0.9)} er besvart ${f.list(days)}. ` : ""}${
    open.length > 0 ? `${f.percent(0.9)} er ikke nådd for ${f.list(open)}. ` : ""
  }`;
}

const reported: TotalWords["reported"] = (row, f) => `${f.of(row.completed ?? 0, row.started ?? 0)} besvart`;

export const nb: TotalWords = {
  title: "Hvor lang tid går det før svaret kommer?",
  summary: (model, { f }, { filters }) => {
    const shown = drawable(model);
    if (shown.length === 0) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const [first, second] = shown.map((followed, i) => median(followed, i, f));
    const [goal, goal2] = shown.flatMap((followed) =>
      followed.targets
        .slice(0, 1)
        .map(
          (target) =>
            sentence`${inColour(followed.specimen, targetShare(followed, target, f))} av ${stem[followed.specimen]}ne innen ${f.calendarDays(target.days)} (målet er ${f.percent(target.share)})`,
        ),
    );
    return sentence`${first}${second && sentence`; ${second}`}. ${p90(shown, f)}${
      goal ? sentence`Innen målet: ${goal}${goal2 && sentence`, ${goal2}`}.` : "Det er ikke oppgitt noe mål."
    }${missing(model).map((specimen) => ` Ingen ${stem[specimen]}r er mottatt.`)}`;
  },
  note: (model, { f }, { manifest }) => {
    if (drawable(model).length === 0)
      return sentence`Kaplan-Meier fra mottaksdagen: prøver uten svar regnes som ventende.`;
    const [open, ended, unknown] = [
      sumOf(model, "pending"),
      sumOf(model, "ended_without_report"),
      sumOf(model, "unknown"),
    ];
    return sentence`Kaplan-Meier fra mottaksdagen: ${open === 0 ? "ingen prøver ventet" : `${f.count(open)} ${open === 1 ? "prøve" : "prøver"} ventet`} fortsatt på svar ${f.day(manifest.study.data_cut)}${
      open === 0 ? "" : " og regnes som ventende"
    }. ${ended > 0 && `${f.count(ended)} som endte uten svar, er holdt utenfor kurven. `}${
      unknown > 0 && `${f.count(unknown)} besvart uten dato er også holdt utenfor: ukjent, aldri forsinket. `
    }Bånd: 95 %.${anyFew(model) && " Tynt og blekt: færre enn 25 prøver."}`;
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
  nothing: (model, filtered, f) => {
    if (!model.supplied) return "Studien har ikke levert prøver: svartiden er ikke kjent.";
    const started = sumOf(model, "started");
    if (started === 0)
      return filtered ? "Ingen mottatte prøver passer til dette utvalget." : "Ingen prøver er mottatt ennå.";
    return `Ingen prøver kan følges til et svar: av ${f.count(started)} mottatte endte ${f.count(sumOf(model, "ended_without_report"))} uten svar, og ${f.count(sumOf(model, "unknown"))} mangler svardato.`;
  },
  reported,
  target: (specimen, target, f) =>
    `${specimen === null ? "Mål" : `Mål for ${name[specimen]}`}: ${f.percent(target.share)} innen ${f.working ? f.calendarDays(target.days) : `dag ${f.count(target.days)}`}`,
  targetMark: (followed, target, f) =>
    `Mål for ${name[followed.specimen]}: ${f.percent(target.share)} innen ${f.calendarDays(target.days)}; nådd av ${targetShare(followed, target, f)}`,
  medianMark: ({ specimen, row }, f) =>
    `${capital(name[specimen])}: halvparten besvart innen ${f.days(row.km_median_days ?? 0)}${interval(row)}, ${reported(row, f)}`,
  dayMark: (followed, day, f) => {
    const each = followed.map(({ specimen, completed, curve, row }) => {
      if (row.status !== "ok") return `${f.of(reportedBy(completed, day), curve.n)} ${stem[specimen]}r`;
      const share = shareBy(curve, day);
      return `${f.percent(share.value)} (${f.percentRange(share)}) av ${name[specimen]}`;
    });
    return `Innen ${f.onDay(day)}: ${each.join(", ")}`;
  },
  beyond: (followed, last, f) => {
    const parts = followed.flatMap((each) => {
      const { completed, pending, longest } = beyond(each, last);
      const late = `${samples(each.specimen, completed, f)} besvart senere (den siste på ${f.onDay(longest)})`;
      return [
        ...(completed > 0 ? [late] : []),
        ...(pending > 0 ? [`${samples(each.specimen, pending, f)} har ventet lenger`] : []),
      ];
    });
    return parts.length === 0 ? "" : `Etter ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
