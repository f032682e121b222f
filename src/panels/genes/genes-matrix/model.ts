import { variantClasses } from "../../../cubes/codes.ts";
import type { Found } from "../../../questions/genes/question.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { type HaematopoiesisGene, haematopoiesisOf } from "./haematopoiesis.ts";

export type VariantClass = (typeof variantClasses)[number];
/** What a cell says: counts (`ok`, or `too_few` pairs), or one of the kinds of nothing. */
export type CellStatus = Extract<Status, "ok" | "not_detected" | "too_few" | "not_evaluable" | "not_on_panel">;

/** A gene in a class: patients with an evaluable pair, by the specimens in which the gene was found. */
export type Cell = {
  readonly class: VariantClass;
  readonly status: CellStatus;
  /** Null where nothing could be found: no evaluable pair, or a gene that the assays do not cover. */
  readonly both: number | null;
  readonly tissue_only: number | null;
  readonly blood_only: number | null;
  readonly neither: number | null;
  readonly evaluable: number;
  readonly only_haematopoiesis: number | null;
};
export type GeneRow = {
  readonly gene: string;
  /** Null when the study has not supplied the genes that both assays cover. */
  readonly onPanel: boolean | null;
  readonly haematopoiesis: HaematopoiesisGene | null;
  /** In the order of the classes. */
  readonly cells: readonly Cell[];
  /** Its fusions, by name. */
  readonly fusions: readonly string[];
  /** Findings over all classes; a patient counts once a class. */
  readonly found: number;
};

/** What the reader looks for: a gene, or a fusion by its partners. */
export type Chosen = {
  readonly name: string;
  readonly rows: readonly GeneRow[];
  /** The fusion's own counts, when it is one and was found. */
  readonly fusion: Found | null;
};
export type MatrixModel = {
  readonly missing: Missing | null;
  readonly consented: number;
  /** Pairs evaluable for at least one class. */
  readonly evaluable: number;
  readonly pairs: Readonly<Record<VariantClass, number>>;
  /** How many genes both assays cover; null when the study has not supplied them. */
  readonly panel: number | null;
  /** Genes with a finding, most findings first, then the others of the panel by name. */
  readonly rows: readonly GeneRow[];
  readonly chosen: Chosen | null;
};

const nothing = { both: null, tissue_only: null, blood_only: null, neither: null, only_haematopoiesis: null };

function cellOf(name: VariantClass, found: Found | undefined, evaluable: number, onPanel: boolean | null): Cell {
  if (!found && onPanel === false) return { class: name, status: "not_on_panel", evaluable, ...nothing };
  if (evaluable === 0) return { class: name, status: "not_evaluable", evaluable, ...nothing };
  const { both = 0, tissue_only = 0, blood_only = 0, only_haematopoiesis = 0 } = found ?? {};
  const sum = both + tissue_only + blood_only;
  const status = evaluable < fewBelow ? "too_few" : sum === 0 ? "not_detected" : "ok";
  return {
    class: name,
    status,
    evaluable,
    both,
    tissue_only,
    blood_only,
    neither: evaluable - sum,
    only_haematopoiesis,
  };
}

export const foundIn = ({ both, tissue_only, blood_only }: Cell): number =>
  (both ?? 0) + (tissue_only ?? 0) + (blood_only ?? 0);

const isFusion = (name: string): boolean => name.includes("::");
const partnersOf = (fusion: string): readonly string[] => [...new Set(fusion.split("::"))];

/** Fusions by the name of each partner. */
function fusionsByPartner(found: readonly Found[]): ReadonlyMap<string, readonly string[]> {
  const byPartner = new Map<string, string[]>();
  for (const row of found)
    if (row.class === "fusion" && isFusion(row.gene) && row.both + row.tissue_only + row.blood_only > 0)
      for (const partner of partnersOf(row.gene)) byPartner.set(partner, [...(byPartner.get(partner) ?? []), row.gene]);
  return byPartner;
}

/**
 * Every gene in every class, unit patient × gene × class; a fusion counts for both its partners.
 *
 * `panelGenes` are the genes that both assays cover, null when not supplied; `asked` is what the reader looks for, in
 * capitals or not; `supplied` names the tables of the study export.
 */
