/** Codes fixed by the study export's contract, shared by the aggregation and the panels. */
export const specimens = ["blood", "tissue"] as const;
export type Specimen = (typeof specimens)[number];

/** What can be bought for the tests and is counted when it is used. */
export const purchasable = ["blood_libraries", "tissue_libraries", "blood_runs", "tissue_runs"] as const;
export type Purchasable = (typeof purchasable)[number];

/** What became of a sample. */
export const outcomes = ["reported", "pending", "failed", "cancelled", "not_available"] as const;

/** Classes that a variant row can have; a pair is evaluable for `any` when it is for at least one of them. */
export const variantClasses = ["snv", "indel", "cnv", "fusion"] as const;
export const assayClasses = [...variantClasses, "msi", "tmb"] as const;

/** Rows of the patient-level agreement: two that span the classes, then each class. */
export const agreementClasses = ["any", "actionable", ...variantClasses] as const;
export type AgreementClass = (typeof agreementClasses)[number];

/** State of a specimen for a class, in the order in which the counting rules decide it. */
export const states = [
  "none",
  "not_available",
  "cancelled",
  "failed",
  "pending",
  "not_evaluable",
  "detected",
  "not_detected_low_signal",
  "not_detected",
] as const;
export type State = (typeof states)[number];

/** Whether a patient has a pair evaluable for a class, and if not, why. */
export const pairStatuses = ["evaluable", "no_pair", "interval", "not_evaluable"] as const;
export type PairStatus = (typeof pairStatuses)[number];

/** When the tissue that counts was taken; undated: no day of collection is known, none: there was no tissue. */
export const tissueKinds = ["before_consent", "after_consent", "undated", "none"] as const;
export type TissueKind = (typeof tissueKinds)[number];

/** ctDNA fraction in blood and days between the samples of a pair, each from the lowest band up. */
export const signalBands = ["lt_0_1pct", "0_1_to_1pct", "1_to_5pct", "ge_5pct", "unknown"] as const;
export type SignalBand = (typeof signalBands)[number];
export const intervalBands = ["0_7", "8_28", "29_90", "gt_90", "unknown"] as const;
export type IntervalBand = (typeof intervalBands)[number];

/** MSI as the laboratory tells it, and the category of a sample of a pair; missing: the laboratory gave none. */
export const msiResults = ["stable", "unstable", "not_reliable"] as const;
export const msiCategories = [...msiResults, "not_evaluable", "missing"] as const;
export type MsiCategory = (typeof msiCategories)[number];

/** What a specimen says of treatment. */
export const actionableResults = [
  "yes",
  "yes_not_compared",
  "no",
  "not_evaluable",
  "pending",
  "failed",
  "cancelled",
  "not_available",
  "none",
] as const;
export type ActionableResult = (typeof actionableResults)[number];

/** Orders of tests that are compared, and what each comes to for a patient. */
export const strategies = ["tissue", "blood", "blood_then_tissue", "both"] as const;
export type Strategy = (typeof strategies)[number];
export const strategyOutcomes = ["actionable", "nothing_actionable", "no_result", "awaited"] as const;
export type StrategyOutcome = (typeof strategyOutcomes)[number];

export const results = ["both", "tissue_only", "blood_only"] as const;
export type Result = (typeof results)[number];

/** The sides of a variant that stands in one specimen only. */
export const sides = ["tissue_only", "blood_only"] as const;
export type Side = (typeof sides)[number];

/** Why a variant stands in one specimen only, as the study judged it. */
export const reviewReasons = [
  "low_signal",
  "below_limit",
  "not_callable",
  "haematopoiesis",
  "different_time",
  "different_lesion",
  "assay_scope",
  "unresolved",
] as const;
export const differenceReasons = [...reviewReasons, "not_reviewed"] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** What a share of variants is of, and which of them it tells; `all` is all that it is of. */
export const variantSets = ["tissue", "tissue_high", "tissue_low", "both", "tissue_only", "blood_only"] as const;
export type VariantSet = (typeof variantSets)[number];
export const variantParts = ["all", "in_blood", "lower_in_blood", ...differenceReasons] as const;
export type VariantPart = (typeof variantParts)[number];

/** Bins of the allele fraction by their lower edge, each half a decade wide (the edges rounded). */
export const fractionBins = ["0.0005", "0.0015", "0.005", "0.015", "0.05", "0.15", "0.5", "unknown"] as const;
export type FractionBin = (typeof fractionBins)[number];

/** Where a variant comes from, as the laboratory judged it. */
export const origins = ["somatic", "haematopoiesis", "germline", "unknown"] as const;

