import type { Bilingual } from "./lang.ts";

/** What each table of partners tells, as a piece of a sentence. */
export const tableNames: Readonly<Record<string, Bilingual<string>>> = {
  "steps-by-month": {
    en: "screened, consented and with an evaluable pair, by month",
    nb: "vurdert, samtykket og med evaluerbart par, etter måned",
  },
  "steps-by-site": { en: "screened and consented, by hospital", nb: "vurdert og samtykket, etter sykehus" },
  mix: { en: "consented, by cancer type and region", nb: "samtykket, etter kreftform og region" },
  "settled-by-laboratory": { en: "evaluable pairs, by laboratory", nb: "evaluerbare par, etter laboratorium" },
  flow: { en: "how far patients came, and why not further", nb: "hvor langt pasientene kom, og hvorfor ikke lenger" },
  days: { en: "samples by days to the report", nb: "prøver etter dager til svar" },
  ends: { en: "what ended the wait for a report, by day", nb: "hva som endte ventetiden på svar, etter dag" },
  "ends-before-board": { en: "reports in time for the tumour board", nb: "svar i tide til MDT-møtet" },
  segments: { en: "days of each step of a sample's way", nb: "dager i hvert steg på prøvens vei" },
  "ends-by-laboratory": {
    en: "what ended the wait for a report, by laboratory and days",
    nb: "hva som endte ventetiden på svar, etter laboratorium og dager",
  },
  "consent-waits": { en: "days from consent to a report", nb: "dager fra samtykke til svar" },
  reports: { en: "reports evaluable for each variant class", nb: "svar som er evaluerbare for hver variantklasse" },
  "received-by-quarter": {
    en: "samples received, with days to the report, by quarter",
    nb: "mottatte prøver, med dager til svar, etter kvartal",
  },
  batch: { en: "days that blood waited for a run", nb: "dager blodprøvene ventet på en kjøring" },
  runs: { en: "libraries of each run", nb: "biblioteker per kjøring" },
  "libraries-repeated": { en: "repeated libraries", nb: "gjentatte biblioteker" },
  "paired-days": {
    en: "days between the two reports of a patient",
    nb: "dager mellom pasientens to svar",
  },
  outcomes: { en: "outcomes of samples, and why", nb: "utfall for prøver, og hvorfor" },
  states: { en: "result of blood against that of tissue", nb: "resultat i blod mot resultat i vev" },
  "states-by-class": { en: "the same in each variant class", nb: "det samme i hver variantklasse" },
  "by-signal": { en: "agreement by ctDNA fraction", nb: "samsvar etter ctDNA-andel" },
  "by-interval": { en: "agreement by days between samples", nb: "samsvar etter dager mellom prøvene" },
  "by-tumour": {
    en: "agreement of blood and tissue, by cancer type",
    nb: "samsvar mellom blod og vev, etter kreftform",
  },
  genes: { en: "findings by gene and variant class", nb: "funn etter gen og variantklasse" },
  variants: { en: "variants by class", nb: "varianter etter klasse" },
  targets: { en: "how much of what tissue found blood found", nb: "hvor mye av det vev fant, blod fant" },
  vaf: { en: "variants by allele fraction", nb: "varianter etter allelfraksjon" },
  tmb: { en: "tumour mutational burden in bins", nb: "tumormutasjonsbyrde i grupper" },
  "tmb-high": { en: "high tumour mutational burden", nb: "høy tumormutasjonsbyrde" },
  msi: { en: "microsatellite instability", nb: "mikrosatellittinstabilitet" },
  reasons: { en: "why blood and tissue differ", nb: "hvorfor blod og vev er ulike" },
  actionable: { en: "actionable findings in blood and in tissue", nb: "behandlingsrelevante funn i blod og i vev" },
  "evidence-levels": {
    en: "level of evidence in tissue and in blood",
    nb: "evidensnivå i vev og i blod",
  },
  "actionable-markers": {
    en: "MSI and TMB that are evidence for a treatment",
    nb: "MSI og TMB som er evidens for behandling",
  },
  strategies: { en: "actionable findings by order of tests", nb: "behandlingsrelevante funn etter prøverekkefølge" },
  tests: { en: "tests that these took", nb: "prøver disse krevde" },
  "first-actionable": {
    en: "days from consent to an actionable report",
    nb: "dager fra samtykke til et behandlingsrelevant svar",
  },
  consequences: {
    en: "treatment recommended, offered and started after the tumour board",
    nb: "behandling anbefalt, tilbudt og startet etter MDT-møtet",
  },
  impact: {
    en: "actionable findings, and what a review says of those of blood alone",
    nb: "behandlingsrelevante funn, og hva en gjennomgang sier om dem som bare finnes i blod",
  },
  "impact-board": {
    en: "treatment recommended and started, by what informed it",
    nb: "behandling anbefalt og startet, etter hva som lå til grunn",
  },
  "not-started": { en: "why no treatment was started", nb: "hvorfor behandling ikke ble startet" },
};
