import type { Refused } from "../state/address.ts";
import type { ChoiceKey } from "../state/filters.ts";
import type { PageId } from "../state/pages.ts";
import type { Status } from "../stats/status.ts";
import type { Bilingual } from "./lang.ts";

/** Pages without figures that the foot of every page leads to. */
export const footPages = ["explore", "about", "releases", "glossary", "privacy", "accessibility"] as const;
export type RouteId = PageId | "methods" | "leadership" | (typeof footPages)[number];

/** A choice of one page: its label, and its values with their names; none where the reader types. */
export type ChoiceWords = {
  readonly label: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What to type. */
  readonly hint?: string;
};

/** What is wrong: a part of the site is not to be had, not as it was made, or gives no sign; or something cannot be worked out. */
export type Failure = "missing" | "spoilt" | "stalled" | "failed";

export type PageWords = {
  readonly language: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly nav: string;
  /** What the links at the foot of a page lead to. */
  readonly aboutNav: string;
  /** Before terms that can be explained, and before figures that use one. */
  readonly terms: string;
  readonly termUsedIn: (figures: number) => string;
  readonly pages: Readonly<Record<RouteId, string>>;
  readonly lead: Readonly<Record<RouteId, string>>;
  readonly study: string;
  readonly simulated: string;
  readonly simulatedLong: string;
  readonly release: string;
  /** That a release is withdrawn; takes the day. */
  readonly withdrawn: (day: string) => string;
  readonly dataCut: string;
  readonly nextUpdate: string;
  readonly noUpdate: string;
  /** That the announced day of the next numbers is past; takes by how much. */
  readonly older: Readonly<Record<"day" | "days" | "month" | "months", (n: string) => string>>;
  readonly showing: string;
  /** That counts are rounded: in short, and what that means. */
  readonly rounded: string;
  readonly roundedLong: string;
  /** That counts are exact and for few eyes; takes whether they are simulated. */
  readonly exact: string;
  readonly exactLong: (simulated: boolean) => string;
  /** Why nobody can choose a part of the study here. */
  readonly wholeStudy: string;
  readonly change: string;
  readonly reset: string;
  readonly filterTitle: string;
  readonly site: string;
  readonly node: string;
  readonly tumourGroup: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly allSites: string;
  readonly allGroups: string;
  readonly nodeOf: (node: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly choices: Readonly<Record<ChoiceKey, ChoiceWords>>;
  readonly periodName: string;
  /** What opens the choice of what to compare with, and with what that is; takes it in words. */
  readonly compare: string;
  readonly versus: (other: string) => string;
  /** That a figure does not follow what is compared. */
  readonly uncompared: string;
  /** Why something asked for is not shown; takes its name and what was written. */
  readonly refused: Readonly<Record<Refused["fault"], (label: string, typed: string) => string>>;
  /** That nothing asked for could be shown; takes it in words. */
  readonly notApplied: (wanted: string) => string;
  readonly findGene: string;
  /** What can be looked for, when something else was typed. */
  readonly geneRule: string;
  /** Why there are no filters: without the page's program, and where no host serves the page. */
  readonly filtersNeedScript: string;
  readonly filtersNeedHost: string;
  readonly views: {
    readonly label: string;
    readonly figure: string;
    readonly table: string;
    readonly download: string;
    readonly method: string;
  };
  readonly downloadNumbers: string;
  /** The CSV that Excel reads where numbers are Norwegian. */
  readonly norwegianCsv: string;
  readonly csvHint: string;
  readonly downloadFigure: string;
  readonly pngNeedsScript: string;
  readonly definition: string;
  readonly denominator: string;
  readonly formula: string;
  readonly reference: string;
  readonly query: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly updating: string;
  readonly untouched: (filters: string) => string;
  /** What a figure shows that cannot follow a choice of its page. */
  readonly unchosen: Readonly<Record<ChoiceKey, string>>;
  readonly off: string;
  /** Why the database answers nothing, and what that means. */
  readonly databaseOff: Readonly<Record<Failure, string>>;
  readonly reasons: Readonly<Record<Failure, string>>;
  /** Which figures could not follow a choice; takes their titles, of which the last may end with a mark of its own. */
  readonly notUpdated: (titles: string) => string;
  readonly noneUpdated: string;
  readonly again: string;
  readonly unloaded: string;
  /** That a figure could not follow a choice; takes why, and what it holds. */
  readonly panelOff: (reason: string, held: string) => string;
  readonly fileOff: (reason: string) => string;
  readonly share: string;
  readonly shareOff: (reason: string) => string;
  readonly fileEmpty: string;
  readonly keys: string;
  /** How to choose in a figure: by pointer, by keyboard, and what is read while months are being chosen. */
  readonly choose: {
    readonly mark: string;
    readonly month: string;
    readonly markKeys: string;
    readonly monthKeys: string;
    readonly reach: (from: string, to: string) => string;
    /** What a finger touches to choose what it reads, and to take the choice back. */
    readonly only: string;
    readonly all: string;
  };
  readonly status: Readonly<Record<Status, string>>;
  readonly few: string;
  /** What a difference of two shares is in. */
  readonly points: string;
  /** What stands behind a value in its cell of a table. */
  readonly lowToHigh: string;
  /** The order of a table's rows, where its headings are not at hand; and the order in which they came. */
  readonly sortBy: string;
  readonly asGiven: string;
  readonly onThisPage: string;
  /** What opens the list of pages where there is no room for it. */
  readonly menu: string;
  /** Over what the page of methods tells of files. */
  readonly files: string;
  /** The way to the pages before and after this one. */
  readonly turn: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** What opens the search, and the list of keys. */
  readonly search: string;
  readonly help: string;
  /** Printing: what opens it, the choice of tables, and what stands before the page's address on paper. */
  readonly print: string;
  readonly withTables: string;
  readonly toPaper: string;
  readonly address: string;
  /** What stands before the titles of figures that speak of the same thing. */
  readonly related: string;
  readonly none: string;
  readonly statistics: string;
  readonly statisticsLead: string;
  /** What the page of privacy tells, before its link. */
  readonly privacy: string;
  readonly unfiltered: string;
  /** What a figure shows that could not be worked out. */
  readonly nothing: string;
  readonly source: string;
  readonly licence: (simulated: boolean) => string;
  readonly footer: string;
  readonly notFound: string;
};

const en: PageWords = {
  language: "English",
  otherLanguage: "Norsk",
  skip: "Skip to content",
  nav: "Pages",
  aboutNav: "About these pages",
  terms: "Terms",
  termUsedIn: (figures) => `Used in ${figures} ${figures === 1 ? "figure" : "figures"}`,
  pages: {
    status: "Status",
    enrolment: "Enrolment",
    sites: "Sites",
    turnaround: "Turnaround",
    laboratory: "Laboratory",
    concordance: "Concordance",
    genes: "Genes",
    value: "Value",
    unit: "One unit",
    methods: "Methods",
    leadership: "Leadership",
    privacy: "Privacy",
    releases: "Releases",
    explore: "Explore",
    glossary: "Glossary",
    about: "About",
    accessibility: "Accessibility",
  },
  lead: {
    status: "Are we on track?",
    enrolment: "Who joins, where and how fast",
    sites: "How each hospital contributes",
    laboratory: "Which specimen gives a result, and how well",
    genes: "Which genes agree",
    value: "What blood adds, and what it would miss",
    turnaround: "How long blood and tissue take",
    concordance: "What blood and tissue agree on",
    unit: "One site or laboratory beside all others",
    methods: "How every number is made",
    leadership: "What the study's leadership sees",
    privacy: "What is shown to whom, and what could be worked out",
    releases: "What was published when, and what changed",
    explore: "Your own question, in SQL",
    glossary: "What the terms mean",
    about: "Whose study it is, who pays and who answers for it",
    accessibility: "Accessibility statement",
  },
  study: "blood and tissue",
  simulated: "Simulated data",
  simulatedLong: "Simulated data: no patient, no hospital and no result here is real.",
  release: "Release",
  withdrawn: (day) => `withdrawn ${day}`,
  dataCut: "Data cut",
  nextUpdate: "Next update",
  noUpdate: "Next update not announced",
  older: {
    day: (n) => `These numbers are ${n} day older than announced`,
    days: (n) => `These numbers are ${n} days older than announced`,
    month: (n) => `These numbers are ${n} month older than announced`,
    months: (n) => `These numbers are ${n} months older than announced`,
  },
  showing: "Showing",
  rounded: "Rounded counts",
  roundedLong:
    "Rounded counts. Every count here is a multiple of 5. Any number, sum or difference can differ from the truth: a 0 may hide a few patients and, in tables by hospital, month or cancer type, a 5 may be nobody.",
  exact: "Exact counts",
  exactLong: (simulated) =>
    simulated
      ? "Exact counts: of a real study these pages would be for its leadership alone."
      : "Exact counts, some of a single patient: a preview for the study's leadership on this machine. Hand on nothing of it.",
  wholeStudy: "Choosing a hospital, a period or a cancer type could single out patients; the study's leadership can.",
  change: "Change",
  reset: "Show all",
  filterTitle: "Filters",
  site: "Site",
  node: "Laboratory",
  tumourGroup: "Tumour group",
  from: "From",
  to: "To",
  all: "All",
  allSites: "all sites",
  allGroups: "all tumour groups",
  nodeOf: (node) => `sites served by ${node}`,
  period: (from, to) => `${from} to ${to}`,
  choices: {
    days: { label: "Days", values: { "": "Calendar days", working: "Working days" } },
    gene: { label: "Gene" },
    context: { label: "Other studies", values: { "": "Hidden", shown: "Shown" } },
    cost_blood: { label: "Cost of one blood test, kroner", hint: "Whole kroner, with blood draw and analysis" },
    cost_tissue: { label: "Cost of one tissue test, kroner", hint: "Whole kroner, with biopsy and analysis" },
    more_sites: {
      label: "Further sites",
      values: {
        "": "None",
        "1": "1 more site",
        "2": "2 more sites",
        "3": "3 more sites",
        "4": "4 more sites",
        "5": "5 more sites",
      },
    },
    pace: {
      label: "Pace at every site",
      values: {
        "": "As it is",
        "-40": "pace −40 %",
        "-30": "pace −30 %",
        "-20": "pace −20 %",
        "-10": "pace −10 %",
        "10": "pace +10 %",
        "20": "pace +20 %",
        "30": "pace +30 %",
        "40": "pace +40 %",
      },
    },
    stop: { label: "Summer stop", values: { "": "None", july: "nobody joins in July" } },
  },
  notApplied: (wanted) => `Not shown: ${wanted}.`,
  periodName: "Period",
  compare: "Compare with",
  versus: (other) => `compared with ${other}`,
  uncompared: "So there is nothing to compare in it.",
  refused: {
    negative: (label, typed) => `${label}: “${typed}” is below zero, and a test costs nothing or more. It is not used.`,
    decimals: (label, typed) =>
      `${label}: “${typed}” has a comma or a point. Type whole kroner with digits alone, for example 12000. It is not used.`,
    too_large: (label, typed) => `${label}: “${typed}” has more than nine digits. It is not used.`,
    not_a_number: (label, typed) =>
      `${label}: “${typed}” is not a number. Type whole kroner with digits alone, for example 12000. It is not used.`,
    closed: (label, typed) =>
      `${label}: “${typed}” is not applied: choosing a part of the study could single out patients. The study's leadership can.`,
    unknown: (label, typed) => `${label}: “${typed}” is not known in this release. It is not applied.`,
    reversed: (label, typed) => `${label}: the first month of “${typed}” comes after the last. It is not applied.`,
    unreadable: (label, typed) => `${label}: “${typed}” cannot be read. It is not applied.`,
    same: (label) => `${label}: both are the same. It is not applied.`,
    release: (_, typed) => `This site does not hold the release “${typed}” that the link asks for. It shows its own.`,
  },
  findGene: "Find a gene",
  geneRule: "A gene symbol, such as EGFR or NKX2-1, or a fusion, such as EML4::ALK",
  filtersNeedScript:
    "Filters are off, because JavaScript is off or a file of this site could not be had. Every figure and table here shows the whole study.",
  filtersNeedHost:
    "Filters are off, because this page was opened from a folder and not from a web server. Every figure and table here shows the whole study.",
  views: { label: "View", figure: "Figure", table: "Table", download: "Download", method: "Method" },
  downloadNumbers: "The numbers of this figure, with all decimals",
  norwegianCsv: "CSV for Norwegian Excel",
  csvHint:
    "In CSV, an apostrophe stands before text that a spreadsheet could take for a formula. CSV has commas and decimal points; the one for Norwegian Excel has semicolons and decimal commas.",
  downloadFigure: "The figure, with title, filters, release and source",
  pngNeedsScript: "PNG needs the page's program, which does not run here.",
  definition: "Definition",
  denominator: "Denominator",
  formula: "Formula",
  reference: "Reference",
  query: "Query",
  owner: "Owner",
  ownerName: "The study's data manager",
  updating: "Updating …",
  untouched: (filters) => `This figure cannot follow the filter ${filters}; it shows all.`,
  unchosen: {
    days: "This figure stays with calendar days, because targets are given in them.",
    gene: "This figure shows all genes.",
    context: "This figure has no numbers from other studies.",
    cost_blood: "This figure does not depend on costs.",
    cost_tissue: "This figure does not depend on costs.",
    more_sites: "This figure shows what is known, not what is assumed.",
    pace: "This figure shows what is known, not what is assumed.",
    stop: "This figure shows what is known, not what is assumed.",
  },
  off: "The filters are off.",
  databaseOff: {
    missing: "A file that the database needs could not be had: figures that need the database stay as they are.",
    spoilt: "A file that the database needs arrived damaged: figures that need the database stay as they are.",
    stalled: "The database gave no sign for 10 seconds: figures that need it stay as they are.",
    failed: "The database did not start in this browser, or stopped: figures that need it stay as they are.",
  },
  reasons: {
    missing: "a file that it needs could not be had",
    spoilt: "a file that it needs arrived damaged",
    stalled: "nothing came for 10 seconds",
    failed: "its numbers could not be worked out",
  },
  notUpdated: (titles) => `Not updated: ${titles}`,
  noneUpdated: "No figure could be updated.",
  again: "Try again",
  unloaded: "Part of this page has not loaded. Load the page again to choose. The figures show the whole study.",
  panelOff: (reason, held) => `This figure could not be updated (${reason}). It shows: ${held}.`,
  fileOff: (reason) =>
    `The file could not be made (${reason}). Load the page again, or take the table or the figure as it stands.`,
  share: "Share",
  shareOff: (reason) => `This figure could not be shared (${reason}). Load the page again.`,
  fileEmpty: "There is no file of this figure, because it shows nothing.",
  keys: "Arrow keys read the marks, Enter opens the table, Escape leaves, ? shows all keys.",
  choose: {
    mark: "Choose a mark to see only that; choose it again to see all.",
    month: "Choose a month, or drag across several, to see only these; choose it again to see all.",
    markKeys: "Space chooses the mark.",
    monthKeys: "Space chooses the month; Shift with arrow keys reaches over several, and Space chooses them.",
    reach: (from, to) => `${from} to ${to}. Space chooses this period.`,
    only: "Show only this",
    all: "Show all again",
  },
  status: {
    ok: "ok",
    too_few: "too few for a percentage",
    not_detected: "not detected",
    not_evaluable: "not evaluable",
    not_on_panel: "not on the panel",
    not_supplied: "not supplied",
    not_comparable: "not comparable",
  },
  few: "n < 25",
  points: "percentage points",
  lowToHigh: "low to high",
  sortBy: "Sort by",
  asGiven: "as it stands",
  onThisPage: "On this page",
  menu: "Menu",
  files: "Files",
  turn: "Previous and next page",
  previousPage: "Previous:",
  nextPage: "Next:",
  search: "Search",
  help: "Keys",
  print: "Print",
  withTables: "With the tables",
  toPaper: "To the printer or a PDF file",
  address: "This page:",
  related: "See also:",
  none: "none",
  statistics: "How the numbers are made",
  statisticsLead:
    "Each figure says here what it counts, over what, and by which method. The query is the one that the page runs.",
  privacy: "What each reader can see, what could be worked out, and who decides:",
  unfiltered: "whole study",
  nothing: "nothing",
  source: "Source",
  licence: (simulated) =>
    simulated
      ? "Figures and numbers may be reused with the source named (CC BY 4.0)."
      : "The study decides on reuse: ask its data manager.",
  footer: "Counts only: no row here is a patient. No cookies, no tracking, no request to any other host.",
  notFound: "There is no such page.",
};

const nb: PageWords = {
  language: "Norsk",
  otherLanguage: "English",
  skip: "Hopp til innholdet",
  nav: "Sider",
  aboutNav: "Om sidene",
  terms: "Ord",
  termUsedIn: (figures) => `Brukt i ${figures} ${figures === 1 ? "figur" : "figurer"}`,
  pages: {
    status: "Status",
    enrolment: "Inklusjon",
    sites: "Sykehus",
    turnaround: "Svartid",
    laboratory: "Laboratorium",
    concordance: "Samsvar",
    genes: "Gener",
    value: "Nytte",
    unit: "Én enhet",
    methods: "Metoder",
    leadership: "Ledelsen",
    privacy: "Personvern",
    releases: "Utgaver",
    explore: "Utforsk",
    glossary: "Ordliste",
    about: "Om studien",
    accessibility: "Tilgjengelighet",
  },
  lead: {
    status: "Er vi i rute?",
    enrolment: "Hvem som blir med, hvor og hvor raskt",
    sites: "Hvordan hvert sykehus bidrar",
    laboratory: "Hvilken prøve som gir svar, og hvor godt",
    genes: "Hvilke gener som stemmer overens",
    value: "Hva blod tilfører, og hva det ville ha oversett",
    turnaround: "Hvor lang tid blod og vev tar",
    concordance: "Hva blod og vev er enige om",
    unit: "Ett sykehus eller laboratorium ved siden av alle andre",
    methods: "Hvordan hvert tall blir til",
    leadership: "Hva studiens ledelse ser",
    privacy: "Hva som vises til hvem, og hva som kan regnes ut",
    releases: "Hva som er publisert når, og hva som endret seg",
    explore: "Ditt eget spørsmål, i SQL",
    glossary: "Hva ordene betyr",
    about: "Hvem studien tilhører, hvem som betaler og hvem som svarer for den",
    accessibility: "Tilgjengelighetserklæring",
  },
  study: "blod og vev",
  simulated: "Simulerte data",
  simulatedLong: "Simulerte data: ingen pasienter, sykehus eller resultater her er virkelige.",
  release: "Utgave",
  withdrawn: (day) => `trukket tilbake ${day}`,
  dataCut: "Datauttrekk",
  nextUpdate: "Neste oppdatering",
  noUpdate: "Neste oppdatering er ikke varslet",
  older: {
    day: (n) => `Disse tallene er ${n} dag eldre enn varslet`,
    days: (n) => `Disse tallene er ${n} dager eldre enn varslet`,
    month: (n) => `Disse tallene er ${n} måned eldre enn varslet`,
    months: (n) => `Disse tallene er ${n} måneder eldre enn varslet`,
  },
  showing: "Viser",
  rounded: "Avrundede antall",
  roundedLong:
    "Avrundede antall. Alle antall er rundet av til et tall som er delelig med fem. Tall, summer og forskjeller kan avvike fra sannheten: 0 kan skjule noen få pasienter, og i tabeller etter sykehus, måned eller kreftform kan 5 være ingen.",
  exact: "Nøyaktige antall",
  exactLong: (simulated) =>
    simulated
      ? "Nøyaktige antall: for en virkelig studie ville disse sidene vært for ledelsen alene."
      : "Nøyaktige antall, noen av én pasient: en forhåndsvisning for studiens ledelse på denne maskinen. Gi ingenting av den videre.",
  wholeStudy: "Et valg av sykehus, periode eller kreftform kunne peke ut pasienter; bare studieledelsen kan velge.",
  change: "Endre",
  reset: "Vis alt",
  filterTitle: "Utvalg",
  site: "Sykehus",
  node: "Laboratorium",
  tumourGroup: "Kreftform",
  from: "Fra",
  to: "Til",
  all: "Alle",
  allSites: "alle sykehus",
  allGroups: "alle kreftformer",
  nodeOf: (node) => `sykehus betjent av ${node}`,
  period: (from, to) => `${from} til ${to}`,
  choices: {
    days: { label: "Dager", values: { "": "Kalenderdager", working: "Arbeidsdager" } },
    gene: { label: "Gen" },
    context: { label: "Andre studier", values: { "": "Skjult", shown: "Vist" } },
    cost_blood: { label: "Kostnad for én blodprøve, kroner", hint: "Hele kroner, med prøvetaking og analyse" },
    cost_tissue: { label: "Kostnad for én vevsprøve, kroner", hint: "Hele kroner, med biopsi og analyse" },
    more_sites: {
      label: "Flere sykehus",
      values: {
        "": "Ingen",
        "1": "1 sykehus til",
        "2": "2 sykehus til",
        "3": "3 sykehus til",
        "4": "4 sykehus til",
        "5": "5 sykehus til",
      },
    },
    pace: {
      label: "Takten ved hvert sykehus",
      values: {
        "": "Som den er",
        "-40": "takt −40 %",
        "-30": "takt −30 %",
        "-20": "takt −20 %",
        "-10": "takt −10 %",
        "10": "takt +10 %",
        "20": "takt +20 %",
        "30": "takt +30 %",
        "40": "takt +40 %",
      },
    },
    stop: { label: "Sommerstans", values: { "": "Ingen", july: "ingen inkluderes i juli" } },
  },
  notApplied: (wanted) => `Ikke vist: ${wanted}.`,
  periodName: "Periode",
  compare: "Sammenlign med",
  versus: (other) => `sammenlignet med ${other}`,
  uncompared: "Derfor er det ikke noe å sammenligne i den.",
  refused: {
    negative: (label, typed) =>
      `${label}: «${typed}» er under null, og en prøve koster null eller mer. Tallet er ikke brukt.`,
    decimals: (label, typed) =>
      `${label}: «${typed}» har komma eller punktum. Skriv hele kroner bare med sifre, for eksempel 12000. Tallet er ikke brukt.`,
    too_large: (label, typed) => `${label}: «${typed}» har mer enn ni sifre. Tallet er ikke brukt.`,
    not_a_number: (label, typed) =>
      `${label}: «${typed}» er ikke et tall. Skriv hele kroner bare med sifre, for eksempel 12000. Det er ikke brukt.`,
    closed: (label, typed) =>
      `${label}: «${typed}» er ikke brukt: et valg av en del av studien kunne peke ut pasienter. Bare studieledelsen kan velge.`,
    unknown: (label, typed) => `${label}: «${typed}» finnes ikke i denne utgaven. Det er ikke brukt.`,
    reversed: (label, typed) => `${label}: den første måneden i «${typed}» kommer etter den siste. Det er ikke brukt.`,
    unreadable: (label, typed) => `${label}: «${typed}» kan ikke leses. Det er ikke brukt.`,
    same: (label) => `${label}: De to er like. Valget er ikke brukt.`,
    release: (_, typed) => `Dette nettstedet har ikke utgaven «${typed}» som lenken ber om. Det viser sin egen.`,
  },
  findGene: "Finn et gen",
  geneRule: "Et gensymbol, som EGFR eller NKX2-1, eller en fusjon, som EML4::ALK",
  filtersNeedScript:
    "Utvalg er slått av, fordi JavaScript er slått av eller en fil på nettstedet ikke kunne hentes. Alle figurer og tabeller her viser hele studien.",
  filtersNeedHost:
    "Utvalg er slått av, fordi siden er åpnet fra en mappe og ikke fra en webtjener. Alle figurer og tabeller her viser hele studien.",
  views: { label: "Visning", figure: "Figur", table: "Tabell", download: "Last ned", method: "Metode" },
  downloadNumbers: "Tallene i figuren, med alle desimaler",
  norwegianCsv: "CSV for norsk Excel",
  csvHint:
    "I CSV står det en apostrof foran tekst som et regneark kunne tatt for en formel. CSV har komma og desimalpunktum; filen for norsk Excel har semikolon og desimalkomma.",
  downloadFigure: "Figuren, med tittel, utvalg, utgave og kilde",
  pngNeedsScript: "PNG krever sidens program, som ikke kjører her.",
  definition: "Definisjon",
  denominator: "Nevner",
  formula: "Formel",
  reference: "Referanse",
  query: "Spørring",
  owner: "Eier",
  ownerName: "Studiens datamanager",
  updating: "Oppdaterer …",
  untouched: (filters) => `Denne figuren kan ikke følge utvalget ${filters}; den viser alt.`,
  unchosen: {
    days: "Denne figuren holder seg til kalenderdager, fordi svarfristene er oppgitt i dem.",
    gene: "Denne figuren viser alle gener.",
    context: "Denne figuren har ingen tall fra andre studier.",
    cost_blood: "Denne figuren avhenger ikke av kostnader.",
    cost_tissue: "Denne figuren avhenger ikke av kostnader.",
    more_sites: "Denne figuren viser det som er kjent, ikke det som er antatt.",
    pace: "Denne figuren viser det som er kjent, ikke det som er antatt.",
    stop: "Denne figuren viser det som er kjent, ikke det som er antatt.",
  },
  off: "Utvalg er slått av.",
  databaseOff: {
    missing: "En fil som databasen trenger, kunne ikke hentes: figurer som trenger databasen, blir stående som de er.",
    spoilt: "En fil som databasen trenger, kom fram skadet: figurer som trenger databasen, blir stående som de er.",
    stalled: "Databasen ga ikke livstegn på 10 sekunder: figurer som trenger den, blir stående som de er.",
    failed:
      "Databasen startet ikke i denne nettleseren, eller stoppet: figurer som trenger den, blir stående som de er.",
  },
  reasons: {
    missing: "en fil den trenger, kunne ikke hentes",
    spoilt: "en fil den trenger, kom fram skadet",
    stalled: "ingenting kom på 10 sekunder",
    failed: "tallene kunne ikke regnes ut",
  },
  notUpdated: (titles) => `Ikke oppdatert: ${titles}`,
  noneUpdated: "Ingen figur kunne oppdateres.",
  again: "Prøv igjen",
  unloaded: "En del av denne siden er ikke lastet. Last siden på nytt for å velge. Figurene viser hele studien.",
  panelOff: (reason, held) => `Denne figuren kunne ikke oppdateres (${reason}). Den viser: ${held}.`,
  fileOff: (reason) =>
    `Filen kunne ikke lages (${reason}). Last siden på nytt, eller bruk tabellen eller figuren slik den står.`,
  share: "Del",
  shareOff: (reason) => `Figuren kunne ikke deles (${reason}). Last siden på nytt.`,
  fileEmpty: "Det finnes ingen fil av denne figuren, fordi den ikke viser noe.",
  keys: "Piltastene leser merkene, Enter åpner tabellen, Escape går ut, ? viser alle tastene.",
  choose: {
    mark: "Velg et merke for å se bare det; velg det igjen for å se alt.",
    month: "Velg en måned, eller dra over flere, for å se bare dem; velg den igjen for å se alt.",
    markKeys: "Mellomrom velger merket.",
    monthKeys: "Mellomrom velger måneden; Shift og piltastene merker flere, og mellomrom velger dem.",
    reach: (from, to) => `${from} til ${to}. Mellomrom velger denne perioden.`,
    only: "Vis bare dette",
    all: "Vis alt igjen",
  },
  status: {
    ok: "ok",
    too_few: "for få til prosent",
    not_detected: "ikke påvist",
    not_evaluable: "ikke evaluerbar",
    not_on_panel: "ikke i panelet",
    not_supplied: "ikke levert",
    not_comparable: "ikke sammenlignbar",
  },
  few: "n < 25",
  points: "prosentpoeng",
  lowToHigh: "lav til høy",
  sortBy: "Sorter etter",
  asGiven: "som den står",
  onThisPage: "På denne siden",
  menu: "Meny",
  files: "Filer",
  turn: "Forrige og neste side",
  previousPage: "Forrige:",
  nextPage: "Neste:",
  search: "Søk",
  help: "Taster",
  print: "Skriv ut",
  withTables: "Med tabellene",
  toPaper: "Til skriver eller PDF-fil",
  address: "Denne siden:",
  related: "Se også:",
  none: "ingen",
  statistics: "Hvordan tallene blir til",
  statisticsLead:
    "Hver figur sier her hva den teller, av hva og med hvilken metode. Spørringen er den som siden kjører.",
  privacy: "Hva hver leser kan se, hva som kan regnes ut, og hvem som avgjør det:",
  unfiltered: "hele studien",
  nothing: "ingenting",
  source: "Kilde",
  licence: (simulated) =>
    simulated
      ? "Figurer og tall kan brukes videre når kilden oppgis (CC BY 4.0)."
      : "Studien bestemmer over gjenbruk: spør studiens datamanager.",
  footer:
    "Bare antall: ingen rad her er en pasient. Ingen informasjonskapsler, ingen sporing, ingen forespørsler til andre servere.",
  notFound: "Denne siden finnes ikke.",
};

export const pageWords: Bilingual<PageWords> = { en, nb };
