/**
 * Fusions whose order is settled in the literature, by the 3′ partner: the 5′ partners that it is known with.
 * Source: the pairs of LINX (Hartwig Medical Foundation, resources 5.33, known_fusion_data.38.csv, each with its paper), as
 * scwatts/umccr_gene_panels holds them at commit 1231539b6d. Only the order of two genes is taken from here, never that a
 * fusion is there; an order that is not among them is for the map to say.
 */
const fivePrimeOf: Readonly<Record<string, string>> = {
  ABL1: "BCR ETV6 NUP214",
  ALK: "ATIC CARS1 CLTC DCTN1 EML4 HIP1 KIF5B KLC1 MSN NPM1 PPFIBP1 RANBP2 SQSTM1 STRN TFG TPM3 TPM4",
  ATF1: "EWSR1 FUS",
  BRAF: "AGK AKAP9 FAM131B KIAA1549 SLC45A3 SND1 TRIM24",
  CREB1: "EWSR1",
  CREB3L1: "EWSR1 FUS",
  CREB3L2: "FUS",
  DDIT3: "EWSR1 FUS",
  ERG: "EWSR1 FUS NDRG1 SLC45A3 TMPRSS2",
  ETV1: "EWSR1 SLC45A3 TMPRSS2",
  ETV4: "EWSR1 TMPRSS2",
  ETV5: "TMPRSS2",
  FGFR1: "BCR CEP43 CNTRL CUX1 ZMYM2",
  FLI1: "EWSR1",
  FOXO1: "PAX3 PAX7",
  JAK2: "BCR ETV6 PCM1",
  MET: "KIF5B PTPRZ1 TPR",
  NCOA2: "HEY1 PAX3",
  NFIB: "MYB MYBL1",
  NR4A3: "EWSR1 TAF15 TCF12 TFG",
  NRG1: "ATP1B1 CD74 SLC3A2",
  NTRK1: "CD74 IRF2BP2 LMNA MPRIP NFASC SQSTM1 TFG TPM3 TPR",
  NTRK2: "QKI",
  NTRK3: "ETV6 EML4 RBPMS",
  NUTM1: "BRD3 BRD4 NSD3",
  PBX1: "TCF3",
  PDGFB: "COL1A1",
  PDGFRA: "BCR FIP1L1",
  PDGFRB: "ETV6",
  PPARG: "PAX8",
  RAF1: "QKI SRGAP3",
  RARA: "PML ZBTB16",
  RET: "CCDC6 KIF5B NCOA4 PRKAR1A TRIM33",
  ROS1: "CCDC6 CD74 EZR GOPC KDELR2 LRIG3 MSN SDC4 SLC34A2 TFG TPM3",
  RUNX1T1: "RUNX1",
  SSX1: "SS18",
  SSX2: "SS18",
  STAT6: "NAB2",
  TFE3: "ASPSCR1 NONO PRCC SFPQ",
  WT1: "EWSR1",
  CAMTA1: "WWTR1",
  // Kinases that stand first.
  AHCYL1: "FGFR2",
  BAIAP2L1: "FGFR3",
  BICC1: "FGFR2",
  PPHLN1: "FGFR2",
  SEPTIN14: "EGFR",
  // Its former name, which files still write.
  SEPT14: "EGFR",
  RAD51: "EGFR",
  TACC1: "FGFR1",
  TACC2: "FGFR2",
  TACC3: "FGFR3",
};

/** Partners whose order no source here tells; their symbols alone are known, so that a pair can be cut into its sides. */
const unordered =
  "AFAP1 AFF3 AGBL4 BTBD1 CAPZA2 CCAR1 CCDC170 CLIP2 CLU ESRP1 GOLGA5 KIAA1217 KTN1 NACC2 PAN3 PEAR1 PVT1 RUFY2 ST7 TENM4 TRIM27 VAMP2";

const known = new Set<string>(unordered.split(" "));
const ordered = new Set<string>();
for (const [three, fives] of Object.entries(fivePrimeOf)) {
  known.add(three);
  for (const five of fives.split(" ")) {
    known.add(five);
    ordered.add(`${five}::${three}`);
  }
}

/** Symbols of fusion partners, most of them not on the panel. */
export const knownPartners: ReadonlySet<string> = known;

/** True when 5′ `five` and 3′ `three` is the settled order of the two. */
export const isSettled = (five: string, three: string): boolean => ordered.has(`${five}::${three}`);
