import type { AgreementClass, Segment, Specimen, State } from "../cubes/codes.ts";
import type { Study } from "../cubes/study.ts";
import { nodesOf, otherLaboratories } from "../state/nodes.ts";
import {
  boardSteps,
  differenceReasons,
  foundIn,
  fractionBins,
  fractionShares,
  informants,
  notStartedReasons,
} from "./consequence-names.ts";
import { dueFieldNames, remarkKinds, remarks } from "./data-names.ts";
import {
  flowSteps,
  reasons,
  signalFigures,
  signalKinds,
  signalRules,
  signalStandings,
  siteStates,
} from "./enrolment-names.ts";
import {
  ageBands,
  endCauses,
  funnelPlaces,
  gatedClasses,
  measures,
  pairedStarts,
  qualityMetrics,
  runGroups,
  runSpecimens,
  xmrRules,
} from "./laboratory-names.ts";
import type { Bilingual, Lang } from "./lang.ts";
import { Name } from "./name.ts";
import { pageWords } from "./page.ts";
import { provenanceChoices, provenanceLines } from "./provenance-names.ts";
import { releaseName } from "./release-name.ts";
import {
  actionableResults,
  evidenceBases,
  evidenceLevels,
  gainParts,
  haematopoiesisGenes,
  impactLines,
  intervalBands,
  learningMeasures,
  learningRows,
  levers,
  lossParts,
  msiCategories,
  pairStatuses,
  purchasables,
  signalBands,
  strategies,
  tmbRows,
} from "./value-names.ts";

/** Names of the code lists whose codes a page turns into words. */
export type CodeList =
  | "site"
  | "node"
  | "class"
  | "specimen"
  | "segment"
  | "status"
  | "state"
  | "headline"
  | "unit"
  | "tumour_group"
  | "age_band"
  | "xmr_rules"
  | "funnel_place"
  | "measure"
  | "provenance_line"
  | "provenance_choice"
  | "since"
  | "end_cause"
  | "gated_classes"
  | "run_specimen"
  | "run_group"
  | "metric"
  | "metric_alone"
  | "quantity"
  | "held"
  | "variant"
  | "pair_status"
  | "gain_part"
  | "loss_part"
  | "tmb_row"
  | "signal_band"
  | "interval_band"
  | "msi"
  | "actionable_result"
  | "flow_step"
  | "reason"
  | "site_state"
  | "signal_kind"
  | "signal_rule"
  | "signal_standing"
  | "signal_figure"
  | "informant"
  | "board_step"
  | "not_started_reason"
  | "difference_reason"
  | "fraction_bin"
  | "fraction_share"
  | "found_in"
  | "haematopoiesis_gene"
  | "strategy"
  | "purchasable"
  | "learning_row"
  | "learning_measure"
  | "lever"
  | "evidence_basis"
  | "evidence_level"
  | "impact_line"
  | "due_field"
  | "remark_kind"
  | "remark";

/** The numbers of the status page's headlines. */
export type Headline =
  | "consented"
  | "paired_evaluable"
  | "consented_before"
  | "paired_evaluable_before"
  | "consented_change"
  | "paired_evaluable_change"
  | "planned"
  | "months_to_target"
  | "chance_by_plan"
  | "blood_p25"
  | "tissue_p25"
  | "blood_p90"
  | "tissue_p90"
  | "blood_target"
  | "tissue_target"
  | "blood_median"
  | "tissue_median"
  | "blood_target_share"
  | "tissue_target_share"
  | "blood_on_target"
  | "tissue_on_target"
  | "actionable_both"
  | "actionable_tissue_only"
  | "actionable_blood_only";

/** What the value of a headline is measured in. */
export type Unit = "patients" | "days" | "months" | "share";

const held: Bilingual<Readonly<Record<string, string>>> = {
  en: { yes: "Held", no: "Not held" },
  nb: { yes: "Traff", no: "Bommet" },
};

