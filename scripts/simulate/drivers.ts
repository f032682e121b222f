import { hotspots } from "./hotspots.ts";

/** An alteration that recurs in a tumour group. */
export type Driver = {
  readonly gene: string;
  /** `small` is an snv or an indel, as its variant key shows. */
  readonly kind: "small" | "cnv" | "fusion";
  /** Keys to choose from; none: anywhere in the gene. */
  readonly keys: readonly string[];
  /** Share of the group's patients. */
  readonly share: number;
  /** ESCAT tier in this group, or empty. */
  readonly tier: string;
};

/** A known activating variant. Throws a RangeError when none is known in the gene. */
export function hot(gene: string, share: number, tier: string): Driver {
  const keys = hotspots[gene];
  if (keys === undefined) throw new RangeError(`hot needs a gene with hotspots; got ${gene}: add it to hotspots.ts`);
  return { gene, kind: "small", keys, share, tier };
}

/** A small variant that destroys the gene's product, anywhere in the gene. */
export const loss = (gene: string, share: number, tier: string): Driver => ({
  gene,
  kind: "small",
  keys: [],
  share,
  tier,
});

export const gain = (gene: string, share: number, tier: string): Driver => ({
  gene,
  kind: "cnv",
  keys: ["gain"],
  share,
  tier,
});

/** Both partners, 5' first, joined by `::`. */
export const fusion = (gene: string, share: number, tier: string): Driver => ({
  gene,
  kind: "fusion",
  keys: [gene],
  share,
  tier,
});
