import { type Driver, fusion, gain, hot, loss } from "./drivers.ts";

export type TumourGroup = {
  readonly code: string;
  readonly name_en: string;
  readonly name_nb: string;
  /** Share of the patients. Assumption, with about half in rare cancers as in the parent trial. */
  readonly share: number;
  /** Share in the parent trial that the study is compared with. Assumption. */
  readonly referenceShare: number;
  /** How much tumour DNA the blood holds, as a shift of its base-10 logarithm. Assumption. */
  readonly shedding: number;
  readonly drivers: readonly Driver[];
};

const ntrk = [fusion("ETV6::NTRK3", 0.004, "I"), fusion("KIF5B::RET", 0.003, "I")];

/** Tumour groups with the recurrent alterations of each; shares and ESCAT tiers are rounded, plausible figures. */
export const tumourGroups: readonly TumourGroup[] = [
  {
    code: "colorectal",
    name_en: "Colorectal cancer",
    name_nb: "Tykk- og endetarmskreft",
    share: 0.13,
    referenceShare: 0.15,
    shedding: 0.35,
    drivers: [
      ...[loss("APC", 0.75, ""), loss("TP53", 0.65, ""), hot("KRAS", 0.42, "II"), hot("NRAS", 0.04, "II")],
      ...[hot("BRAF", 0.1, "I"), hot("PIK3CA", 0.18, "II"), loss("SMAD4", 0.13, ""), loss("FBXW7", 0.1, "")],
      ...[gain("ERBB2", 0.03, "II"), gain("MYC", 0.05, ""), ...ntrk],
    ],
  },
  {
    code: "pancreas",
    name_en: "Pancreatic cancer",
    name_nb: "Bukspyttkjertelkreft",
    share: 0.09,
    referenceShare: 0.08,
    shedding: -0.1,
    drivers: [
      ...[hot("KRAS", 0.88, "III"), loss("TP53", 0.68, ""), loss("CDKN2A", 0.3, ""), loss("SMAD4", 0.22, "")],
      ...[loss("BRCA2", 0.04, "I"), loss("PALB2", 0.01, "II"), loss("ATM", 0.03, "III"), ...ntrk],
    ],
  },
  {
    code: "breast",
    name_en: "Breast cancer",
    name_nb: "Brystkreft",
    share: 0.08,
    referenceShare: 0.09,
    shedding: 0.15,
    drivers: [
      ...[hot("PIK3CA", 0.36, "I"), loss("TP53", 0.4, ""), hot("ESR1", 0.2, "I"), hot("AKT1", 0.05, "II")],
      ...[gain("ERBB2", 0.12, "I"), gain("CCND1", 0.14, ""), gain("FGFR1", 0.1, "III"), loss("GATA3", 0.11, "")],
      ...[loss("BRCA1", 0.02, "I"), loss("BRCA2", 0.03, "I"), loss("PTEN", 0.07, "II")],
    ],
  },
  {
    code: "ovary",
    name_en: "Ovarian cancer",
    name_nb: "Eggstokkreft",
    share: 0.07,
    referenceShare: 0.06,
    shedding: 0,
    drivers: [
      ...[loss("TP53", 0.8, ""), loss("BRCA1", 0.09, "I"), loss("BRCA2", 0.07, "I"), gain("CCNE1", 0.17, "III")],
      ...[gain("MYC", 0.12, ""), loss("NF1", 0.07, ""), hot("KRAS", 0.08, "II"), loss("ARID1A", 0.08, "III")],
    ],
  },
  {
    code: "lung",
    name_en: "Lung cancer",
    name_nb: "Lungekreft",
    share: 0.06,
    referenceShare: 0.07,
    shedding: 0.1,
    drivers: [
      ...[hot("EGFR", 0.13, "I"), hot("KRAS", 0.3, "I"), loss("TP53", 0.55, ""), loss("STK11", 0.14, "")],
      ...[loss("KEAP1", 0.13, ""), fusion("EML4::ALK", 0.05, "I"), fusion("CD74::ROS1", 0.02, "I")],
      ...[gain("MET", 0.04, "II"), hot("BRAF", 0.03, "I"), gain("ERBB2", 0.02, "II"), ...ntrk],
    ],
  },
  {
    code: "prostate",
    name_en: "Prostate cancer",
    name_nb: "Prostatakreft",
    share: 0.06,
    referenceShare: 0.06,
    shedding: 0.05,
    drivers: [
      ...[fusion("TMPRSS2::ERG", 0.36, ""), loss("TP53", 0.4, ""), gain("AR", 0.35, "III"), loss("PTEN", 0.2, "II")],
      ...[loss("BRCA2", 0.08, "I"), loss("ATM", 0.05, "II"), loss("CDK12", 0.05, "II"), loss("SPOP", 0.09, "")],
    ],
  },
  {
    code: "upper_gi",
    name_en: "Oesophageal and gastric cancer",
    name_nb: "Spiserørs- og magekreft",
    share: 0.06,
    referenceShare: 0.05,
    shedding: 0.1,
    drivers: [
      ...[loss("TP53", 0.62, ""), gain("ERBB2", 0.15, "I"), gain("FGFR2", 0.05, "II"), gain("MET", 0.03, "II")],
      ...[loss("ARID1A", 0.14, "III"), hot("PIK3CA", 0.08, "III"), gain("CCNE1", 0.08, "III"), loss("CDH1", 0.09, "")],
    ],
  },
  {
    code: "biliary",
    name_en: "Biliary tract cancer",
    name_nb: "Galleveiskreft",
    share: 0.09,
    referenceShare: 0.08,
    shedding: 0,
    drivers: [
      ...[hot("IDH1", 0.13, "I"), fusion("FGFR2::BICC1", 0.09, "I"), loss("TP53", 0.4, ""), hot("KRAS", 0.18, "III")],
      ...[loss("ARID1A", 0.16, "III"), loss("BAP1", 0.1, "III"), gain("ERBB2", 0.06, "I"), hot("BRAF", 0.04, "I")],
      ...ntrk,
    ],
  },
  {
    code: "sarcoma",
    name_en: "Sarcoma",
    name_nb: "Sarkom",
    share: 0.11,
    referenceShare: 0.12,
    shedding: -0.35,
    drivers: [
      ...[loss("TP53", 0.3, ""), gain("MDM2", 0.2, "II"), gain("CDK4", 0.18, "II"), loss("RB1", 0.12, "")],
      ...[hot("KIT", 0.1, "I"), hot("PDGFRA", 0.03, "I"), fusion("EWSR1::FLI1", 0.08, ""), loss("ATRX", 0.1, "")],
      ...[fusion("ETV6::NTRK3", 0.015, "I"), loss("NF1", 0.06, "III")],
    ],
  },
  {
    code: "cns",
    name_en: "Brain tumour",
    name_nb: "Hjernesvulst",
    share: 0.07,
    referenceShare: 0.08,
    shedding: -1.1,
    drivers: [
      ...[hot("IDH1", 0.2, "I"), hot("TERT", 0.55, ""), gain("EGFR", 0.3, "III"), loss("PTEN", 0.28, "")],
      ...[loss("TP53", 0.32, ""), hot("BRAF", 0.05, "I"), fusion("FGFR3::TACC3", 0.03, "II"), gain("CDK4", 0.1, "III")],
      ...[hot("H3-3A", 0.04, "III"), loss("NF1", 0.1, "III")],
    ],
  },
  {
    code: "neuroendocrine",
    name_en: "Neuroendocrine neoplasm",
    name_nb: "Nevroendokrin svulst",
    share: 0.06,
    referenceShare: 0.06,
    shedding: -0.05,
    drivers: [
      ...[loss("MEN1", 0.2, ""), loss("TP53", 0.35, ""), loss("RB1", 0.22, ""), loss("DAXX", 0.1, "")],
      ...[hot("BRAF", 0.05, "II"), loss("TSC2", 0.06, "III"), hot("KRAS", 0.1, "III"), gain("MYCN", 0.04, "")],
    ],
  },
  {
    code: "head_neck",
    name_en: "Head and neck cancer",
    name_nb: "Hode- og halskreft",
    share: 0.05,
    referenceShare: 0.04,
    shedding: -0.1,
    drivers: [
      ...[loss("TP53", 0.55, ""), loss("CDKN2A", 0.2, ""), hot("PIK3CA", 0.17, "II"), hot("HRAS", 0.06, "II")],
      ...[loss("NOTCH1", 0.14, "III"), fusion("ETV6::NTRK3", 0.02, "I"), gain("ERBB2", 0.06, "II")],
      ...[gain("FGFR1", 0.06, "III")],
    ],
  },
  {
    code: "cup",
    name_en: "Cancer of unknown primary",
    name_nb: "Kreft med ukjent utgangspunkt",
    share: 0.04,
    referenceShare: 0.04,
    shedding: 0.15,
    drivers: [
      ...[loss("TP53", 0.5, ""), hot("KRAS", 0.22, "II"), loss("CDKN2A", 0.15, ""), loss("STK11", 0.09, "")],
      ...[hot("BRAF", 0.04, "II"), gain("ERBB2", 0.05, "II"), hot("IDH1", 0.03, "II"), ...ntrk],
    ],
  },
];

const commonDrivers = [
  ...[loss("TP53", 0.35, ""), hot("PIK3CA", 0.1, "II"), hot("KRAS", 0.1, "III"), hot("BRAF", 0.06, "I")],
  ...[gain("ERBB2", 0.03, "II"), hot("NRAS", 0.05, "III"), loss("NF1", 0.06, "III"), ...ntrk],
];

/** Groups that every study has; `unknown` also stands where the export leaves the cell empty. */
const otherGroups: readonly TumourGroup[] = (["other", "unknown"] as const).map((code) => ({
  code,
  name_en: code,
  name_nb: code,
  share: code === "other" ? 0.02 : 0.01,
  referenceShare: 0,
  shedding: 0,
  drivers: commonDrivers,
}));

export const allGroups: readonly TumourGroup[] = [...tumourGroups, ...otherGroups];
