import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import { type OpeningModel, ofState, type SiteOpening } from "./model.ts";

export type OpeningWords = PanelWords<OpeningModel> & {
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

/** The sites by name: how many are open of all, those planned with their day, those without one, and those that wait for a first consent. */
function sitesSaid(m: OpeningModel, names: Names, f: Format) {
  const open = ofState(m, "open");
  const list = (rows: readonly SiteOpening[]): string => f.list(rows.map(({ site }) => names.site(site)));
  return {
    open: strong(f.of(open.length, m.rows.length)),
    planned: f.list(ofState(m, "planned").map(({ site, opened }) => `${names.site(site)} (${f.day(opened)})`)),
    undated: list(ofState(m, "not_opened")),
    waiting: list(open.filter(({ consented }) => consented === 0)),
  };
}

const enMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "month" : "months"}`;
const en: OpeningWords = {
  title: "When did the sites open, and how soon did the first patient join?",
  summary: (m, { f, names }) => {
    const { open, planned, undated, waiting } = sitesSaid(m, names, f);
    return sentence`${open} ${m.rows.length === 1 ? "site is" : "sites are"} open.${planned && ` Planned: ${planned}.`}${
      undated && ` Without an opening date: ${undated}.`
    }${
      m.medianToFirst !== null &&
      ` The first consent came ${m.medianToFirst === 0 ? "in the month of opening" : `${enMonths(m.medianToFirst, f)} after the month of opening`} (median over sites).`
    }${waiting && ` Open without a consent so far: ${waiting}.`}`;
  },
  note: () => sentence`${order.en}`,
  method: {
    definition:
      "Open: the study's opening date lies on or before the data cut. Planned: it lies after it. Without an opening date: the study gave none. First consent: the earliest month of consent of a patient of the site.",
    denominator: "All sites that the study names.",
    formula:
      "Months open: calendar months, at least in part, from opening to the data cut. Months to the first consent: month of the first consent − month of opening.",
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
    return `${name}: opened ${f.day(row.opened)}, ${enMonths(row.monthsOpen, f)} ago, ${row.firstConsent === null ? "no consent yet" : `first consent ${f.month(row.firstConsent)}`}`;
  },
};

const nbMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "måned" : "måneder"}`;
const nb: OpeningWords = {
  title: "Når åpnet sykehusene, og hvor raskt kom den første pasienten?",
  summary: (m, { f, names }) => {
    const { open, planned, undated, waiting } = sitesSaid(m, names, f);
    return sentence`${open} sykehus er åpne.${planned && ` Planlagt: ${planned}.`}${undated && ` Uten åpningsdato: ${undated}.`}${
      m.medianToFirst !== null &&
      ` Det første samtykket kom ${m.medianToFirst === 0 ? "i åpningsmåneden" : `${nbMonths(m.medianToFirst, f)} etter åpningsmåneden`} (median over sykehus).`
    }${waiting && ` Åpne uten samtykke så langt: ${waiting}.`}`;
  },
  note: () => sentence`${order.nb}`,
  method: {
    definition:
      "Åpent: studiens åpningsdato er på eller før datauttrekket. Planlagt: den er etter. Uten åpningsdato: studien har ikke oppgitt noen. Første samtykke: den tidligste samtykkemåneden blant sykehusets pasienter.",
    denominator: "Alle sykehus som studien har oppgitt.",
    formula:
      "Måneder åpen: kalendermåneder, helt eller delvis, fra åpning til datauttrekket. Måneder til første samtykke: måneden for første samtykke − åpningsmåneden.",
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
    return `${name}: åpnet ${f.day(row.opened)}, for ${nbMonths(row.monthsOpen, f)} siden, ${row.firstConsent === null ? "ingen samtykker ennå" : `første samtykke ${f.month(row.firstConsent)}`}`;
  },
};

export const words: Bilingual<OpeningWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: { summary: () => "The study names no site that matches these filters.", note: order.en },
  nb: { summary: () => "Studien har ikke oppgitt noe sykehus som passer til dette utvalget.", note: order.nb },
};
