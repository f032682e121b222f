import type { Specimen } from "../cubes/codes.ts";
import type { Bilingual } from "../words/lang.ts";

/** A published study whose results may be laid behind ours: other assays, other populations. */
export type CitedStudy = {
  readonly name: string;
  readonly assay: Bilingual<string>;
  readonly population: Bilingual<string>;
  readonly source: string;
};

export const studies = {
  rome: {
    name: "ROME 2025",
    assay: {
      en: "FoundationOne CDx and FoundationOne Liquid CDx",
      nb: "FoundationOne CDx og FoundationOne Liquid CDx",
    },
    population: { en: "advanced solid tumours, Italy", nb: "avanserte solide svulster, Italia" },
    source: "doi 10.1158/1078-0432.CCR-25-0430",
  },
  rolfo: {
    name: "Rolfo 2024",
    assay: {
      en: "commercial liquid biopsy and tissue profiling of the same patients",
      nb: "kommersiell profilering av blod og vev fra de samme pasientene",
    },
    population: {
      en: "several cancers in routine care, driver alterations",
      nb: "flere kreftformer i vanlig drift, driverforandringer",
    },
    source: "doi 10.1158/1078-0432.CCR-23-3321",
  },
  nciMatch: {
    name: "NCI-MATCH 2025",
    assay: {
      en: "plasma sequencing against the tissue test that led to inclusion",
      nb: "plasmasekvensering mot vevsprøven som ga inklusjon",
    },
    population: {
      en: "300 patients in 16 treatment arms, each by the one alteration that led to inclusion",
      nb: "300 pasienter i 16 behandlingsarmer, hver etter den ene forandringen som ga inklusjon",
    },
    source: "doi 10.1158/1078-0432.CCR-24-3531",
  },
  gozila: {
    name: "GOZILA 2020",
    assay: { en: "Guardant360 against Oncomine in tissue", nb: "Guardant360 mot Oncomine i vev" },
    population: {
      en: "gastrointestinal cancer, Japan, 1,687 in blood and 5,621 others in tissue, duration of screening",
      nb: "kreft i mage og tarm, Japan, 1687 i blod og 5621 andre i vev, screeningens varighet",
    },
    source: "doi 10.1038/s41591-020-1063-5",
  },
  sehayek: {
    name: "Sehayek 2022",
    assay: { en: "Guardant360 CDx against routine tissue testing", nb: "Guardant360 CDx mot vanlig vevstesting" },
    population: {
      en: "42 with advanced lung cancer, Israel",
      nb: "42 med avansert lungekreft, Israel",
    },
    source: "doi 10.3389/fonc.2022.912801",
  },
  ballett: {
    name: "BALLETT 2025",
    assay: { en: "a 523-gene tissue panel in nine laboratories", nb: "et vevspanel med 523 gener i ni laboratorier" },
    population: { en: "872 with advanced cancer, Belgium", nb: "872 med avansert kreft, Belgia" },
    source: "doi 10.1038/s41698-025-00858-0",
  },
  bfast: {
    name: "BFAST",
    assay: { en: "FoundationACT in blood", nb: "FoundationACT i blod" },
    population: { en: "2,219 screened for lung cancer trials", nb: "2219 undersøkt for lungekreftstudier" },
    source: "Dziadziuszko 2021, J Thorac Oncol 16:2040–2050; NCT03178552",
  },
} as const satisfies Readonly<Record<string, CitedStudy>>;
export type StudyId = keyof typeof studies;

/** A published share that has the measure and the denominator of the panel it is laid behind. */
export type CitedShare = {
  readonly study: StudyId;
  /** What of the study it is, behind its name; short, as it heads a row. */
  readonly part: Bilingual<string>;
  readonly share: number;
  /** n and N, where they are published. */
  readonly counts?: readonly [number, number];
  readonly specimen?: Specimen;
};
/** A published median, in days. */
export type CitedDays = { readonly study: StudyId; readonly specimen: Specimen; readonly days: number };

const of = (specimen: Specimen): Pick<CitedShare, "part" | "specimen"> => ({
  specimen,
  part: { en: specimen, nb: specimen === "blood" ? "blod" : "vev" },
});

/** By panel, in the order in which they are drawn. */
export const citedShares: Readonly<Record<string, readonly CitedShare[]>> = {
  // Positive percent agreement, tissue as the reference.
  "agreement-by-signal": [
    { study: "rolfo", part: { en: "all", nb: "alle" }, share: 0.63 },
    { study: "rolfo", part: { en: "1\u00a0% or more", nb: "1\u00a0% eller mer" }, share: 0.98 },
  ],
  // Patients whose alteration in tissue was found in blood.
  "agreement-by-interval": [
    { study: "nciMatch", part: { en: "same time", nb: "samtidig" }, share: 197 / 243, counts: [197, 243] },
    { study: "nciMatch", part: { en: "not same time", nb: "ikke samtidig" }, share: 32 / 57, counts: [32, 57] },
  ],
  // A result, of those tested.
  "test-success": [
    { study: "bfast", ...of("blood"), share: 0.986 },
    { study: "sehayek", ...of("blood"), share: 1, counts: [42, 42] },
    { study: "ballett", ...of("tissue"), share: 0.93 },
    { study: "sehayek", ...of("tissue"), share: 0.88 },
  ],
  // Found by one specimen, of the patients with an actionable finding in either; a failed test finds nothing.
  // ROME: both 49 %, tissue only 35 %, blood only 16 %.
  strategies: [
    { study: "rome", ...of("tissue"), share: 0.49 + 0.35 },
    { study: "rome", ...of("blood"), share: 0.49 + 0.16 },
  ],
};

/** Median days until the result. */
export const citedDays: Readonly<Record<string, readonly CitedDays[]>> = {
  "turnaround-total": [
    { study: "sehayek", specimen: "blood", days: 10.5 },
    { study: "gozila", specimen: "blood", days: 11 },
    { study: "sehayek", specimen: "tissue", days: 21 },
    { study: "ballett", specimen: "tissue", days: 29 },
    { study: "gozila", specimen: "tissue", days: 33 },
  ],
};
