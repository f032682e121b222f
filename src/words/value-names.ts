import type {
  ActionableResult,
  EvidenceBasis,
  EvidenceLevel,
  IntervalBand,
  MsiCategory,
  PairStatus,
  Purchasable,
  SignalBand,
  Strategy,
  StrategyOutcome,
} from "../cubes/codes.ts";
import type { Bilingual } from "./lang.ts";

type List<Code extends string> = Bilingual<Readonly<Record<Code, string>>>;

/** How often a gene's variants in blood come from blood cells. */
export const haematopoiesisGenes: List<"likely" | "in_part"> = {
  en: { likely: "likely", in_part: "in part" },
  nb: { likely: "trolig", in_part: "delvis" },
};

/** ctDNA fraction in blood. */
export const signalBands: List<SignalBand | "all"> = {
  en: {
    lt_0_1pct: "Under 0.1\u00a0%",
    "0_1_to_1pct": "0.1 to 1\u00a0%",
    "1_to_5pct": "1 to 5\u00a0%",
    ge_5pct: "5\u00a0% or more",
    unknown: "Not measured",
    all: "All",
  },
  nb: {
    lt_0_1pct: "Under 0,1\u00a0%",
    "0_1_to_1pct": "0,1 til 1\u00a0%",
    "1_to_5pct": "1 til 5\u00a0%",
    ge_5pct: "5\u00a0% eller mer",
    unknown: "Ikke målt",
    all: "Alle",
  },
};

/** Days between the collection of the two samples of a pair. */
export const intervalBands: List<IntervalBand | "all"> = {
  en: {
    "0_7": "0 to 7 days",
    "8_28": "8 to 28 days",
    "29_90": "29 to 90 days",
    gt_90: "Over 90 days",
    unknown: "Date missing",
    all: "All",
  },
  nb: {
    "0_7": "0 til 7 dager",
    "8_28": "8 til 28 dager",
    "29_90": "29 til 90 dager",
    gt_90: "Over 90 dager",
    unknown: "Dato mangler",
    all: "Alle",
  },
};

export const msiCategories: List<MsiCategory> = {
  en: {
    stable: "Stable",
    unstable: "Unstable",
    not_reliable: "Not reliable",
    not_evaluable: "Not evaluable",
    missing: "Missing",
  },
  nb: {
    stable: "Stabil",
    unstable: "Ustabil",
    not_reliable: "Ikke pålitelig",
    not_evaluable: "Ikke evaluerbar",
    missing: "Mangler",
  },
};

/** What a specimen says of treatment. */
export const actionableResults: List<ActionableResult> = {
  en: {
    yes: "Actionable finding",
    yes_not_compared: "Actionable finding, not compared",
    no: "No actionable finding",
    not_evaluable: "Not evaluable",
    pending: "Pending",
    failed: "Failed",
    cancelled: "Cancelled",
    not_available: "Not available",
    none: "No sample",
  },
  nb: {
    yes: "Behandlingsrelevant funn",
    yes_not_compared: "Behandlingsrelevant funn, ikke sammenlignet",
    no: "Ingen behandlingsrelevante funn",
    not_evaluable: "Ikke evaluerbar",
    pending: "Venter",
    failed: "Mislykket",
    cancelled: "Kansellert",
    not_available: "Ikke tilgjengelig",
    none: "Ingen prøve",
  },
};

/** Tiers of ESCAT as levels of evidence, and what a level is of. */
export const evidenceLevels: List<EvidenceLevel | "all"> = {
  en: { I: "I", II: "II", III: "III", IV: "IV", V: "V", X: "X", none: "None", all: "All" },
  nb: { I: "I", II: "II", III: "III", IV: "IV", V: "V", X: "X", none: "Ingen", all: "Alle" },
};
export const evidenceBases: List<EvidenceBasis> = {
  en: { variant: "Variants", msi_unstable: "Unstable microsatellites", tmb_high: "High TMB" },
  nb: { variant: "Varianter", msi_unstable: "Ustabile mikrosatellitter", tmb_high: "Høy TMB" },
};

/** Rows of the table on what findings changed. */
export const impactLines: List<
  | `found_${"both" | "tissue_only" | "blood_only" | "neither"}`
  | "recommended"
  | `${"recommended" | "started"}_${"both" | "tissue" | "blood" | "other"}`
  | "confirmed"
  | "refuted"
  | "unresolved"
  | "not_reviewed"
  | "pays_from"
  | "net_benefit"