const classes: Bilingual<Record<AgreementClass | "msi" | "tmb", string>> = {
  en: {
    any: "Any variant",
    actionable: "Actionable",
    snv: "SNV",
    indel: "Indel",
    cnv: "Copy number",
    fusion: "Fusion",
    msi: "MSI",
    tmb: "TMB",
  },
  nb: {
    any: "Minst én variant",
    actionable: "Behandlingsrelevant",
    snv: "SNV",
    indel: "Indel",
    cnv: "Kopitallsendring",
    fusion: "Fusjon",
    msi: "MSI",
    tmb: "TMB",
  },
};

const specimens: Bilingual<Record<Specimen, string>> = {
  en: { blood: "Blood", tissue: "Tissue" },
  nb: { blood: "Blod", tissue: "Vev" },
};

const segments: Bilingual<Record<Segment, string>> = {
  en: {
    collection_to_receipt: "Collection to receipt",
    receipt_to_extraction: "Receipt to extraction",
    extraction_to_library: "Extraction to library",
    library_to_sequencing: "Library to sequencing",
    sequencing_to_analysis: "Sequencing to analysis",
    analysis_to_report: "Analysis to report",
    receipt_to_sequencing: "Receipt to sequencing",
    receipt_to_report: "Receipt to report",
    collection_to_report: "Collection to report",
    report_to_board: "Report to board",
  },
  nb: {
    collection_to_receipt: "Prøvetaking til mottak",
    receipt_to_extraction: "Mottak til ekstraksjon",
    extraction_to_library: "Ekstraksjon til bibliotek",
    library_to_sequencing: "Bibliotek til sekvensering",
    sequencing_to_analysis: "Sekvensering til analyse",
    analysis_to_report: "Analyse til svar",
    receipt_to_sequencing: "Mottak til sekvensering",
    receipt_to_report: "Mottak til svar",
    collection_to_report: "Prøvetaking til svar",
    report_to_board: "Svar til molekylært MDT-møte",
  },
};

const states: Bilingual<Record<State, string>> = {
  en: {
    none: "No sample",
    not_available: "Not available",
    cancelled: "Cancelled",
    failed: "Failed",
    pending: "Pending",
    not_evaluable: "Not evaluable",
    detected: "Detected",
    not_detected_low_signal: "Not detected, low ctDNA fraction",
    not_detected: "Not detected",
  },
  nb: {
    none: "Ingen prøve",
    not_available: "Ikke tilgjengelig",
    cancelled: "Kansellert",
    failed: "Mislykket",
    pending: "Venter",
    not_evaluable: "Ikke evaluerbar",
    detected: "Påvist",
    not_detected_low_signal: "Ikke påvist, lav ctDNA-andel",
    not_detected: "Ikke påvist",
  },
};

const headlines: Bilingual<Record<Headline, string>> = {
  en: {
    consented: "Consented",
    paired_evaluable: "Paired evaluable",
    blood_median: "Blood: median days to report",
    tissue_median: "Tissue: median days to report",
    blood_on_target: "Blood: reported by target day",
    tissue_on_target: "Tissue: reported by target day",
    actionable_both: "Actionable finding in both",
    actionable_tissue_only: "Actionable finding in tissue only",
    actionable_blood_only: "Actionable finding in blood only",
    consented_before: "Consented, release before",
    paired_evaluable_before: "Paired evaluable, release before",
    consented_change: "Consented, change",
    paired_evaluable_change: "Paired evaluable, change",
    planned: "Planned by the last complete month (n: reached by then)",
    months_to_target: "Months from the data cut to the target (80 % interval)",
    chance_by_plan: "Chance of reaching the target by the newest plan's date",
    blood_p25: "Blood: days until a quarter is reported",
    tissue_p25: "Tissue: days until a quarter is reported",
    blood_p90: "Blood: days until 90 % are reported",
    tissue_p90: "Tissue: days until 90 % are reported",
    blood_target_share: "Blood: target, share by then",
    tissue_target_share: "Tissue: target, share by then",
    blood_target: "Blood: target, days",
    tissue_target: "Tissue: target, days",
  },
  nb: {
    consented: "Samtykket",
    paired_evaluable: "Evaluerbare par",
    blood_median: "Blod: median antall dager til svar",
    tissue_median: "Vev: median antall dager til svar",
    blood_on_target: "Blod: besvart innen svarfristen",
    tissue_on_target: "Vev: besvart innen svarfristen",
    actionable_both: "Behandlingsrelevant funn i begge",
    actionable_tissue_only: "Behandlingsrelevant funn bare i vev",
    actionable_blood_only: "Behandlingsrelevant funn bare i blod",
    consented_before: "Samtykket, forrige utgave",
    paired_evaluable_before: "Evaluerbare par, forrige utgave",
    consented_change: "Samtykket, endring",
    paired_evaluable_change: "Evaluerbare par, endring",
    planned: "Planlagt innen siste hele måned (n: nådd da)",
    months_to_target: "Måneder fra datauttrekket til målet (80 %-intervall)",
    chance_by_plan: "Sjanse for å nå målet innen den nyeste planens dato",
    blood_p25: "Blod: dager til en fjerdedel er besvart",
    tissue_p25: "Vev: dager til en fjerdedel er besvart",
    blood_p90: "Blod: dager til 90 % er besvart",
    tissue_p90: "Vev: dager til 90 % er besvart",
    blood_target_share: "Blod: mål, andel innen svarfristen",
    tissue_target_share: "Vev: mål, andel innen svarfristen",
    blood_target: "Blod: svarfrist, dager",
    tissue_target: "Vev: svarfrist, dager",
  },
};

