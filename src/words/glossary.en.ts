import type { Glossary } from "./glossary.ts";

export const en: Glossary = {
  interval: {
    term: "95 % interval",
    says: "The range that is in keeping with what was seen. If the study were done again and again, such ranges would hold the true value 95 times in 100. Wide: few patients. It says nothing of systematic error.",
    find: ["95 % (interval|limits)", "80 % interval"],
  },
  wilson: {
    term: "Wilson interval",
    says: "A way to work out the interval of a share that holds for small numbers and for shares near 0 or 100 % too.",
    find: ["Wilson"],
  },
  newcombe: {
    term: "Newcombe interval",
    says: "A way to work out the interval of the difference between two shares, put together from the Wilson interval of each.",
    find: ["Newcombe", "Tango"],
  },
  p_value: {
    term: "p-value",
    says: "How often chance alone would bring a difference at least as large as the one seen, if there were none. Small: hardly chance. It does not say how large or how important a difference is.",
    find: ["p-value", "p =", "McNemar", "chi-square", "chance alone"],
  },
  pair: {
    term: "Pair",
    says: "One blood sample and one tissue sample of the same patient, taken near enough to each other for the study to compare them.",
    find: ["pairs?", "paired"],
  },
  evaluable: {
    term: "Evaluable",
    says: "Good enough to be told: the laboratory says that the sample can show whether there is a variant of the class or not. What is not evaluable is neither found nor not found, and counts in no share.",
    find: ["evaluable"],
  },
  ppa: {
    term: "PPA",
    also: "positive percent agreement",
    says: "Of those in whom tissue shows a finding: the share in whom blood shows it too. Said so, and not sensitivity, as tissue is no certain truth either.",
    find: ["PPA", "positive percent agreement"],
  },
  npa: {
    term: "NPA",
    also: "negative percent agreement",
    says: "Of those in whom tissue shows no finding: the share in whom blood shows none either.",
    find: ["NPA", "negative percent agreement"],
  },
  kappa: {
    term: "Cohen's kappa",
    says: "How far two tests agree beyond what chance would bring: 0 as by chance, 1 always. It depends on how common the finding is.",
    find: ["kappa"],
  },
  ctdna: {
    term: "ctDNA",
    also: "circulating tumour DNA",
    says: "Pieces of the tumour's DNA that drift in the blood. A blood sample is tested for them.",
    find: ["ctDNA(?! fraction)"],
  },
  tumour_fraction: {
    term: "ctDNA fraction",
    also: "tumour fraction",
    says: "How much of the free DNA in a blood sample comes from the tumour. Where it is low, blood can lack a finding that the tumour has.",
    find: ["ctDNA fractions?"],
  },
  informative: {
    term: "Informative",
    says: "Of a blood sample: something was found in it, or its ctDNA fraction is high enough that a finding would have been seen. Nothing found in a sample with little tumour DNA says little.",
    find: ["informative", "low (in )?signal"],
  },
  haematopoiesis: {
    term: "Clonal haematopoiesis",
    says: "Variants that arose in blood-forming cells with age and not in the tumour. They are in a blood sample and are easily taken for a finding of the tumour.",
    find: ["(clonal )?haematopoiesis"],
  },
  germline: {
    term: "Germline variant",
    says: "A variant that a person was born with, in all cells of the body. The study compares what arose in the tumour (somatic) and leaves these out.",
    find: ["germline"],
  },
  vaf: {
    term: "Allele fraction",
    also: "VAF",
    says: "The share of the DNA read at a place that has the variant.",
    find: ["allele fractions?", "VAF"],
  },
  variant_classes: {
    term: "SNV, indel, copy number, fusion",
    says: "Kinds of variants: one letter of the DNA exchanged (SNV); a few inserted or lost (indel); a gene in more or fewer copies (copy number); two genes joined (fusion).",
    find: ["SNVs?", "indels?", "copy number", "fusions?"],
  },
  tmb: {
    term: "TMB",
    also: "tumour mutational burden",
    says: "Mutations per million letters of DNA read (mutations/Mb). From 10 on it is called high, and may point to immunotherapy.",
    find: ["TMB", "mutational burden", "mutations/Mb"],
  },
  msi: {
    term: "MSI",
    also: "microsatellite instability",
    says: "Short repeats in the DNA that have changed in length, as the tumour cannot repair its DNA. Unstable tumours may respond to immunotherapy.",
    find: ["MSI", "microsatellites?( instability)?"],
  },
  escat: {
    term: "ESCAT",
    says: "A European scale of how well it is shown that a finding points to a treatment: tier I is ready for routine use, tier II is under study, and so on.",
    find: ["ESCAT", "tiers?"],
  },
  actionable: {
    term: "Actionable",
    says: "A finding of a tier that the study counts as pointing to a treatment (study.json says which).",
    find: ["actionable"],
  },
  board: {
    term: "Tumour board",
    also: "molecular tumour board",
    says: "The meeting of specialists that discusses a patient's molecular findings and may recommend a treatment.",
    find: ["(molecular )?tumour board", "the board"],
  },
  turnaround: {
    term: "Turnaround",
    says: "Days from one step of a sample's way to a later one, mostly from receipt in the laboratory to the report. Samples still open count until the data cut.",
    find: ["turnaround"],
  },
  data_cut: {
    term: "Data cut",
    says: "The day after which nothing counts in a release. What is still open then is counted as open on that day.",
    find: ["data cut"],
  },
  kaplan_meier: {
    term: "Kaplan-Meier",
    says: "A curve of how many have reached something (a report) by each day. Those still waiting count for as long as they have waited, so that leaving them out makes nothing look fast.",
    find: ["Kaplan-Meier"],
  },
  competing: {
    term: "Competing risk",
    also: "Aalen-Johansen",
    says: "Something that ends the wait without a report: the test failed, the patient died or withdrew. The Aalen-Johansen estimate counts it as an end of its own, neither a report nor a wait.",
    find: ["competing", "Aalen-Johansen", "cumulative incidences?"],
  },
  censored: {
    term: "Censored",
    says: "Still open when it was last seen: it is known to have taken at least so long, and not how long.",
    find: ["censored"],
  },
  funnel: {
    term: "Funnel limits",
    says: "Within which chance alone keeps a site or laboratory of its size: 95 % of them in the inner limits, 99.8 % in the outer. The smaller it is, the wider they are. A place outside is a reason to look, not a rank.",
    find: ["funnel( plots?| limits)?", "99.8 % limits"],
  },
  control_chart: {
    term: "Control chart",
    says: "Months beside each other, with the limits within which chance alone keeps them. Rules tell when a pattern is hardly chance (Shewhart; here for single values, or for counts per open site).",
    find: ["u chart", "XmR", "control (charts?|limits)", "rules? (is |are )?broken", "monthly charts?"],
  },
  cusum: {
    term: "CUSUM",
    also: "cumulative sum",
    says: "Adds up how far each result falls short of what is asked for, and starts anew when it is on target: it tells since when something is late.",
    find: ["CUSUM", "cumulative sum"],
  },
  random_effects: {
    term: "Random effects",
    says: "Allows that sites differ a little in truth, and not by chance alone; limits become wider, so that not everyone stands out.",
    find: ["random effects"],
  },
  noninferiority: {
    term: "Non-inferiority",
    says: "Whether something is not worse than another by more than a margin that was set beforehand. It is shown only when the whole interval lies on the good side of the margin.",
    find: ["non-inferior(ity)?", "margin"],
  },
  net_benefit: {
    term: "Net benefit",
    says: "What is found and needed, less what is found and not needed, the latter divided by how many unneeded findings one missed finding outweighs. Whoever reads it chooses that weight.",
    find: ["net benefit"],
  },
  forecast: {
    term: "Poisson-gamma forecast",
    says: "Takes each site's pace of the last months with its uncertainty, and works out how many will have joined by each month to come.",
    find: ["Poisson-gamma", "negative binomial"],
  },
  pace: {
    term: "Pace",
    says: "Patients who consent in a month.",
    find: ["pace"],
  },
  needed_to_test: {
    term: "Needed to test",
    says: "How many patients must be tested for one of them to have a finding that would else have been missed.",
    find: ["number needed", "needed to test", "one for every"],
  },
  fieller: {
    term: "Fieller interval",
    says: "A way to work out the interval of one uncertain number divided by another, such as a cost per finding.",
    find: ["Fieller"],
  },
  library: {
    term: "Library",
    says: "A sample's DNA made ready for the sequencer. Several libraries share a run.",
    find: ["librar(y|ies)"],
  },
  rounded: {
    term: "Rounded counts",
    says: "Counts that are multiples of 5, so that nobody can be found behind a small number. “About” stands before them.",
    find: ["rounded", "multiples? of 5"],
  },
  stard: {
    term: "STARD",
    says: "The international list of what a study of a diagnostic test should report.",
    find: ["STARD"],
  },
};
