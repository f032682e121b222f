import type { Found } from "../../../questions/genes/question.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type GeneRow = Pick<Found, "gene" | "both" | "tissue_only" | "blood_only"> & {
  /** The other patients whose pair is evaluable for at least one class. */
  readonly neither: number;
  readonly ppa: number | null;
  readonly ppa_low: number | null;
  readonly ppa_high: number | null;
  readonly tissue_positive: number;
  /** Patients in whom at least one specimen has the gene. */
  readonly found: number;
  readonly status: Status;
};
export type GenesModel = {
  readonly missing: Missing | null;
  readonly consented: number;
  readonly evaluable: number;
  readonly genes: readonly GeneRow[];
  /** Findings, a gene in a patient, over all genes. */
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  /** How many more findings would be in blood only if haematopoiesis counted. */
  readonly leftOut: number;
};

function geneRow({ gene, both, tissue_only, blood_only }: Found, evaluable: number): GeneRow {
  const tissue_positive = both + tissue_only;
  const ppa = wilsonOrNull(both, tissue_positive);
  return {
    gene,
    both,
    tissue_only,
    blood_only,
    neither: evaluable - tissue_positive - blood_only,
    ppa: ppa?.value ?? null,
    ppa_low: ppa?.low ?? null,
    ppa_high: ppa?.high ?? null,
    tissue_positive,
    found: tissue_positive + blood_only,
    status: shareStatus(tissue_positive, tissue_positive + blood_only),
  };
}

/**
 * Agreement per gene over all classes, unit patient × gene, the genes found in most patients first; `supplied` names the
 * tables of the study export.
 */
export function genesModel(
  found: readonly Found[],
  patients: readonly ClassPairs[],
  supplied: readonly string[],
): GenesModel {
  const overall = found.filter((row) => row.class === "all");
  const sumOf = (of: (row: Found) => number): number => overall.reduce((sum, row) => sum + of(row), 0);
  const { consented = 0, evaluable = 0 } = patients.find((row) => row.class === "any") ?? {};
  return {
    missing: missingTable(supplied),
    consented,
    evaluable,
    genes: overall
      .map((row) => geneRow(row, evaluable))
      .filter((row) => row.found > 0)
      .sort((a, b) => b.found - a.found || (a.gene < b.gene ? -1 : 1)),
    both: sumOf(({ both }) => both),
    tissueOnly: sumOf(({ tissue_only }) => tissue_only),
    bloodOnly: sumOf(({ blood_only }) => blood_only),
    leftOut: sumOf(({ blood_only_left_out }) => blood_only_left_out),
  };
}

/** The rows with the gene that the reader looks for, or a fusion of it, before all others. */
export function inSight({ genes }: GenesModel, asked: string): readonly GeneRow[] {
  const wanted = asked.toUpperCase();
  const isWanted = ({ gene }: GeneRow): boolean =>
    gene.toUpperCase() === wanted || gene.toUpperCase().split("::").includes(wanted);
  return wanted === "" ? genes : [...genes.filter(isWanted), ...genes.filter((row) => !isWanted(row))];
}

/** Genes with enough findings in tissue for a percentage, the best agreeing first. */
export const comparable = ({ genes }: GenesModel): readonly GeneRow[] =>
  genes.filter((row) => row.status === "ok").toSorted((a, b) => (b.ppa ?? 0) - (a.ppa ?? 0));