const quantities: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    now: "At the data cut",
    target_reached: "Target reached",
    nothing_assumed: "Target reached, nothing assumed",
    chance_by_plan: "Chance by the plan's month",
    pace: "Pace",
    further_sites: "Further sites needed for an even chance",
    expected_number: "Number expected after so many months",
    back_test: "Forecast of an earlier release",
    own_past_6: "Own past, six months ahead of",
    own_past_3: "Own past, three months ahead of",
  },
  nb: {
    now: "Ved datauttrekket",
    target_reached: "Målet nådd",
    nothing_assumed: "Målet nådd, uten antakelser",
    chance_by_plan: "Sjanse innen planens måned",
    pace: "Takt",
    further_sites: "Flere sykehus som trengs for jevne sjanser",
    expected_number: "Forventet antall etter så mange måneder",
    back_test: "Prognose i en tidligere utgave",
    own_past_6: "Studiens egen fortid, seks måneder fram fra",
    own_past_3: "Studiens egen fortid, tre måneder fram fra",
  },
};

const variants: Bilingual<Readonly<Record<string, string>>> = {
  en: { last_six_months: "Pace of the last six months", all_months: "Pace of all months" },
  nb: { last_six_months: "Takten fra de siste seks månedene", all_months: "Takten fra alle måneder" },
};

const units: Bilingual<Record<Unit, string>> = {
  en: { patients: "patients", days: "days", months: "months", share: "share (0 to 1)" },
  nb: { patients: "pasienter", days: "dager", months: "måneder", share: "andel (0 til 1)" },
};

const everyGroup: Bilingual<Record<"unknown" | "other" | "all", string>> = {
  en: { unknown: "Unknown", other: "Other", all: "All" },
  nb: { unknown: "Ukjent", other: "Andre", all: "Alle" },
};

/** Turns a code into words, or into a name; a code that its list does not know is shown as it is. */
export type Names = { readonly [List in CodeList]: (code: string) => List extends "site" | "node" ? Name : string } & {
  /** A release, and whether the study says that it is withdrawn. */
  readonly release: (name: string) => string;
};

type List = Readonly<Record<string, string>>;

/** What a list says of a code; no more than it was given, for every object answers to "constructor". */
const entryOf = (list: List, code: string): string | undefined => (Object.hasOwn(list, code) ? list[code] : undefined);

const lookUp = (list: List) => (code: string) => entryOf(list, code) ?? code;

/** A plain name beside the code that a laboratory gave, where there is one; that of all together has no code. */
const besideCode = (list: List) => (code: string) => {
  const plain = entryOf(list, code);
  return plain === undefined ? code : code === "any" ? plain : `${plain} (${code})`;
};

