import { otherReasons } from "../cubes/codes.ts";
import type { Bilingual } from "./lang.ts";

type List = Bilingual<Readonly<Record<string, string>>>;

/** Steps of the way from screening to the tumour board. */
export const flowSteps: List = {
  en: {
    screened: "Screened",
    not_included: "Not included",
    consented: "Consented",
    no_evaluable_pair: "No evaluable pair",
    paired_evaluable: "Paired evaluable",
    discussed: "Discussed by the tumour board",
    not_discussed: "Not yet discussed",
  },
  nb: {
    screened: "Vurdert",
    not_included: "Ikke inkludert",
    consented: "Samtykket",
    no_evaluable_pair: "Uten evaluerbart par",
    paired_evaluable: "Evaluerbart par",
    discussed: "Drøftet i det molekylære MDT-møtet",
    not_discussed: "Ikke drøftet ennå",
  },
};

/** Why a patient went no further; a study's own reasons are shown as it gave them. */
export const reasons: List = {
  en: {
    none_given: "No reason given",
    [otherReasons]: "Other reasons",
    declined: "Declined",
    missed: "Missed: not asked",
    no_biopsy: "No biopsy possible",
    not_eligible: "Not eligible",
    performance_status: "Performance status",
    interval: "Samples too far apart in time",
    not_evaluable: "No class evaluable in both",
    withdrawn_or_died: "Withdrew or died before both results",
    both_missing: "Neither specimen gave a result",
    blood_none: "No blood sample",
    blood_not_available: "Blood not available",
    blood_cancelled: "Blood test cancelled",
    blood_failed: "Blood test failed",
    tissue_none: "No tissue sample",
    tissue_not_available: "Tissue not available",
    tissue_cancelled: "Tissue test cancelled",
    tissue_failed: "Tissue test failed",
    pending: "Results awaited",
  },
  nb: {
    none_given: "Ingen årsak oppgitt",
    [otherReasons]: "Andre årsaker",
    declined: "Takket nei",
    missed: "Ikke spurt",
    no_biopsy: "Biopsi ikke mulig",
    not_eligible: "Oppfylte ikke kriteriene",
    performance_status: "Funksjonsnivå",
    interval: "For lang tid mellom prøvene",
    not_evaluable: "Ingen klasse evaluerbar i begge",
    withdrawn_or_died: "Trakk seg eller døde før begge svar",
    both_missing: "Verken blod eller vev ga svar",
    blood_none: "Ingen blodprøve",
    blood_not_available: "Blod ikke tilgjengelig",
    blood_cancelled: "Blodanalyse kansellert",
    blood_failed: "Blodanalyse mislykket",
    tissue_none: "Ingen vevsprøve",
    tissue_not_available: "Vev ikke tilgjengelig",
    tissue_cancelled: "Vevsanalyse kansellert",
    tissue_failed: "Vevsanalyse mislykket",
    pending: "Svar ventes",
  },
};

/** Whether a site takes in patients. */
export const siteStates: List = {
  en: { open: "Open", planned: "Planned", not_opened: "No opening date" },
  nb: { open: "Åpent", planned: "Planlagt", not_opened: "Uten åpningsdato" },
};

/** Rules of the status page that are of no chart. */
export const signalRules: List = {
  en: {
    past_target: "Open past the target",
    not_arrived: "Collected and not received",
    update_passed: "Announced update passed",
  },
  nb: {
    past_target: "Svarfrist passert",
    not_arrived: "Tatt, men ikke mottatt",
    update_passed: "Varslet oppdatering passert",
  },
};
export const signalKinds: List = {
  en: {
    concern: "Concern",
    waiting: "Waiting",
    better: "Better than expected",
    judged: "Check made",
    not_judged: "Not judged",
  },
  nb: {
    concern: "Trenger oppfølging",
    waiting: "Venter",
    better: "Bedre enn forventet",
    judged: "Kontroll gjort",
    not_judged: "Ikke vurdert",
  },
};
/** What is looked at for signals, by the figure that shows it, or by the age of the study's data. */
export const signalFigures: List = {
  en: {
    "enrolment-control": "Pace of inclusion",
    "turnaround-control": "Time to report",
    "turnaround-sites": "Laboratories on time",
    "sites-evaluable-rate": "Sites, evaluable pairs",
    "sites-consent-rate": "Sites, consent",
    "turnaround-pending": "Samples past their target",
    study: "Age of the data",
  },
  nb: {
    "enrolment-control": "Inklusjonstakt",
    "turnaround-control": "Svartid",
    "turnaround-sites": "Laboratorier i tide",
    "sites-evaluable-rate": "Sykehus, evaluerbare par",
    "sites-consent-rate": "Sykehus, samtykke",
    "turnaround-pending": "Prøver over svarfristen",
    study: "Dataenes alder",
  },
};
export const signalStandings: List = {
  en: { on: "Still on", cleared: "Cleared" },
  nb: { on: "Pågår", cleared: "Opphørt" },
};
