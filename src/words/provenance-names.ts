import type { OriginRule } from "../cubes/provenance.ts";
import type { ProvenanceCount } from "../cubes/provenance-counts.ts";
import type { Bilingual } from "./lang.ts";

type List<Code extends string> = Bilingual<Readonly<Record<Code, string>>>;

/** Heading of these choices on the page of methods. */
export const provenanceTitle: Bilingual<string> = { en: "In this release", nb: "I denne utgaven" };

/** What the study chose when files became its export. */
export type ChoiceLine =
  | "origin"
  | "names_on"
  | "msi_sites"
  | "msi_percent"
  | "msi_blood_sum"
  | "fusions_settled"
  | "reported";
export type ProvenanceLine = ChoiceLine | ProvenanceCount;

export const provenanceLines: List<ProvenanceLine> = {
  en: {
    origin: "Germline is told by",
    names_on: "Names of genes",
    msi_sites: "MSI of tissue: usable sites at least",
    msi_percent: "MSI of tissue: unstable from, %",
    msi_blood_sum: "MSI of blood: unstable from a sum of",
    fusions_settled: "Fusions with a direction settled by the study",
    reported: "Reported samples",
    specimens_without_origin: "Specimens without a file that tells germline",
    germline_calls: "Calls told to be germline",
    fusions_without_direction: "Fusions of unknown direction",
    specimens_left_out: "Specimens left out",
    rows_left_out: "Rows of files left out",
    rows_refused: "Rows of files refused",
  },
  nb: {
    origin: "Kimbane skilles ut etter",
    names_on: "Gennavn",
    msi_sites: "MSI i vev: brukbare posisjoner, minst",
    msi_percent: "MSI i vev: ustabil fra, %",
    msi_blood_sum: "MSI i blod: ustabil fra en sum på",
    fusions_settled: "Fusjoner der studien selv har fastsatt retningen",
    reported: "Besvarte prøver",
    specimens_without_origin: "Prøver uten en fil som skiller ut kimbane",
    germline_calls: "Varianter angitt som kimbane",
    fusions_without_direction: "Fusjoner med ukjent retning",
    specimens_left_out: "Prøver utelatt",
    rows_left_out: "Rader i filene utelatt",
    rows_refused: "Rader i filene avvist",
  },
};

export type ProvenanceChoice = OriginRule | "approved" | "as_written" | "not_judged" | "not_told";

export const provenanceChoices: List<ProvenanceChoice> = {
  en: {
    trace: "the TMB trace",
    tsoppi: "TSOPPI's class",
    maf_status: "Mutation_Status of the MAF",
    none: "nothing",
    approved: "HGNC's approved symbols",
    as_written: "as the files write them",
    not_judged: "not judged",
    not_told: "the export does not say",
  },
  nb: {
    trace: "TMB-sporet",
    tsoppi: "klassen fra TSOPPI",
    maf_status: "Mutation_Status i MAF-filen",
    none: "ingenting",
    approved: "godkjente symboler fra HGNC",
    as_written: "slik filene skriver dem",
    not_judged: "vurderes ikke",
    not_told: "eksporten sier det ikke",
  },
};
