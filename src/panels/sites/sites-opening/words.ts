import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { OpeningModel, OpeningRow } from "./stats.ts";

export type OpeningWords = PanelWords<OpeningModel> & {
  readonly nothing: string;
  readonly opened: string;
  readonly firstConsent: string;
  /** What stands at the end of a site's line: months, or why there are none. */
  readonly end: (row: OpeningRow, f: Format) => string;
  readonly mark: (row: OpeningRow, names: Names, f: Format) => string;
};

const plain = (n: number, f: Format): string => f.number(n, Number.isInteger(n) ? 0 : 1);
const list = (rows: readonly OpeningRow[], names: Names, f: Format): string =>
  f.list(rows.map(({ site }) => names.site(site)));

const enMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "month" : "months"}`;
const en: OpeningWords = {
  title: "When did the sites open, and how soon did the first patient join?",
  summary: (m, { f, names }) => {
    if (m.rows.length === 0) return sentence`${en.nothing}`;
    return sentence`${strong(f.of(m.open.length, m.rows.length))} ${m.rows.length === 1 ? "site is" : "sites are"} open.${
      m.planned.length > 0 &&
      ` Planned: ${f.list(m.planned.map(({ site, opened }) => `${names.site(site)} (${f.day(opened ?? "")})`))}.`
    }${m.notOpened.length > 0 && ` Without an opening date: ${list(m.notOpened, names, f)}.`}${
      m.medianToFirst !== null &&
      ` The first consent came ${m.medianToFirst === 0 ? "in the month of opening" : `${enMonths(m.medianToFirst, f)} after the month of opening`} (median over sites).`
    }${m.waiting.length > 0 && ` Open without a consent so far: ${list(m.waiting, names, f)}.`}`;
  },
  note: () => sentence`In the order in which the sites opened, never ranked.`,
  method: {
    definition:
      "Open: the study's opening date lies on or before the data cut. Planned: it lies after it. Without an opening date: the study gave none. First consent: the earliest month of consent of a patient of the site.",
    denominator: "All sites that the study names.",
    formula:
      "Months open: calendar months, at least in part, from opening to the data cut. Months to the first consent: month of the first consent − month of opening.",
    reference: "Opening dates as the study supplied them.",
  },
  nothing: "The study names no site that matches these filters.",
  opened: "opened",
  firstConsent: "month of the first consent",
  end: ({ state, months_open, opened }, f) =>
    state === "open"
      ? enMonths(months_open ?? 0, f)
      : state === "planned"
        ? `planned ${f.shortMonth(opened ?? "")}`
        : "no date",
  mark: ({ site, state, opened, months_open, first_consent }, names, f) => {
    const name = names.site(site);
    if (opened === null) return `${name}: no opening date`;
    if (state === "planned") return `${name}: planned to open ${f.day(opened)}`;
    return `${name}: opened ${f.day(opened)}, ${enMonths(months_open ?? 0, f)} ago, ${first_consent === null ? "no consent yet" : `first consent ${f.month(first_consent)}`}`;
  },
};

const nbMonths = (n: number, f: Format): string => `${plain(n, f)} ${n === 1 ? "måned" : "måneder"}`;
const nb: OpeningWords = {
  title: "Når åpnet sykehusene, og hvor raskt kom den første pasienten?",
  summary: (m, { f, names }) => {
    if (m.rows.length === 0) return sentence`${nb.nothing}`;
    return sentence`${strong(f.of(m.open.length, m.rows.length))} sykehus er åpne.${
      m.planned.length > 0 &&
      ` Planlagt: ${f.list(m.planned.map(({ site, opened }) => `${names.site(site)} (${f.day(opened ?? "")})`))}.`
    }${m.notOpened.length > 0 && ` Uten åpningsdato: ${list(m.notOpened, names, f)}.`}${
      m.medianToFirst !== null &&
      ` Det første samtykket kom ${m.medianToFirst === 0 ? "i åpningsmåneden" : `${nbMonths(m.medianToFirst, f)} etter åpningsmåneden`} (median over sykehus).`
    }${m.waiting.length > 0 && ` Åpne uten samtykke så langt: ${list(m.waiting, names, f)}.`}`;
  },
  note: () => sentence`I den rekkefølgen sykehusene åpnet, aldri rangert.`,
  method: {
    definition:
      "Åpent: studiens åpningsdato er på eller før datauttrekket. Planlagt: den er etter. Uten åpningsdato: studien har ikke oppgitt noen. Første samtykke: den tidligste samtykkemåneden blant sykehusets pasienter.",
    denominator: "Alle sykehus som studien har oppgitt.",
    formula:
      "Måneder åpen: kalendermåneder, helt eller delvis, fra åpning til datauttrekket. Måneder til første samtykke: måneden for første samtykke − åpningsmåneden.",
    reference: "Åpningsdatoene slik studien har levert dem.",
  },
  nothing: "Studien har ikke oppgitt noe sykehus som passer til dette utvalget.",
  opened: "åpnet",
  firstConsent: "måneden for første samtykke",
  end: ({ state, months_open, opened }, f) =>
    state === "open"
      ? nbMonths(months_open ?? 0, f)
      : state === "planned"
        ? `planlagt ${f.shortMonth(opened ?? "")}`
        : "uten dato",
  mark: ({ site, state, opened, months_open, first_consent }, names, f) => {
    const name = names.site(site);
    if (opened === null) return `${name}: uten åpningsdato`;
    if (state === "planned") return `${name}: planlagt åpnet ${f.day(opened)}`;
    return `${name}: åpnet ${f.day(opened)}, for ${nbMonths(months_open ?? 0, f)} siden, ${first_consent === null ? "ingen samtykker ennå" : `første samtykke ${f.month(first_consent)}`}`;
  },
};

export const words: Bilingual<OpeningWords> = { en, nb };
