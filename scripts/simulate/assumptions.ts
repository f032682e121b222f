/**
 * Every rate, share and delay behind the simulated study. A figure with a source is read from it and rounded; one that
 * says "assumption" is chosen so that the study looks plausible. None is a result of any real study.
 * Delays: [median in days, sigma of the natural logarithm]. Shares: 0 to 1.
 */

export const intake = {
  /** Screened a month by all sites at full pace, per 500 patients aimed at. Assumption, on the parent trial's scale
   * (about 50 a month; doi 10.2340/1651-226X.2024.28322). */
  screenedPerMonth: 41,
  /** Pace of a site just opened, and the days it takes to reach full pace: the parent trial's slow first year, about
   * 21 a month against 50. */
  startingPace: 0.4,
  daysToFullPace: 330,
  /** Pace in each month of the year, January first: summer and Christmas. Assumption. */
  season: [1, 1, 1.05, 0.9, 1, 1, 0.55, 0.9, 1.1, 1.1, 1.1, 0.75],
  consented: 0.8, // assumption
  daysToConsent: [5, 0.6], // assumption
  notIncluded: [
    ["declined", 0.3],
    ["no_biopsy", 0.25],
    ["performance_status", 0.2],
    ["not_eligible", 0.15],
    ["missed", 0.1],
  ], // assumption
  /** Days from consent to death, exponential: median 13 months. Assumption: advanced cancer. */
  meanDaysToDeath: 570,
  withdrawn: 0.03, // assumption
  daysToWithdrawal: [40, 0.8], // assumption
  /** A death that stops the laboratory's work; else the result comes all the same. Assumption. */
  deathStopsWork: 0.6,
} as const;

/** Delays of each step of the way. Blood about 11 days from receipt to report, tissue 21 to 33: SCRUM-Japan GOZILA and
 * Sehayek 2022. The waiting for a sequencing run comes on top, see `runs`. */
export const ways = {
  blood: {
    consentToCollection: [3, 0.7],
    collectionToReceipt: [1, 0.4],
    receiptToExtraction: [0.8, 0.6],
    extractionToLibrary: [1.2, 0.5],
    sequencingToAnalysis: [1.3, 0.4],
    analysisToReport: [1.2, 0.6],
  },
  tissue: {
    consentToCollection: [7, 0.7],
    collectionToReceipt: [4, 0.5],
    receiptToExtraction: [4, 0.5],
    extractionToLibrary: [3, 0.5],
    sequencingToAnalysis: [2.2, 0.4],
    analysisToReport: [4, 0.6],
  },
} as const;

/** An S2 run holds 8 cell-free libraries; a tissue run is taken to hold as many. The laboratories sequence together, so that 500
 * samples are some 63 runs. When the first library has waited longest, the run starts as it is. Who sequences with whom, and
 * longest waits: assumption. */
export const runs = {
  blood: { size: 8, longestWait: 14 },
  tissue: { size: 8, longestWait: 12 },
} as const;

/** How slow a laboratory is against the typical one. Assumption. */
export const paceOfNode: Readonly<Record<string, number>> = {
  OUS: 0.95,
  AHUS: 0.9,
  HUS: 1,
  SUS: 1.1,
  STO: 1.05,
  UNN: 1.35,
};
/** Slower in a laboratory's first half year. Assumption. */
export const learning = { days: 180, factor: 1.25 } as const;
export const extraTransport = 1; // days from a hospital without a laboratory; assumption

/** Archived tissue is older than the consent, at most nine years: an export holds no day ten years before the study. Share and age: assumption. */
export const archive = { share: 0.3, ageDays: [75, 0.9], mostDays: 3285 } as const;

/** Ways to end without a report. Tissue insufficient 27 of 282 (NILE), tissue failed 12 % (Sehayek 2022); blood gave a
 * result in 98.6 % (BFAST). How the total splits: assumption. */
export const ends = {
  blood: {
    notAvailable: [["not_drawn", 0.01]],
    cancelled: [["ordered_in_error", 0.004]],
    atExtraction: [
      ["qns", 0.01],
      ["haemolysed", 0.006],
    ],
    atLibrary: [["library_failed", 0.006]],
    atAnalysis: [
      ["low_coverage", 0.005],
      ["contamination", 0.003],
    ],
    repeated: 0.75,
  },
  tissue: {
    notAvailable: [
      ["no_tissue_left", 0.03],
      ["biopsy_not_possible", 0.025],
    ],
    cancelled: [["ordered_in_error", 0.006]],
    atExtraction: [
      ["qns", 0.045],
      ["low_tumour_content", 0.015],
    ],
    atLibrary: [["library_failed", 0.01]],
    atAnalysis: [
      ["low_coverage", 0.008],
      ["contamination", 0.002],
    ],
    repeated: 0.2,
  },
} as const;
export const repeatAfter = [9, 0.4] as const; // days from failure to the new sample; assumption

