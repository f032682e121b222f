import { sum } from "d3-array";
import { inEither, type Sides } from "../../../questions/genes/counts.ts";
import { Name } from "../../../words/name.ts";
import { apartIn, type Cell, type Counted, foundIn, isCounted, type Kind } from "./cell.ts";
import type { Chosen } from "./chosen.ts";
import type { HaematopoiesisGene } from "./haematopoiesis.ts";
import type { GeneRow, MatrixModel } from "./model.ts";

/** What there is of the gene or fusion that the reader looks for, or of all genes. */
export type Verdict =
  | { readonly say: "fusion_found"; readonly name: Name; readonly counts: Sides; readonly pairs: number }
  | { readonly say: "fusion_not_found"; readonly name: Name; readonly pairs: number }
  /** In the class in which most patients have it. */
  | { readonly say: "gene_found"; readonly gene: Name; readonly most: Counted }
  /** Findings of likely haematopoiesis alone, a patient once a class. */
  | { readonly say: "gene_left_out"; readonly gene: Name; readonly findings: number }
  | { readonly say: "gene_not_found"; readonly gene: Name }
  | { readonly say: "gene_perhaps_not_looked_for"; readonly gene: Name }
  | { readonly say: "gene_not_on_panel"; readonly gene: Name }
  | { readonly say: "genes_found"; readonly genes: number; readonly evaluable: number }
  | { readonly say: "genes_of_panel_found"; readonly genes: number; readonly panel: number };

export type Sure =
  | { readonly say: "partners"; readonly partners: readonly Name[] }
  | { readonly say: "haematopoiesis_gene"; readonly likely: HaematopoiesisGene }
  | { readonly say: "left_out"; readonly findings: number }
  | { readonly say: "other_classes"; readonly cells: readonly Counted[] }
  /** Classes without a finding, by what kind of nothing that is. */
  | { readonly say: "nothing_in"; readonly kind: Kind; readonly classes: readonly Cell["class"][] }
  | { readonly say: "panel_covers"; readonly panel: number }
  | { readonly say: "panel_not_supplied" }
  /** Genes found in both specimens of a patient, ever in one only, or in either but never in both; `outside` the panel. */
  | ({ readonly say: "sides"; readonly mixed: number; readonly outside: number; readonly evaluable: number } & Sides);
export type Said = { readonly verdict: Verdict; readonly sure: readonly Sure[]; readonly panel: number | null };
type Told = Pick<Said, "verdict" | "sure">;

const kinds: readonly Kind[] = ["not_detected", "too_few", "not_evaluable", "not_on_panel"];
const isKind = (status: Cell["status"]): status is Kind => status !== "ok";

/** Classes in which nothing counted is found, kind by kind. */
function nothingIn(cells: readonly Cell[]): readonly Sure[] {
  const empty = cells.filter((cell) => foundIn(cell) === 0);
  return kinds.flatMap((kind) => {
    const classes = empty.filter(({ status }) => isKind(status) && status === kind).map((cell) => cell.class);
    return classes.length > 0 ? [{ say: "nothing_in" as const, kind, classes }] : [];
  });
}

function answerToGene(row: GeneRow, panel: number | null): Told {
  const { cells, haematopoiesis } = row;
  const gene = new Name(row.gene);
  const findings = sum(cells, apartIn);
  const known: readonly Sure[] = haematopoiesis ? [{ say: "haematopoiesis_gene", likely: haematopoiesis }] : [];
  const leftOut: readonly Sure[] = findings > 0 ? [{ say: "left_out", findings }] : [];
  const [most, ...others] = cells
    .filter(isCounted)
    .filter((cell) => foundIn(cell) > 0)
    .toSorted((a, b) => inEither(b) - inEither(a));
  if (most) {
    const other: readonly Sure[] = others.length > 0 ? [{ say: "other_classes", cells: others }] : [];
    return { verdict: { say: "gene_found", gene, most }, sure: [...known, ...leftOut, ...other] };
  }
  if (findings > 0) return { verdict: { say: "gene_left_out", gene, findings }, sure: known };
  const nothing = [...known, ...nothingIn(cells)];
  if (panel === null)
    return {
      verdict: { say: "gene_perhaps_not_looked_for", gene },
      sure: [...nothing, { say: "panel_not_supplied" }],
    };
  return row.onPanel
    ? { verdict: { say: "gene_not_found", gene }, sure: nothing }
    : { verdict: { say: "gene_not_on_panel", gene }, sure: [{ say: "panel_covers", panel }] };
}

function answerTo(chosen: Chosen, { pairs, panel }: MatrixModel): Told {
  if (!("fusion" in chosen)) return answerToGene(chosen.rows[0], panel);
  const { rows, fusion } = chosen;
  const name = new Name(chosen.name);
  const partners = rows.map(({ gene }) => new Name(gene));
  return {
    verdict:
      fusion && inEither(fusion) > 0
        ? { say: "fusion_found", name, counts: fusion, pairs: pairs.fusion }
        : { say: "fusion_not_found", name, pairs: pairs.fusion },
    sure: partners.length > 0 ? [{ say: "partners", partners }] : [],
  };
}

/** Genes with a counted finding. */
export const withFinding = ({ rows }: Pick<MatrixModel, "rows">): readonly GeneRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => foundIn(cell) > 0));

function sidesOf(found: readonly GeneRow[]) {
  const has = (row: GeneRow, side: keyof Sides): boolean => row.cells.some((cell) => isCounted(cell) && cell[side] > 0);
  const alone = found.filter((row) => !has(row, "both"));
  const tissueOnly = alone.filter((row) => !has(row, "bloodOnly")).length;
  const bloodOnly = alone.filter((row) => !has(row, "tissueOnly")).length;
  const both = found.length - alone.length;
  return { both, tissueOnly, bloodOnly, mixed: alone.length - tissueOnly - bloodOnly };
}

function overview(model: MatrixModel): Told {
  const { panel, evaluable } = model;
  const found = withFinding(model);
  const genes = found.filter(({ onPanel }) => onPanel === true).length;
  const outside = panel === null ? 0 : found.length - genes;
  return {
    verdict:
      panel === null
        ? { say: "genes_found", genes: found.length, evaluable }
        : { say: "genes_of_panel_found", genes, panel },
    sure: found.length > 0 ? [{ say: "sides", ...sidesOf(found), outside, evaluable }] : [],
  };
}

export const factsOf = (model: MatrixModel): Said => ({
  ...(model.chosen ? answerTo(model.chosen, model) : overview(model)),
  panel: model.panel,
});