> = {
  en: {
    found_both: "Actionable in both",
    found_tissue_only: "Actionable in tissue only",
    found_blood_only: "Actionable in blood only",
    found_neither: "Actionable in neither",
    recommended: "Recommended",
    recommended_both: "Recommended, informed by both",
    recommended_tissue: "Recommended, informed by tissue only",
    recommended_blood: "Recommended, informed by blood only",
    recommended_other: "Recommended, informed by neither or not given",
    started_both: "Started, informed by both",
    started_tissue: "Started, informed by tissue only",
    started_blood: "Started, informed by blood only",
    started_other: "Started, informed by neither or not given",
    confirmed: "In blood only: confirmed by review",
    refuted: "In blood only: refuted, clonal haematopoiesis",
    unresolved: "In blood only: unresolved",
    not_reviewed: "In blood only: not reviewed",
    pays_from: "Adding blood has net benefit from, at worst",
    net_benefit: "Net benefit",
  },
  nb: {
    found_both: "Behandlingsrelevant i begge",
    found_tissue_only: "Behandlingsrelevant bare i vev",
    found_blood_only: "Behandlingsrelevant bare i blod",
    found_neither: "Behandlingsrelevant i ingen av dem",
    recommended: "Anbefalt",
    recommended_both: "Anbefalt, basert på begge",
    recommended_tissue: "Anbefalt, basert på bare vev",
    recommended_blood: "Anbefalt, basert på bare blod",
    recommended_other: "Anbefalt, basert på ingen av dem, eller ikke oppgitt",
    started_both: "Startet, basert på begge",
    started_tissue: "Startet, basert på bare vev",
    started_blood: "Startet, basert på bare blod",
    started_other: "Startet, basert på ingen av dem, eller ikke oppgitt",
    confirmed: "Bare i blod: bekreftet i gjennomgang",
    refuted: "Bare i blod: avkreftet, klonal hematopoese",
    unresolved: "Bare i blod: uavklart",
    not_reviewed: "Bare i blod: ikke gjennomgått",
    pays_from: "Blod i tillegg gir nettonytte fra, i verste fall",
    net_benefit: "Nettonytte",
  },
};

export const strategies: List<Strategy> = {
  en: { tissue: "Tissue alone", blood: "Blood alone", blood_then_tissue: "Blood, then tissue", both: "Both at once" },
  nb: { tissue: "Vev alene", blood: "Blod alene", blood_then_tissue: "Blod, så vev", both: "Begge samtidig" },
};

/** What was bought for the tests. */
export const purchasables: List<Purchasable> = {
  en: {
    blood_libraries: "Blood libraries",
    tissue_libraries: "Tissue libraries",
    blood_runs: "Blood runs",
    tissue_runs: "Tissue runs",
  },
  nb: {
    blood_libraries: "Blodbiblioteker",
    tissue_libraries: "Vevsbiblioteker",
    blood_runs: "Blodkjøringer",
    tissue_runs: "Vevskjøringer",
  },
};

/** What a row tells of a laboratory's practice, and of what. */
export const learningRows: List<"tenth" | "practice" | "change" | "tenth_of_laboratory"> = {
  en: {
    tenth: "Tenth, all laboratories",
    practice: "From first to last tenth",
    change: "Marked change",
    tenth_of_laboratory: "Tenth, one laboratory",
  },
  nb: {
    tenth: "Tidel, alle laboratorier",
    practice: "Fra første til siste tidel",
    change: "Markert endring",
    tenth_of_laboratory: "Tidel, ett laboratorium",
  },
};
export const learningMeasures: List<"success" | "on_time"> = {
  en: { success: "Reported", on_time: "Reported by the target day" },
  nb: { success: "Besvart", on_time: "Besvart innen svarfristen" },
};

export const strategyOutcomes: List<StrategyOutcome> = {
  en: {
    actionable: "Actionable finding",
    nothing_actionable: "Nothing actionable",
    no_result: "No result",
    awaited: "Awaited",
  },
  nb: {
    actionable: "Behandlingsrelevant funn",
    nothing_actionable: "Ingenting behandlingsrelevant",
    no_result: "Uten svar",
    awaited: "Ventes",
  },
};

/** Whether the two samples of a patient are compared, and if not, why. */
export const pairStatuses: List<PairStatus> = {
  en: {
    evaluable: "Compared",
    no_pair: "Not both reported",
    interval: "Too far apart",
    not_evaluable: "Not evaluable for the class",
  },
  nb: {
    evaluable: "Sammenlignet",
    no_pair: "Ikke svar på begge",
    interval: "For lang tid mellom prøvene",
    not_evaluable: "Ikke evaluerbare for klassen",
  },
};

/** Rows of the table on tumour mutational burden. */
export const tmbRows: List<
  | "ratio"
  | "ratio_limits"
  | "ratio_lower_limit"
  | "ratio_upper_limit"
  | "bias"
  | "limits"
  | "lower_limit"
  | "upper_limit"
  | "concordance"
  | "high_both"
  | "high_tissue_only"
  | "high_blood_only"
  | "high_neither"
  | "ppa_high"
  | "npa_high"
  | "bin"