/** Several codes parted by spaces; their names parted by semicolons. */
const lookUpEach = (list: List) => (codes: string) => codes.split(" ").map(lookUp(list)).join("; ");

const others: Bilingual<string> = { en: "other laboratories", nb: "andre laboratorier" };

/** Names of codes in a language: the study's own for sites and tumour groups, the catalogue's for the rest. */
export function names(lang: Lang, study: Study): Names {
  const groups = study.tumour_groups.map((group) => [group.code, lang === "nb" ? group.name_nb : group.name_en]);
  const laboratoryName = (code: string): string =>
    code === otherLaboratories && !nodesOf(study).includes(code) ? others[lang] : code;
  const siteName = lookUp(Object.fromEntries(study.sites.map((site) => [site.code, site.name])));
  return {
    site: (code) => new Name(siteName(code)),
    node: (code) => new Name(laboratoryName(code)),
    release: (name) => releaseName(name, study, lang),
    tumour_group: lookUp({ ...everyGroup[lang], ...Object.fromEntries(groups) }),
    class: lookUp(classes[lang]),
    specimen: lookUp(specimens[lang]),
    segment: lookUp(segments[lang]),
    state: lookUp(states[lang]),
    status: lookUp(pageWords[lang].status),
    headline: lookUp(headlines[lang]),
    unit: lookUp(units[lang]),
    age_band: lookUp(ageBands[lang]),
    xmr_rules: lookUpEach(xmrRules[lang]),
    funnel_place: lookUp(funnelPlaces[lang]),
    measure: lookUp(measures[lang]),
    provenance_line: lookUp(provenanceLines[lang]),
    provenance_choice: lookUp(provenanceChoices[lang]),
    since: lookUp(pairedStarts[lang]),
    end_cause: lookUp(endCauses[lang]),
    gated_classes: lookUpEach(gatedClasses[lang]),
    run_specimen: lookUp(runSpecimens[lang]),
    run_group: lookUp(runGroups[lang]),
    metric: besideCode(qualityMetrics[lang]),
    metric_alone: lookUp(qualityMetrics[lang]),
    quantity: lookUp(quantities[lang]),
    held: lookUp(held[lang]),
    variant: lookUp(variants[lang]),
    tmb_row: lookUp(tmbRows[lang]),
    gain_part: lookUp(gainParts[lang]),
    loss_part: lookUp(lossParts[lang]),
    pair_status: lookUp(pairStatuses[lang]),
    signal_band: lookUp(signalBands[lang]),
    interval_band: lookUp(intervalBands[lang]),
    msi: lookUp(msiCategories[lang]),
    actionable_result: lookUp(actionableResults[lang]),
    flow_step: lookUp(flowSteps[lang]),
    reason: lookUp(reasons[lang]),
    site_state: lookUp(siteStates[lang]),
    signal_rule: lookUp({ ...xmrRules[lang], ...funnelPlaces[lang], ...signalRules[lang] }),
    signal_kind: lookUp(signalKinds[lang]),
    signal_standing: lookUp(signalStandings[lang]),
    signal_figure: lookUp(signalFigures[lang]),
    informant: lookUp(informants[lang]),
    board_step: lookUp(boardSteps[lang]),
    not_started_reason: lookUp(notStartedReasons[lang]),
    difference_reason: lookUp(differenceReasons[lang]),
    fraction_bin: lookUp(fractionBins[lang]),
    fraction_share: lookUp(fractionShares[lang]),
    found_in: lookUp(foundIn[lang]),
    haematopoiesis_gene: lookUp(haematopoiesisGenes[lang]),
    strategy: lookUp(strategies[lang]),
    purchasable: lookUp(purchasables[lang]),
    learning_row: lookUp(learningRows[lang]),
    learning_measure: lookUp(learningMeasures[lang]),
    lever: lookUp(levers[lang]),
    impact_line: lookUp(impactLines[lang]),
    evidence_basis: lookUp(evidenceBases[lang]),
    evidence_level: lookUp(evidenceLevels[lang]),
    due_field: lookUp(dueFieldNames[lang]),
    remark_kind: lookUp(remarkKinds[lang]),
    remark: lookUp(remarks[lang]),
  };
}
