import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { listed } from "../../../say/listed.ts";
import { someSites } from "../../../say/some-sites.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { Chosen, Dates, Fact, Said, Verdict } from "./facts.ts";
import { isEarly, type SiteOpening } from "./model.ts";

export type OpeningWords = PanelWords<Said> & {
  readonly opened: string;
  readonly firstConsent: string;
  /** What stands at the end of a site's line: months, or why there are none. */
  readonly end: (row: SiteOpening, f: Format) => string;
  readonly mark: (row: SiteOpening, names: Names, f: Format) => string;
};

const order: Bilingual<string> = {
  en: "In the order in which the sites opened, never ranked.",
  nb: "I den rekkefølgen sykehusene åpnet, aldri rangert.",
};

const plain = (n: number, f: Format): string => f.number(n, Number.isInteger(n) ? 0 : 1);

/** So many sites are named; more are counted. */
const named = 3;

const enMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "month" : "months"}`;
const enVerdict: Tellers<Verdict | Dates | Chosen> = {
  dates: ({ open, sites, last }, { f }) =>
    sentence`${strong(f.exactOf(open, sites))} ${sites === 1 ? "site is" : "sites are"} open; the ${open === 1 ? "only" : "latest"} one opened in ${f.month(last.slice(0, 7))}.`,
  none_open: ({ sites }, { f }) =>
    sites === 1
      ? sentence`The site is not open yet.`
      : sentence`None of the ${strong(f.exact(sites))} sites is open yet.`,
  open: ({ open, sites, wait, anybody }, { f }) =>
    sentence`${strong(f.exactOf(open, sites))} ${sites === 1 ? "site is" : "sites are"} open; ${
      wait === null
        ? anybody
          ? "how soon the first patient came is not known"
          : "no patient has consented yet"
        : `the first patient ${open === 1 ? "came" : "typically came"} ${wait === 0 ? "in the month of opening" : `${enMonths(wait, f)} after the month of opening`}`
    }.`,
  one: ({ row, wait }, { f, names }) => {
    const name = names.site(row.site);
    if (row.state === "not_opened") return sentence`Not known: ${name} has no opening date.`;
    if (isEarly(row)) return sentence`Not known: ${name}'s first consent lies before its opening date.`;
    if (row.state === "planned") return sentence`${name} is planned to open on ${strong(f.day(row.opened))}.`;
    if (row.monthsToFirst === null)
      return sentence`${name} opened on ${strong(f.day(row.opened))} and has no patient yet.`;
    return sentence`${name} had its first patient ${strong(enAfter(row.monthsToFirst, f))}${wait !== null && `; typical of all sites is ${wait === 0 ? "the same month" : enMonths(wait, f)}`}.`;
  },
  some: ({ open, of, allOpen, all }, { f }) =>
    sentence`${strong(f.exactOf(open, of))} chosen sites ${open === 1 ? "is" : "are"} open, of all sites ${f.exactOf(allOpen, all)}.`,
};
const enAfter = (months: number, f: Format): string =>
  months === 0 ? "in the month of opening" : `${enMonths(months, f)} after opening`;
const enFacts: Tellers<Fact> = {
  median_over: ({ sites, of }, { f }) => sentence`Median over ${f.exactOf(sites, of)} open sites that have a patient.`,
  planned: ({ sites }, { f, names }) =>
    sentence`Planned: ${
      sites.length > named
        ? f.exact(sites.length)
        : listed(
            sites.map(({ site, opened }) => sentence`${names.site(site)} (${f.day(opened)})`),
            f,
          )
    }.`,
  undated: ({ sites }, voice) => sentence`Without an opening date: ${someSites(sites, named, voice)}.`,
  early: ({ sites }, voice) => sentence`First consent before the opening date: ${someSites(sites, named, voice)}.`,
  waiting: ({ sites }, voice) => sentence`Open without a consent so far: ${someSites(sites, named, voice)}.`,
  first_not_told: () =>
    sentence`The month of a site's first patient could single that patient out; the study's leadership sees it.`,
};
const en: OpeningWords = {
  title: "When did the sites open, and how soon did the first patient join?",
  verdict: (said, voice) => tell([said.verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, enFacts, voice)),
  note: () => sentence`${order.en}`,
  method: {
    definition:
      "Open: the study's opening date lies on or before the data cut, or somebody has consented. Planned: it lies after it, and nobody has. Without an opening date: the study gave none. First consent: the earliest month of consent of a patient of the site.",
    denominator: "All sites that the study names.",
    formula:
      "Months open: calendar months, at least in part, from opening to the data cut. Months to the first consent: month of the first consent − month of opening; not told where it came before.",
    reference: "Opening dates as the study supplied them.",
  },
  opened: "opened",
  firstConsent: "month of the first consent",
  end: (row, f) => {
    if (row.state === "open") return enMonths(row.monthsOpen, f);
    return row.state === "planned" ? `planned ${f.shortMonth(row.opened)}` : "no date";
  },
  mark: (row, names, f) => {
    const name = names.site(row.site);
    if (row.state === "not_opened") return `${name}: no opening date`;
    if (row.state === "planned") return `${name}: planned to open ${f.day(row.opened)}`;
    return `${name}: opened ${f.day(row.opened)}, ${enMonths(row.monthsOpen, f)} ago${row.isFirstTold ? `, ${row.firstConsent === null ? "no consent yet" : `first consent ${f.month(row.firstConsent)}`}` : ""}`;
  },
};

const nbMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "måned" : "måneder"}`;
const nbVerdict: Tellers<Verdict | Dates | Chosen> = {
  dates: ({ open, sites, last }, { f }) =>
    sentence`${strong(f.exactOf(open, sites))} sykehus er ${open === 1 ? "åpent" : "åpne"}; det ${open === 1 ? "eneste" : "siste"} åpnet i ${f.month(last.slice(0, 7))}.`,
  none_open: ({ sites }, { f }) =>
    sites === 1
      ? sentence`Sykehuset er ikke åpnet ennå.`
      : sentence`Ingen av de ${strong(f.exact(sites))} sykehusene er åpnet ennå.`,
  open: ({ open, sites, wait, anybody }, { f }) =>
    sentence`${strong(f.exactOf(open, sites))} sykehus er ${open === 1 ? "åpent" : "åpne"}; ${
      wait === null
        ? anybody
          ? "når den første pasienten kom, er ikke kjent"
          : "ingen har samtykket ennå"
        : `den første pasienten kom ${open === 1 ? "" : "typisk "}${wait === 0 ? "i åpningsmåneden" : `${nbMonths(wait, f)} etter åpningsmåneden`}`
    }.`,
  one: ({ row, wait }, { f, names }) => {
    const name = names.site(row.site);
    if (row.state === "not_opened") return sentence`Ikke kjent: ${name} har ingen åpningsdato.`;
    if (isEarly(row)) return sentence`Ikke kjent: første samtykke ved ${name} er fra før åpningsdatoen.`;
    if (row.state === "planned") return sentence`${name} er planlagt åpnet ${strong(f.day(row.opened))}.`;
    if (row.monthsToFirst === null)
      return sentence`${name} åpnet ${strong(f.day(row.opened))} og har ingen pasienter ennå.`;
    return sentence`${name} fikk sin første pasient ${strong(nbAfter(row.monthsToFirst, f))}${wait !== null && `; typisk for alle sykehus er ${wait === 0 ? "samme måned" : nbMonths(wait, f)}`}.`;
  },
  some: ({ open, of, allOpen, all }, { f }) =>
    sentence`${strong(f.exactOf(open, of))} valgte sykehus er ${open === 1 ? "åpent" : "åpne"}, av alle ${f.exactOf(allOpen, all)}.`,
};
const nbAfter = (months: number, f: Format): string =>
  months === 0 ? "i åpningsmåneden" : `${nbMonths(months, f)} etter åpningen`;
const nbFacts: Tellers<Fact> = {
  median_over: ({ sites, of }, { f }) => sentence`Median over ${f.exactOf(sites, of)} åpne sykehus som har en pasient.`,
  planned: ({ sites }, { f, names }) =>
    sentence`Planlagt: ${
      sites.length > named
        ? f.exact(sites.length)
        : listed(
            sites.map(({ site, opened }) => sentence`${names.site(site)} (${f.day(opened)})`),
            f,
          )
    }.`,
  undated: ({ sites }, voice) => sentence`Uten åpningsdato: ${someSites(sites, named, voice)}.`,
  early: ({ sites }, voice) => sentence`Første samtykke før åpningsdatoen: ${someSites(sites, named, voice)}.`,
  waiting: ({ sites }, voice) =>
    sentence`${sites.length === 1 ? "Åpent" : "Åpne"} uten samtykke så langt: ${someSites(sites, named, voice)}.`,
  first_not_told: () =>
    sentence`Måneden for den første pasienten ved et sykehus kunne peke ut pasienten; studieledelsen ser den.`,
};
const nb: OpeningWords = {
  title: "Når åpnet sykehusene, og hvor raskt kom den første pasienten?",
  verdict: (said, voice) => tell([said.verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, nbFacts, voice)),
  note: () => sentence`${order.nb}`,
  method: {
    definition:
      "Åpent: studiens åpningsdato er på eller før datauttrekket, eller noen har samtykket. Planlagt: den er etter, og ingen har samtykket. Uten åpningsdato: studien har ikke oppgitt noen. Første samtykke: den tidligste samtykkemåneden blant sykehusets pasienter.",
    denominator: "Alle sykehus som studien har oppgitt.",
    formula:
      "Måneder åpen: kalendermåneder, helt eller delvis, fra åpning til datauttrekket. Måneder til første samtykke: måneden for første samtykke − åpningsmåneden; oppgis ikke der det kom før.",
    reference: "Åpningsdatoene slik studien har levert dem.",
  },
  opened: "åpnet",
  firstConsent: "måneden for første samtykke",
  end: (row, f) => {
    if (row.state === "open") return nbMonths(row.monthsOpen, f);
    return row.state === "planned" ? `planlagt ${f.shortMonth(row.opened)}` : "uten dato";
  },
  mark: (row, names, f) => {
    const name = names.site(row.site);
    if (row.state === "not_opened") return `${name}: uten åpningsdato`;
    if (row.state === "planned") return `${name}: planlagt åpnet ${f.day(row.opened)}`;
    return `${name}: åpnet ${f.day(row.opened)}, for ${nbMonths(row.monthsOpen, f)} siden${row.isFirstTold ? `, ${row.firstConsent === null ? "ingen samtykker ennå" : `første samtykke ${f.month(row.firstConsent)}`}` : ""}`;
  },
};

export const words: Bilingual<OpeningWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: { summary: () => "The study names no site that matches these filters.", note: order.en },
  nb: { summary: () => "Studien har ikke oppgitt noe sykehus som passer til dette utvalget.", note: order.nb },
};