export function matrixModel(
  found: readonly Found[],
  pairs: readonly ClassPairs[],
  panelGenes: readonly string[] | null,
  supplied: readonly string[],
  asked: string,
): MatrixModel {
  const pairsOf = (name: ClassPairs["class"]): number => pairs.find((row) => row.class === name)?.evaluable ?? 0;
  const evaluable = { snv: pairsOf("snv"), indel: pairsOf("indel"), cnv: pairsOf("cnv"), fusion: pairsOf("fusion") };
  const panel = panelGenes === null ? null : new Set(panelGenes);
  const fusions = fusionsByPartner(found);
  // A fusion stands under its partners; a row of class fusion is the same finding under the fusion's own name.
  const byGene = new Map<string, Map<VariantClass, Found>>();
  for (const row of found) {
    if (row.class === "fusion" || row.class === "all") continue;
    const classes = byGene.get(row.gene) ?? new Map<VariantClass, Found>();
    byGene.set(row.gene, classes.set(row.class === "fusion_partner" ? "fusion" : row.class, row));
  }
  const rowOf = (gene: string): GeneRow => {
    const onPanel = panel === null ? null : panel.has(gene);
    const cells = variantClasses.map((name) => cellOf(name, byGene.get(gene)?.get(name), evaluable[name], onPanel));
    return {
      gene,
      onPanel,
      haematopoiesis: haematopoiesisOf(gene),
      cells,
      fusions: fusions.get(gene) ?? [],
      found: cells.reduce((sum, cell) => sum + foundIn(cell) + (cell.only_haematopoiesis ?? 0), 0),
    };
  };
  const names = [...new Set([...byGene.keys(), ...(panelGenes ?? [])])];
  const rows = names.map(rowOf).sort((a, b) => b.found - a.found || (a.gene < b.gene ? -1 : 1));
  return {
    missing: missingTable(supplied),
    consented: pairs.find((row) => row.class === "any")?.consented ?? 0,
    evaluable: pairsOf("any"),
    pairs: evaluable,
    panel: panel?.size ?? null,
    rows,
    chosen: asked === "" ? null : choose(asked, rows, found, rowOf),
  };
}

/** A symbol as it is written: in capitals, but for "orf" between its numbers. */
const symbolOf = (asked: string): string => asked.toUpperCase().replace(/(\d)ORF(\d)/g, "$1orf$2");

function choose(
  asked: string,
  rows: readonly GeneRow[],
  found: readonly Found[],
  rowOf: (gene: string) => GeneRow,
): Chosen {
  const same = (name: string): boolean => name.toUpperCase() === asked.toUpperCase();
  if (!isFusion(asked)) {
    const row = rows.find(({ gene }) => same(gene)) ?? rowOf(symbolOf(asked));
    return { name: row.gene, rows: [row], fusion: null };
  }
  const fusion = found.find((row) => row.class === "fusion" && same(row.gene)) ?? null;
  const name = fusion?.gene ?? symbolOf(asked);
  const partners = partnersOf(name).filter((partner) => partner !== "");
  const known = (partner: string) => rows.find(({ gene }) => gene.toUpperCase() === partner.toUpperCase());
  return { name, rows: partners.map((partner) => known(partner) ?? rowOf(partner)), fusion };
}

/** Genes with a counted finding. */
export const withFinding = ({ rows }: MatrixModel): readonly GeneRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => foundIn(cell) > 0));

export type TableLine = Cell & { readonly gene: string; readonly haematopoiesis_gene: HaematopoiesisGene | null };

/** Every cell of the matrix as a row; what the reader looks for comes first. */
export function tableLines(model: MatrixModel): readonly TableLine[] {
  if (model.missing !== null) return [];
  return inOrder(model).flatMap(({ gene, haematopoiesis, cells }) =>
    cells.map((cell) => ({ gene, haematopoiesis_gene: haematopoiesis, ...cell })),
  );
}

/** The rows as they are shown: what the reader looks for, then all others. */
export function inOrder({ rows, chosen }: MatrixModel): readonly GeneRow[] {
  const first = chosen?.rows ?? [];
  const genes = new Set(first.map(({ gene }) => gene));
  return [...first, ...rows.filter(({ gene }) => !genes.has(gene))];
}
