import { wilsonOrNull } from "../../stats/wilson.ts";
import { type Missing, missingTable, shareStatus } from "../agreement-patients/stats.ts";
import type { Status } from "../table.ts";

export type GeneCounts = {
  readonly gene: string;
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
  readonly neither: number;
};
export type Beside = {
  readonly consented: number;
  readonly evaluable: number;
  readonly blood_only: number;
  readonly blood_only_with_haematopoiesis: number;
};
export type GeneRow = GeneCounts & {
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

function geneRow(counts: GeneCounts): GeneRow {
  const tissue_positive = counts.both + counts.tissue_only;
  const ppa = wilsonOrNull(counts.both, tissue_positive);
  return {
    ...counts,
    ppa: ppa?.value ?? null,
    ppa_low: ppa?.low ?? null,
    ppa_high: ppa?.high ?? null,
    tissue_positive,
    found: tissue_positive + counts.blood_only,
    status: shareStatus(tissue_positive, tissue_positive + counts.blood_only),
  };
}

const sumOf = (rows: readonly GeneCounts[], key: "both" | "tissue_only" | "blood_only"): number =>
  rows.reduce((sum, row) => sum + row[key], 0);

/** Agreement per gene, unit patient × gene, in the order of the rows; `supplied` names the tables of the study export. */
export function genesModel(
  rows: readonly GeneCounts[],
  beside: Beside | undefined,
  supplied: readonly string[],
): GenesModel {
  return {
    missing: missingTable(supplied),
    consented: beside?.consented ?? 0,
    evaluable: beside?.evaluable ?? 0,
    genes: rows.map(geneRow),
    both: sumOf(rows, "both"),
    tissueOnly: sumOf(rows, "tissue_only"),
    bloodOnly: sumOf(rows, "blood_only"),
    leftOut: (beside?.blood_only_with_haematopoiesis ?? 0) - (beside?.blood_only ?? 0),
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
