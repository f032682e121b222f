import { sum } from "d3-array";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import { type Found, inEither, type Sides } from "../../../questions/genes/counts.ts";
import { partnersOf } from "../../../questions/genes/fusion.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";

export type GeneRow = Sides & {
  readonly gene: string;
  /** The other patients whose pair is evaluable for at least one class. */
  readonly neither: number;
  /** Of those with it in tissue: with it in blood too. */
  readonly ppa: Share;
  /** Patients in whom at least one specimen has the gene. */
  readonly found: number;
  readonly status: Status;
};
/** Genes, and over all of them the findings: a gene in a patient. */
export type GenesModel = Sides & {
  readonly evaluable: number;
  /** Found in most patients first; at least one. */
  readonly genes: readonly GeneRow[];
  /** How many more findings would be in blood only if haematopoiesis counted. */
  readonly leftOut: number;
};

function geneRow({ gene, both, tissueOnly, bloodOnly }: Found, evaluable: number): GeneRow {
  const inTissue = both + tissueOnly;
  const found = inTissue + bloodOnly;
  return {
    gene,
    both,
    tissueOnly,
    bloodOnly,
    neither: evaluable - found,
    ppa: shareOf(both, inTissue),
    found,
    status: shareStatus(inTissue, found),
  };
}

/** A gene as the table holds it. */
export const tableRow = (
  { gene, both, tissueOnly, bloodOnly, neither, ppa, found, status }: GeneRow,
  pairs: number,
) => ({
  gene,
  both,
  tissue_only: tissueOnly,
  blood_only: bloodOnly,
  neither,
  ppa: ppa.estimate,
  tissue_positive: ppa.trials,
  found,
  evaluable: pairs,
  status,
});

/** Agreement per gene over all classes, unit patient × gene. Nothing where no gene is found. */
export function genesModel(found: readonly Found[], patients: readonly ClassPairs[]): GenesModel | Nothing {
  const overall = found.filter((row) => row.class === "all");
  const any = patients.find((row) => row.class === "any");
  const leftOut = sum(overall, ({ bloodOnlyLeftOut }) => bloodOnlyLeftOut);
  if (any === undefined || any.consented === 0) return nothing({ why: "nobody" });
  if (any.evaluable === 0) return nothing({ why: "not_evaluable", of: any.consented });
  const genes = overall.filter((row) => inEither(row) > 0).map((row) => geneRow(row, any.evaluable));
  if (genes.length === 0)
    return nothing({ why: "none_found", of: any.evaluable, leftOut }, [
      { evaluable: any.evaluable, status: "not_detected" },
    ]);
  return {
    evaluable: any.evaluable,
    genes: genes.sort((a, b) => b.found - a.found || (a.gene < b.gene ? -1 : 1)),
    both: sum(genes, ({ both }) => both),
    tissueOnly: sum(genes, ({ tissueOnly }) => tissueOnly),
    bloodOnly: sum(genes, ({ bloodOnly }) => bloodOnly),
    leftOut,
  };
}

/** The rows with the gene that the reader looks for, or a fusion of it, before all others. */
export function inSight({ genes }: Pick<GenesModel, "genes">, asked: string): readonly GeneRow[] {
  const wanted = asked.toUpperCase();
  const isWanted = ({ gene }: GeneRow): boolean =>
    gene.toUpperCase() === wanted || partnersOf(gene.toUpperCase()).includes(wanted);
  return wanted === "" ? genes : [...genes.filter(isWanted), ...genes.filter((row) => !isWanted(row))];
}
