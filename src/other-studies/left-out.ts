/** Published figures that look alike and are not: left out, each for its reason. */
export const leftOut: readonly { readonly figure: string; readonly panel: string; readonly why: string }[] = [
  {
    figure: "ROME: both 49 %, tissue only 35 %, blood only 16 %",
    panel: "agreement-patients, added-by-blood, lost-with-blood-only",
    why: "a failed test counts there as found in one only (21 % of the discordant), and high TMB as a finding; these panels compare pairs in which both gave a result, or count over all tested. It stands behind strategies, where a failed test finds nothing either.",
  },
  {
    figure: "38 % of samples with 1 % tumour DNA or more (Rolfo 2024)",
    panel: "agreement-by-signal",
    why: "its ctDNA fraction is modelled from the whole sample; ours is what the laboratory gives, often the largest somatic allele fraction, so that the bands do not hold the same patients.",
  },
  {
    figure: "NILE: tissue insufficient in 27 of 282; EGFR exon 19 deletion 18 of 22",
    panel: "test-success, agreement-genes",
    why: "insufficient tissue is one of several reasons for no result, so the share with a result is not told; the agreement is of one alteration, not of a gene.",
  },
  {
    figure: "BALLETT: actionable 81 %, recommended 69 %, treated 23 %",
    panel: "strategies, consequence-flow",
    why: "actionable includes biomarkers and its own tiers; recommended and treated are shares of other groups than the patients discussed.",
  },
  {
    figure: "GOZILA: trial enrolment 9.5 % against 4.1 %",
    panel: "consequence-flow",
    why: "enrolment into a trial is not the start of a treatment, and the two groups are not the same patients.",
  },
  {
    figure: "Raez 2023: blood first finds 76.5 %, tissue first 54.9 %, 26.8 days faster",
    panel: "strategies",
    why: "its shares are of guideline biomarkers found within that order, not of patients with an actionable finding.",
  },
  {
    figure: "MSI, Guardant360: PPA 71 of 82, NPA 863 of 867",
    panel: "msi",
    why: "the panel gives categories with their own states of nothing and no agreement share that this could stand behind.",
  },
  {
    figure: "NHS England 21 calendar days; at most 10 working days in 90 %",
    panel: "turnaround-total",
    why: "these are targets of others, not results: the study names its own targets, or has none.",
  },
];