> = {
  en: {
    ratio: "Ratio, blood ÷ tissue",
    ratio_limits: "Limits of agreement, as ratios",
    ratio_lower_limit: "Lower ratio, with its interval",
    ratio_upper_limit: "Upper ratio, with its interval",
    bias: "Bias, blood minus tissue",
    limits: "Limits of agreement, one for all",
    lower_limit: "Lower limit, with its interval",
    upper_limit: "Upper limit, with its interval",
    concordance: "Lin's concordance correlation",
    high_both: "10 or more in both",
    high_tissue_only: "10 or more in tissue only",
    high_blood_only: "10 or more in blood only",
    high_neither: "10 or more in neither",
    ppa_high: "PPA at 10: high in tissue, high in blood too",
    npa_high: "NPA at 10: not high in tissue, nor in blood",
    bin: "Bin",
  },
  nb: {
    ratio: "Forholdstall, blod ÷ vev",
    ratio_limits: "Grenser for samsvar, som forholdstall",
    ratio_lower_limit: "Nedre forholdstall, med intervall",
    ratio_upper_limit: "Øvre forholdstall, med intervall",
    bias: "Systematisk forskjell, blod minus vev",
    limits: "Grenser for samsvar, like for alle",
    lower_limit: "Nedre grense, med intervall",
    upper_limit: "Øvre grense, med intervall",
    concordance: "Lins konkordanskorrelasjon",
    high_both: "10 eller mer i begge",
    high_tissue_only: "10 eller mer bare i vev",
    high_blood_only: "10 eller mer bare i blod",
    high_neither: "10 eller mer i ingen av dem",
    ppa_high: "PPA ved 10: høy i vev, også høy i blod",
    npa_high: "NPA ved 10: ikke høy i vev, heller ikke i blod",
    bin: "Rute",
  },
};

/** How a finding comes to stand in blood only. */
export const gainParts: List<
  "all" | "nothing_found" | "not_compared" | "no_result" | "of_findings" | "confirmed" | "recommended"
> = {
  en: {
    all: "All",
    nothing_found: "Tissue examined, no such finding",
    not_compared: "Tissue not evaluable for it",
    no_result: "Tissue gave no result",
    of_findings: "Of findings in blood that tissue was judged for",
    confirmed: "Of all, confirmed by the study's review",
    recommended: "Of all, with a recommendation that blood informed",
  },
  nb: {
    all: "Alle",
    nothing_found: "Vev undersøkt, ikke noe slikt funn",
    not_compared: "Vev ikke evaluerbart for det",
    no_result: "Vev ga ikke svar",
    of_findings: "Av funn i blod som vevet kunne vurderes for",
    confirmed: "Av alle, bekreftet i studiens gjennomgang",
    recommended: "Av alle, med en anbefaling basert på blod",
  },
};

/** How a finding comes to stand in tissue only; by ctDNA fraction where blood was examined. */
export const lossParts: List<SignalBand | "all" | "not_compared" | "no_result" | "of_findings"> = {
  en: {
    all: "All",
    lt_0_1pct: "ctDNA fraction under 0.1\u00a0%",
    "0_1_to_1pct": "0.1 to 1\u00a0%",
    "1_to_5pct": "1 to 5\u00a0%",
    ge_5pct: "5\u00a0% or more",
    unknown: "Not measured",
    not_compared: "Blood not evaluable for it",
    no_result: "Blood gave no result",
    of_findings: "Of findings in tissue that blood was judged for",
  },
  nb: {
    all: "Alle",
    lt_0_1pct: "ctDNA-andel under 0,1\u00a0%",
    "0_1_to_1pct": "0,1 til 1\u00a0%",
    "1_to_5pct": "1 til 5\u00a0%",
    ge_5pct: "5\u00a0% eller mer",
    unknown: "Ikke målt",
    not_compared: "Blod ikke evaluerbart for det",
    no_result: "Blod ga ikke svar",
    of_findings: "Av funn i vev som blodet kunne vurderes for",
  },
};

/** Assumptions that the cost of an extra finding is moved by. */
export const levers: List<"cost_blood" | "cost_tissue" | "spared" | "extra" | "stopped" | "haematopoiesis"> = {
  en: {
    cost_blood: "Cost of one blood test",
    cost_tissue: "Cost of one tissue test",
    spared: "Share with a finding in blood, so without a tissue test",
    extra: "Share with a finding that tissue alone would miss",
    stopped: "Tests that stopped before sequencing cost nothing, or as much as any",
    haematopoiesis: "Clonal haematopoiesis counted as a finding too",
  },
  nb: {
    cost_blood: "Kostnad for én blodprøve",
    cost_tissue: "Kostnad for én vevsprøve",
    spared: "Andel med funn i blod, som slipper vevsprøve",
    extra: "Andel med funn som vev alene ikke ville gitt",
    stopped: "Prøver som stoppet før sekvensering, koster ingenting eller like mye som andre",
    haematopoiesis: "Klonal hematopoese også regnet som funn",
  },
};