/** Tiers of ESCAT, the ESMO scale of actionability, that are evidence for a treatment: from I, ready for use, to V; all with X, which is none. */
export const evidenceTiers = ["I", "II", "III", "IV", "V"] as const;
export const tiers = [...evidenceTiers, "X"] as const;

/** What a specimen gives at most: no finding with a tier is `none`. */
export const evidenceLevels = [...tiers, "none"] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];
/** Mutations per megabase from which on a table of the study says that the burden is high; a study's own limit may be another. */
export const tmbHighFrom = 10;
/** What beside a variant can be evidence for a treatment, where the study says so; and what a level is of. */
export const actionableMarkers = ["msi_unstable", "tmb_high"] as const;
export const evidenceBases = ["variant", ...actionableMarkers] as const;
export type EvidenceBasis = (typeof evidenceBases)[number];

/** How much of what tissue found blood found, from all of it down: other is something else of the class, none is nothing. */
export const targetMatches = ["all_variants", "same_variant", "same_gene", "other", "none"] as const;
export type TargetMatch = (typeof targetMatches)[number];

/** Where an actionable finding stands in a patient whose blood and tissue are settled; awaited: they are not. */
export const findingPlaces = ["both", "blood_only", "tissue_only", "neither", "awaited"] as const;
export type FindingPlace = (typeof findingPlaces)[number];
/** What the study's review says of actionable findings that only blood has; not_asked: there is none. */
export const findingVerdicts = ["confirmed", "refuted", "unresolved", "not_reviewed", "not_asked"] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** Specimens that the tumour board had a result of, as a decision tells it. */
export const informedBy = ["blood", "tissue", "both", "neither"] as const;

/** The same in the cubes, with what is not told. */
export const informants = ["both", "tissue", "blood", "neither", "unknown"] as const;
export type Informant = (typeof informants)[number];

/** The same of a recommendation, where there is one. */
export const recommendationsBy = [...informants, "not_recommended"] as const;
export type RecommendationBy = (typeof recommendationsBy)[number];

/** Steps from the tumour board to a treatment. */
export const boardStages = ["discussed", "recommended", "offered", "started"] as const;
export type BoardStage = (typeof boardStages)[number];

/** Whether a treatment can have started by the data cut: since the first discussion. */
export const waits = ["under_8_weeks", "8_weeks_or_more"] as const;

/** Which findings count: somatic and unknown origin; or those and haematopoiesis too. Germline never counts. */
export const originSlices = ["counted", "with_haematopoiesis"] as const;

export const milestones = [
  "collected_on",
  "received_on",
  "extracted_on",
  "library_on",
  "sequenced_on",
  "analysed_on",
  "reported_on",
] as const;

/** Segments of the way of a sample: its first and its last milestone. The board's date comes from decisions.csv. */
export const segments = {
  collection_to_receipt: ["collected_on", "received_on"],
  receipt_to_extraction: ["received_on", "extracted_on"],
  extraction_to_library: ["extracted_on", "library_on"],
  library_to_sequencing: ["library_on", "sequenced_on"],
  sequencing_to_analysis: ["sequenced_on", "analysed_on"],
  analysis_to_report: ["analysed_on", "reported_on"],
  receipt_to_sequencing: ["received_on", "sequenced_on"],
  receipt_to_report: ["received_on", "reported_on"],
  collection_to_report: ["collected_on", "reported_on"],
  report_to_board: ["reported_on", "discussed_on"],
} as const;
export type Segment = keyof typeof segments;
export const segmentNames = [
  "collection_to_receipt",
  "receipt_to_extraction",
  "extraction_to_library",
  "library_to_sequencing",
  "sequencing_to_analysis",
  "analysis_to_report",
  "receipt_to_sequencing",
  "receipt_to_report",
  "collection_to_report",
  "report_to_board",
] as const satisfies readonly Segment[];

/** Whether a sample was collected on the day of consent or later, or before it. */
export const materials = ["fresh", "archived"] as const;
export type Material = (typeof materials)[number];

export const segmentStatuses = ["completed", "pending", "ended_without_report", "unknown"] as const;

/** Columns of the study export of which it is told whether their values are there, where something that happened makes them due. */
export const dueFields = [
  "patients.screened_on",
  "patients.tumour_group",
  "patients.not_included_reason",
  "samples.collected_on",
  "samples.received_on",
  "samples.extracted_on",
  "samples.library_on",
  "samples.sequenced_on",
  "samples.analysed_on",
  "samples.reported_on",
  "samples.run_id",
  "samples.assay_version",
  "samples.tumour_fraction",
  "samples.outcome_reason",
  "assays.reason",
  "variants.vaf",
] as const;
export type DueField = (typeof dueFields)[number];

/** Stands for all reasons that few have, in tables for partners. */
export const otherReasons = "other";
