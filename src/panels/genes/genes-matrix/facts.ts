import { inEither, type Sides } from "../../../questions/genes/counts.ts";
import { foundIn, isCounted } from "./cell.ts";
import type { Chosen } from "./chosen.ts";
import type { GeneRow, MatrixModel } from "./model.ts";

type OfFusion = { readonly name: string; readonly pairs: number; readonly partners: readonly string[] };
/** What the panel says: what there is of the gene or fusion that the reader looks for, or of all genes. */
export type Fact =
  | ({ readonly say: "fusion_found"; readonly counts: Sides } & OfFusion)
  | ({ readonly say: "fusion_not_found" } & OfFusion)
  | { readonly say: "gene_found"; readonly row: GeneRow }
  | { readonly say: "gene_not_found"; readonly row: GeneRow }
  | { readonly say: "gene_perhaps_not_looked_for"; readonly row: GeneRow }
  | { readonly say: "gene_not_on_panel"; readonly gene: string; readonly panel: number }
  | { readonly say: "genes_found"; readonly genes: number; readonly evaluable: number }
  /** Of the panel, and as partners in fusions outside it. */
  | {
      readonly say: "genes_of_panel_found";
      readonly genes: number;
      readonly panel: number;
      readonly outside: number;
      readonly evaluable: number;
    }
  /** Genes found in both specimens of a patient, ever in one specimen only, or in either but never in both of a patient. */
  | ({ readonly say: "sides"; readonly mixed: number } & Sides);
export type Said = { readonly summary: readonly Fact[]; readonly panel: number | null };

function answerTo(chosen: Chosen, { pairs, panel }: MatrixModel): Fact {
  const { name, rows } = chosen;
  if ("fusion" in chosen) {
    const { fusion } = chosen;
    const told = { name, pairs: pairs.fusion, partners: rows.map(({ gene }) => gene) };
    return fusion && inEither(fusion) > 0
      ? { say: "fusion_found", counts: fusion, ...told }
      : { say: "fusion_not_found", ...told };
  }
  const [row] = chosen.rows;
  if (row.found > 0) return { say: "gene_found", row };
  if (panel === null) return { say: "gene_perhaps_not_looked_for", row };
  return row.onPanel ? { say: "gene_not_found", row } : { say: "gene_not_on_panel", gene: name, panel };
}

/** Genes with a counted finding. */
export const withFinding = ({ rows }: Pick<MatrixModel, "rows">): readonly GeneRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => foundIn(cell) > 0));

function sidesOf(found: readonly GeneRow[]): Fact {
  const has = (row: GeneRow, side: keyof Sides): boolean => row.cells.some((cell) => isCounted(cell) && cell[side] > 0);
  const alone = found.filter((row) => !has(row, "both"));
  const tissueOnly = alone.filter((row) => !has(row, "bloodOnly")).length;
  const bloodOnly = alone.filter((row) => !has(row, "tissueOnly")).length;
  const both = found.length - alone.length;
  return { say: "sides", both, tissueOnly, bloodOnly, mixed: alone.length - tissueOnly - bloodOnly };
}

function overview(model: MatrixModel): readonly Fact[] {
  const { panel, evaluable } = model;
  const found = withFinding(model);
  const genes = found.filter(({ onPanel }) => onPanel === true).length;
  return [
    panel === null
      ? { say: "genes_found", genes: found.length, evaluable }
      : { say: "genes_of_panel_found", genes, panel, outside: found.length - genes, evaluable },
    sidesOf(found),
  ];
}

export const factsOf = (model: MatrixModel): Said => ({
  summary: model.chosen ? [answerTo(model.chosen, model)] : overview(model),
  panel: model.panel,
});
