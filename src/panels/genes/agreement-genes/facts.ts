import type { Sides } from "../../../questions/genes/counts.ts";
import type { Share } from "../../../stats/share.ts";
import type { GeneRow, GenesModel } from "./model.ts";

type Compared = { readonly gene: string; readonly ppa: Share };
/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "none_compared" }
  | { readonly say: "one_compared"; readonly only: Compared }
  /** The best agrees no better than the least: `others` genes beside it agree as well. */
  | { readonly say: "all_alike"; readonly best: Compared; readonly others: number }
  | { readonly say: "best_and_least"; readonly genes: number; readonly best: Compared; readonly least: Compared }
  | ({ readonly say: "all_genes"; readonly genes: number; readonly evaluable: number } & Sides);
export type Said = { readonly summary: readonly Fact[]; readonly leftOut: number };

/** Genes with enough findings in tissue for a percentage, the best agreeing first. */
export const compared = ({ genes }: Pick<GenesModel, "genes">): readonly GeneRow[] =>
  genes
    .flatMap((row) => (row.status === "ok" && row.ppa.estimate ? [{ row, share: row.ppa.estimate.value }] : []))
    .sort((a, b) => b.share - a.share)
    .map(({ row }) => row);

function extremes(model: GenesModel): Fact {
  const genes = compared(model);
  const [best, least] = [genes[0], genes.at(-1)];
  if (!best || !least) return { say: "none_compared" };
  if (best === least) return { say: "one_compared", only: best };
  return best.ppa.estimate?.value === least.ppa.estimate?.value
    ? { say: "all_alike", best, others: genes.length - 1 }
    : { say: "best_and_least", genes: genes.length, best, least };
}

export function factsOf(model: GenesModel): Said {
  const { genes, evaluable, both, tissueOnly, bloodOnly, leftOut } = model;
  const all = { say: "all_genes", genes: genes.length, evaluable, both, tissueOnly, bloodOnly } as const;
  return { summary: [extremes(model), all], leftOut };
}
