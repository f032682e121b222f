import type { Sides } from "../../../questions/genes/counts.ts";
import { isFusion } from "../../../questions/genes/fusion.ts";
import type { Share } from "../../../stats/share.ts";
import { Name } from "../../../words/name.ts";
import type { GeneRow, GenesModel } from "./model.ts";

type Compared = { readonly gene: Name; readonly ppa: Share };
export type Verdict =
  /** No gene is found in enough tissue for a percentage, or one alone. */
  | { readonly say: "none_compared" }
  | { readonly say: "one_compared"; readonly only: Compared }
  /** The shares of so many genes, from the lowest to the highest; which gene they are of may be chance. */
  | { readonly say: "from_to"; readonly genes: number; readonly best: Compared; readonly least: Compared };
export type Sure =
  | { readonly say: "shares"; readonly of: readonly Compared[] }
  | { readonly say: "order_by_chance" }
  /** `fusions`: whether some are fusions of two genes, each counted as one. */
  | ({ readonly say: "all_genes"; readonly genes: number; readonly fusions: boolean } & Sides);
export type Said = { readonly verdict: Verdict; readonly sure: readonly Sure[]; readonly leftOut: number };

/** Genes with enough findings in tissue for a percentage, the best agreeing first. */
export const compared = ({ genes }: Pick<GenesModel, "genes">): readonly GeneRow[] =>
  genes
    .flatMap((row) => (row.status === "ok" && row.ppa.estimate ? [{ row, share: row.ppa.estimate.value }] : []))
    .sort((a, b) => b.share - a.share)
    .map(({ row }) => row);

function extremes(model: GenesModel): Pick<Said, "verdict" | "sure"> {
  const genes = compared(model).map(({ gene, ppa }): Compared => ({ gene: new Name(gene), ppa }));
  const [best, least] = [genes[0], genes.at(-1)];
  if (!best || !least) return { verdict: { say: "none_compared" }, sure: [] };
  return best === least
    ? { verdict: { say: "one_compared", only: best }, sure: [{ say: "shares", of: [best] }] }
    : {
        verdict: { say: "from_to", genes: genes.length, best, least },
        sure: [{ say: "shares", of: [least, best] }, { say: "order_by_chance" }],
      };
}

export function factsOf(model: GenesModel): Said {
  const { genes, both, tissueOnly, bloodOnly, leftOut } = model;
  const { verdict, sure } = extremes(model);
  const fusions = genes.some(({ gene }) => isFusion(gene));
  return {
    verdict,
    sure: [...sure, { say: "all_genes", genes: genes.length, fusions, both, tissueOnly, bloodOnly }],
    leftOut,
  };
}
