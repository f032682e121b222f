import { sum } from "d3-array";
import { variantClasses } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import { type Found, inEither } from "../../../questions/genes/counts.ts";
import { isFusion, partnersOf } from "../../../questions/genes/fusion.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { apartIn, type Cell, cellOf, foundIn, isCounted, type VariantClass } from "./cell.ts";
import { type Chosen, choose } from "./chosen.ts";
import { type HaematopoiesisGene, haematopoiesisOf } from "./haematopoiesis.ts";

export type GeneRow = {
  readonly gene: string;
  /** Null when the study has not supplied the genes that both assays cover. */
  readonly onPanel: boolean | null;
  readonly haematopoiesis: HaematopoiesisGene | null;
  /** In the order of the classes. */
  readonly cells: readonly Cell[];
  /** Its fusions, by name. */
  readonly fusions: readonly string[];
  /** Findings over all classes, those of haematopoiesis among them; a patient counts once a class. */
  readonly found: number;
};
export type MatrixModel = {
  /** Pairs evaluable for at least one class. */
  readonly evaluable: number;
  readonly pairs: Readonly<Record<VariantClass, number>>;
  /** How many genes both assays cover; null when the study has not supplied them. */
  readonly panel: number | null;
  /** Genes with a finding, most findings first, then the others of the panel by name. */
  readonly rows: readonly GeneRow[];
  readonly chosen: Chosen | null;
};

/** How many genes both assays cover; null when the study has not supplied them. */
export const panelSize = ({ panel_genes }: Pick<Study, "panel_genes">): number | null =>
  panel_genes === null ? null : new Set(panel_genes).size;

/** Fusions by the name of each partner. */
function fusionsByPartner(found: readonly Found[]): ReadonlyMap<string, readonly string[]> {
  const byPartner = new Map<string, string[]>();
  for (const row of found)
    if (row.class === "fusion" && isFusion(row.gene) && inEither(row) > 0)
      for (const partner of partnersOf(row.gene)) byPartner.set(partner, [...(byPartner.get(partner) ?? []), row.gene]);
  return byPartner;
}

/** Findings by gene and class. A fusion stands under its partners; a row of class fusion is the same finding under the fusion's own name. */
function byGeneAndClass(found: readonly Found[]): ReadonlyMap<string, ReadonlyMap<VariantClass, Found>> {
  const byGene = new Map<string, Map<VariantClass, Found>>();
  for (const row of found) {
    const { gene, class: name } = row;
    if (name === "fusion" || name === "all") continue;
    const classes = byGene.get(gene) ?? new Map<VariantClass, Found>();
    byGene.set(gene, classes.set(name === "fusion_partner" ? "fusion" : name, row));
  }
  return byGene;
}

/**
 * Every gene in every class, unit patient × gene × class; a fusion counts for both its partners. Nothing without an
 * evaluable pair, and where no gene is found, covered or asked for.
 *
 * `panelGenes` are the genes that both assays cover, null when not supplied; `asked` is what the reader looks for, in
 * capitals or not, empty for nothing.
 */
export function matrixModel(
  found: readonly Found[],
  classes: readonly ClassPairs[],
  panelGenes: readonly string[] | null,
  asked: string,
): MatrixModel | Nothing {
  const pairsOf = (name: ClassPairs["class"]): number =>
    sum(classes, (row) => (row.class === name ? row.evaluable : 0));
  const pairs = { snv: pairsOf("snv"), indel: pairsOf("indel"), cnv: pairsOf("cnv"), fusion: pairsOf("fusion") };
  const panel = panelGenes === null ? null : new Set(panelGenes);
  const fusions = fusionsByPartner(found);
  const findings = byGeneAndClass(found);
  const rowOf = (gene: string): GeneRow => {
    const onPanel = panel === null ? null : panel.has(gene);
    const own = findings.get(gene);
    const cells = variantClasses.map((name) => cellOf(name, own?.get(name), pairs[name], onPanel));
    return {
      gene,
      onPanel,
      haematopoiesis: haematopoiesisOf(gene),
      cells,
      fusions: fusions.get(gene) ?? [],
      found: sum(cells, (cell) => foundIn(cell) + apartIn(cell)),
    };
  };
  const names = [...new Set([...findings.keys(), ...(panelGenes ?? [])])];
  const rows = names.map(rowOf).sort((a, b) => b.found - a.found || (a.gene < b.gene ? -1 : 1));
  const chosen = asked === "" ? null : choose(asked, rows, found, rowOf);
  const model = { evaluable: pairsOf("any"), pairs, panel: panel?.size ?? null, rows, chosen };

  const consented = sum(classes, (row) => (row.class === "any" ? row.consented : 0));
  if (consented === 0) return nothing({ why: "nobody" }, tableRows(model));
  if (model.evaluable === 0) return nothing({ why: "not_evaluable", of: consented }, tableRows(model));
  return rows.length === 0 && chosen === null
    ? nothing({ why: "none_found", of: model.evaluable, leftOut: 0 }, [
        { evaluable_any: model.evaluable, status: "not_detected" },
      ])
    : model;
}

/** The rows as they are shown: what the reader looks for, then all others. */
export function inOrder({ rows, chosen }: Pick<MatrixModel, "rows" | "chosen">): readonly GeneRow[] {
  const first = chosen?.rows ?? [];
  const genes = new Set(first.map(({ gene }) => gene));
  return [...first, ...rows.filter(({ gene }) => !genes.has(gene))];
}

/** A cell as the table holds it. */
const tableRow = ({ gene, haematopoiesis }: GeneRow, cell: Cell, pairs: number) => ({
  gene,
  class: cell.class,
  ...(isCounted(cell)
    ? {
        both: cell.both,
        tissue_only: cell.tissueOnly,
        blood_only: cell.bloodOnly,
        neither: cell.neither,
        only_haematopoiesis: cell.onlyHaematopoiesis,
      }
    : {}),
  evaluable: cell.evaluable,
  evaluable_any: pairs,
  haematopoiesis_gene: haematopoiesis,
  status: cell.status,
});

/** Every cell of the matrix as a row; what the reader looks for comes first. */
export const tableRows = (model: Pick<MatrixModel, "rows" | "chosen" | "evaluable">) =>
  inOrder(model).flatMap((row) => row.cells.map((cell) => tableRow(row, cell, model.evaluable)));