/** Tumour DNA in blood, as a share of all: about 38 % of samples reach 1 % (doi 10.1158/1078-0432.CCR-23-3321). */
export const tumour = {
  medianLogFraction: -2.17, // base-10 logarithm
  sdLogFraction: 0.75, // assumption
  largestFraction: 0.9,
  fractionUnknown: 0.02, // surrogate not given; assumption
  /** Tumour cells in the tissue: median and sigma on the logistic scale. Assumption. */
  purity: { median: 0.45, sigma: 0.8 },
  passengers: 0.8, // mean count of further small variants; assumption
  indelShare: 0.15,
  hypermutated: 0.03, // of these about half by microsatellite instability; assumption
  hypermutatedPassengers: 11,
  /** Variants of the lesion in the tissue sample only, drivers of other lesions only, and the mean count of further
   * variants of other lesions. Assumption: ROME 2025 found 16 % of actionable alterations in blood only. */
  onlyInLesion: 0.03,
  driverElsewhere: 0.1,
  otherLesions: 0.12,
  /** Of drivers that some lesions alone carry, those of which the others have another variant in the same gene. Assumption. */
  otherVariant: 0.4,
  /** Days in which 1 in e of the variants came or went: 81 % found in contemporaneous blood, 56 % otherwise
   * (NCI-MATCH, doi 10.1158/1078-0432.CCR-24-3531). */
  turnoverDays: 500,
  /** Reported, but whether it is of the tumour is not known. Assumption. */
  unknownOrigin: 0.05,
  outsidePanel: 0.01, // patients with a finding in a gene neither assay covers; assumption
  germline: 0.1, // patients with a reported germline variant; assumption
} as const;

/** Chance of detection in blood: logistic in the base-10 logarithm of the allele fraction. PPA 98 % where the blood
 * holds ≥ 1 % tumour DNA, 63 % in all (doi 10.1158/1078-0432.CCR-23-3321); copy number and fusions: assumption. */
export const detection = {
  blood: {
    small: { half: 0.0013, steepness: 4.5, most: 0.99 },
    fusion: { half: 0.0025, steepness: 3.5, most: 0.88 },
    cnv: { half: 0.009, steepness: 5, most: 0.92 },
  },
  tissue: { usual: 0.96, lowPurity: 0.85, lowPurityBelow: 0.2 },
} as const;

/** Clonal haematopoiesis: 53 % of plasma variants (Razavi 2019, any allele fraction); fewer at what a report shows. */
export const haematopoiesis = {
  patients: 0.3,
  further: 0.5, // mean count of further ones
  vaf: [0.009, 0.7],
  alsoInTissue: 0.06,
  takenForUnknown: 0.12,
  /** A clone in a gene of DNA repair that a treatment is for, reported as a finding of the tumour: 7 of 69 men with prostate
   * cancer (jamanetwork.com/journals/jamaoncology/fullarticle/2772786). In all groups in which such a gene is actionable:
   * fewer, assumption. */
  takenForTumour: 0.06,
  repairGenes: ["ATM", "BRCA1", "BRCA2", "PALB2"],
  genes: [
    ["DNMT3A", 0.36],
    ["TET2", 0.2],
    ["ASXL1", 0.1],
    ["PPM1D", 0.13],
    ["TP53", 0.08],
    ["ATM", 0.06],
    ["CHEK2", 0.07],
  ],
} as const; // shares: assumption

/** Mutations per megabase, and how blood differs: another filter, another bias. Assumption. */
export const burden = {
  median: 4.2,
  sigma: 0.55,
  hypermutated: [25, 70],
  tissueNoise: 0.1,
  bloodSlope: 1.06,
  bloodOffset: 1.3,
  bloodNoise: 0.22,
} as const;
export const instability = { unreliableBelow: 0.005, unreliableShare: 0.45, detectedFrom: 0.006 } as const; // assumption

/** The molecular tumour board, weekly on Wednesdays. Of 1,167 screened 358 had an actionable alteration with a drug in
 * the trial and 186 started (Puco 2024); the steps between: assumption. */
export const board = {
  discussed: 0.96,
  daysToPrepare: 2,
  latest: 45, // days from consent after which the board meets with what there is; assumption
  again: 0.6, // discussed again when the other report comes later; assumption
  recommendedIfActionable: 0.72,
  recommendedElse: 0.06,
  offered: 0.8,
  daysToOffer: [12, 0.5],
  started: 0.76,
  daysToStart: [16, 0.5],
  notStarted: [
    ["performance_status", 0.35],
    ["declined", 0.2],
    ["other_treatment", 0.25],
    ["no_place_in_cohort", 0.2],
  ],
} as const;

export const review = { share: 0.75, days: [25, 0.5], unresolved: 0.08 } as const; // assumption
