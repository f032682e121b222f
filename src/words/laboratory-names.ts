import type { Bilingual } from "./lang.ts";

type List = Bilingual<Readonly<Record<string, string>>>;

/** Ages of open samples, in days. */
export const ageBands: List = {
  en: {
    "0_7": "0 to 7 days",
    "8_14": "8 to 14 days",
    "15_21": "15 to 21 days",
    "22_28": "22 to 28 days",
    "29_42": "29 to 42 days",
    over_42: "Over 42 days",
    all: "All",
  },
  nb: {
    "0_7": "0 til 7 dager",
    "8_14": "8 til 14 dager",
    "15_21": "15 til 21 dager",
    "22_28": "22 til 28 dager",
    "29_42": "29 til 42 dager",
    over_42: "Over 42 dager",
    all: "Alle",
  },
};

/** Rules by which a point of an XmR chart is a signal. */
export const xmrRules: List = {
  en: {
    outside: "Outside the limits",
    run_of_8: "8 in a row on one side",
    trend_of_6: "6 in a row rising or falling",
    two_of_three: "2 of 3 near a limit",
  },
  nb: {
    outside: "Utenfor grensene",
    run_of_8: "8 på rad på samme side",
    trend_of_6: "6 på rad stigende eller synkende",
    two_of_three: "2 av 3 nær en grense",
  },
};

/** Where a share lies against the limits of a funnel plot. */
export const funnelPlaces: List = {
  en: {
    within: "Within the 95 % limits",
    above_95: "Above the 95 % limits",
    below_95: "Below the 95 % limits",
    above_998: "Above the 99.8 % limits",
    open: "Left open by the rounding",
    below_998: "Below the 99.8 % limits",
  },
  nb: {
    within: "Innenfor 95 %-grensene",
    above_95: "Over 95 %-grensene",
    below_95: "Under 95 %-grensene",
    above_998: "Over 99,8 %-grensene",
    open: "Avrundingen lar det stå åpent",
    below_998: "Under 99,8 %-grensene",
  },
};

/** What became of samples, and of patients with both. */
export const measures: List = {
  en: {
    result: "Gave a result, of those with a final outcome",
    reported_of_all: "Reported, of all asked for",
    reported: "Reported",
    failed: "Failed",
    not_available: "Not available",
    pending: "Pending",
    cancelled: "Cancelled",
    paired_both: "Both gave a result",
    paired_blood_only: "Only blood gave a result",
    paired_tissue_only: "Only tissue gave a result",
    paired_neither: "Neither gave a result",
    evaluable: "Evaluable, of patients with a report",
  },
  nb: {
    result: "Ga svar, av dem med endelig utfall",
    reported_of_all: "Besvart, av alle bestilte",
    reported: "Besvart",
    failed: "Mislykket",
    not_available: "Ikke tilgjengelig",
    pending: "Venter",
    cancelled: "Kansellert",
    paired_both: "Begge ga svar",
    paired_blood_only: "Bare blod ga svar",
    paired_tissue_only: "Bare vev ga svar",
    paired_neither: "Ingen av dem ga svar",
    evaluable: "Evaluerbar, av pasienter med svar",
  },
};

/** From which day the two ways of a pair are counted. */
export const pairedStarts: List = {
  en: { receipt: "Receipt to report", collection: "Collection to report" },
  nb: { receipt: "Mottak til svar", collection: "Prøvetaking til svar" },
};

/** What ended the wait for a report first. */
export const endCauses: List = {
  en: {
    reported: "Reported",
    died: "Patient died first",
    withdrew: "Patient withdrew first",
    failed: "Failed, cancelled or not available",
    of_consented: "Reported, of all who consented (n: by day 28)",
    before_board: "Reported before the board met",
  },
  nb: {
    reported: "Besvart",
    died: "Pasienten døde først",
    withdrew: "Pasienten trakk seg først",
    failed: "Mislykket, kansellert eller ikke tilgjengelig",
    of_consented: "Besvart, av alle som samtykket (n: innen dag 28)",
    before_board: "Besvart før det molekylære MDT-møtet",
  },
};

/** Variant classes that a quality metric gates. */
export const gatedClasses: List = {
  en: {
    snv: "SNV",
    indel: "Indel",
    cnv: "Copy number",
    fusion: "Fusion",
    msi: "MSI",
    tmb: "TMB",
    sample: "Whole sample",
  },
  nb: {
    snv: "SNV",
    indel: "Indel",
    cnv: "Kopitallsendring",
    fusion: "Fusjon",
    msi: "MSI",
    tmb: "TMB",
    sample: "Hele prøven",
  },
};

/** What a sequencing run held. */
export const runGroups: List = {
  en: { alone: "Alone on a run", of_size: "Of one size", with_others: "With others on a run", all: "All" },
  nb: { alone: "Alene på en kjøring", of_size: "Av én størrelse", with_others: "Sammen med andre", all: "Alle" },
};
export const runSpecimens: List = {
  en: { blood: "Blood", tissue: "Tissue", both: "Blood and tissue" },
  nb: { blood: "Blod", tissue: "Vev", both: "Blod og vev" },
};

/** Plain names of the quality metrics of TSO500; others keep the one that the laboratory gave. Any stands for all together. */
export const qualityMetrics: List = {
  en: {
    any: "Any metric",
    CONTAMINATION_SCORE: "Contamination score",
    COVERAGE_MAD: "Spread of coverage",
    GENE_SCALED_MAD: "Spread of coverage between genes",
    MAX_SOMATIC_AF: "Largest somatic allele fraction",
    MEDIAN_BIN_COUNT_CNV_TARGET: "Median reads per copy number target",
    MEDIAN_CV_GENE_500X: "Median variation of genes read 500 times",
    MEDIAN_EXON_COVERAGE: "Median coverage of exons",
    PCT_EXON_1000X: "Exons read 1,000 times",
    PCT_EXON_50X: "Exons read 50 times",
    TOTAL_ON_TARGET_READS: "Reads on target",
    USABLE_MSI_SITES: "Usable MSI sites",
  },
  nb: {
    any: "Minst ett kvalitetsmål",
    CONTAMINATION_SCORE: "Kontaminasjonsskår",
    COVERAGE_MAD: "Spredning i dekning",
    GENE_SCALED_MAD: "Spredning i dekning mellom gener",
    MAX_SOMATIC_AF: "Største somatiske allelfraksjon",
    MEDIAN_BIN_COUNT_CNV_TARGET: "Median antall lesninger per kopitallsregion",
    MEDIAN_CV_GENE_500X: "Median variasjon i gener lest 500 ganger",
    MEDIAN_EXON_COVERAGE: "Median eksondekning",
    PCT_EXON_1000X: "Eksoner lest 1\u00a0000 ganger",
    PCT_EXON_50X: "Eksoner lest 50 ganger",
    TOTAL_ON_TARGET_READS: "Lesninger i målområdet",
    USABLE_MSI_SITES: "Brukbare MSI-posisjoner",
  },
};
