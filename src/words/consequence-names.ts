import {
  type BoardStage,
  type DifferenceReason,
  type FractionBin,
  type Informant,
  otherReasons,
  type Result,
} from "../cubes/codes.ts";
import type { Bilingual } from "./lang.ts";

type List<Code extends string> = Bilingual<Readonly<Record<Code, string>>>;

/** Specimens that the tumour board had a result of. */
export const informants: List<Informant | "all"> = {
  en: {
    all: "All",
    both: "Both",
    tissue: "Tissue only",
    blood: "Blood only",
    neither: "Neither",
    unknown: "Not given",
  },
  nb: {
    all: "Alle",
    both: "Begge",
    tissue: "Bare vev",
    blood: "Bare blod",
    neither: "Ingen av dem",
    unknown: "Ikke oppgitt",
  },
};

/** Steps from the tumour board to a treatment, and those who have started none. */
export const boardSteps: List<BoardStage | "not_started" | "too_recent"> = {
  en: {
    discussed: "Discussed",
    recommended: "Recommended",
    offered: "Offered",
    started: "Started",
    not_started: "Not started",
    too_recent: "Discussed under 8 weeks ago, not counted",
  },
  nb: {
    discussed: "Drøftet",
    recommended: "Anbefalt",
    offered: "Tilbudt",
    started: "Startet",
    not_started: "Ikke startet",
    too_recent: "Drøftet for under 8 uker siden, ikke regnet med",
  },
};

/** Why a treatment was not started; a study's other reasons are shown as it gave them. */
export const notStartedReasons: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    no_actionable_finding: "No actionable finding",
    [otherReasons]: "Other reasons",
    no_drug_available: "No drug available",
    no_place_in_cohort: "No place in the cohort",
    other_treatment: "Other treatment",
    performance_status: "Performance status",
    declined: "Declined",
    died_or_withdrawn: "Died or withdrew",
    none_given: "No reason given, or still open",
  },
  nb: {
    no_actionable_finding: "Ingen behandlingsrelevante funn",
    [otherReasons]: "Andre årsaker",
    no_drug_available: "Legemiddel ikke tilgjengelig",
    no_place_in_cohort: "Ingen plass i kohorten",
    other_treatment: "Annen behandling",
    performance_status: "Funksjonsnivå",
    declined: "Takket nei",
    died_or_withdrawn: "Døde eller trakk seg",
    none_given: "Uoppgitt eller ennå åpent",
  },
};

/** Why a variant stands in one specimen only. */
export const differenceReasons: List<DifferenceReason> = {
  en: {
    low_signal: "Low ctDNA fraction",
    below_limit: "Below the detection limit",
    not_callable: "Position not callable",
    haematopoiesis: "Clonal haematopoiesis",
    different_time: "Taken at another time",
    different_lesion: "Another lesion",
    assay_scope: "Outside the other assay's scope",
    unresolved: "Unresolved",
    not_reviewed: "Not reviewed",
  },
  nb: {
    low_signal: "Lav ctDNA-andel",
    below_limit: "Under deteksjonsgrensen",
    not_callable: "Posisjon ikke tolkbar",
    haematopoiesis: "Klonal hematopoese",
    different_time: "Tatt til annen tid",
    different_lesion: "En annen lesjon",
    assay_scope: "Utenfor den andre analysen",
    unresolved: "Uavklart",
    not_reviewed: "Ikke gjennomgått",
  },
};

/** Allele fractions, by bins half a decade wide. */
export const fractionBins: List<FractionBin> = {
  en: {
    "0.0005": "Under 0.15\u00a0%",
    "0.0015": "0.15 to 0.5\u00a0%",
    "0.005": "0.5 to 1.5\u00a0%",
    "0.015": "1.5 to 5\u00a0%",
    "0.05": "5 to 15\u00a0%",
    "0.15": "15 to 50\u00a0%",
    "0.5": "50\u00a0% or more",
    unknown: "No fraction given",
  },
  nb: {
    "0.0005": "Under 0,15\u00a0%",
    "0.0015": "0,15 til 0,5\u00a0%",
    "0.005": "0,5 til 1,5\u00a0%",
    "0.015": "1,5 til 5\u00a0%",
    "0.05": "5 til 15\u00a0%",
    "0.15": "15 til 50\u00a0%",
    "0.5": "50\u00a0% eller mer",
    unknown: "Fraksjon ikke oppgitt",
  },
};

/** Shares of variants by their allele fractions. */
export const fractionShares: List<"lower_in_blood" | "found_high" | "found_low"> = {
  en: {
    lower_in_blood: "In both: lower in blood",
    found_high: "5\u00a0% or more in tissue: found in blood",
    found_low: "Under 5\u00a0% in tissue: found in blood",
  },
  nb: {
    lower_in_blood: "I begge: lavere i blod",
    found_high: "5\u00a0% eller mer i vev: funnet i blod",
    found_low: "Under 5\u00a0% i vev: funnet i blod",
  },
};

/** Specimens in which a variant was found. */
export const foundIn: List<Result> = {
  en: { both: "Both", tissue_only: "Tissue only", blood_only: "Blood only" },
  nb: { both: "Begge", tissue_only: "Bare vev", blood_only: "Bare blod" },
};
