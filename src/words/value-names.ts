import type {
  ActionableResult,
  IntervalBand,
  MsiCategory,
  SignalBand,
  Strategy,
  StrategyOutcome,
} from "../cubes/codes.ts";
import type { Bilingual } from "./lang.ts";

type List<Code extends string> = Bilingual<Readonly<Record<Code, string>>>;

/** Tumour fraction in blood. */
export const signalBands: List<SignalBand | "all"> = {
  en: {
    lt_0_1pct: "Under 0.1 %",
    "0_1_to_1pct": "0.1 to 1 %",
    "1_to_5pct": "1 to 5 %",
    ge_5pct: "5 % or more",
    unknown: "Not measured",
    all: "All",
  },
  nb: {
    lt_0_1pct: "Under 0,1 %",
    "0_1_to_1pct": "0,1 til 1 %",
    "1_to_5pct": "1 til 5 %",
    ge_5pct: "5 % eller mer",
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
    cancelled: "Avlyst",
    not_available: "Ikke tilgjengelig",
    none: "Ingen prøve",
  },
};

export const strategies: List<Strategy> = {
  en: { tissue: "Tissue only", blood: "Blood only", blood_then_tissue: "Blood, then tissue", both: "Both at once" },
  nb: { tissue: "Bare vev", blood: "Bare blod", blood_then_tissue: "Blod, så vev", both: "Begge samtidig" },
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
