import type { Found } from "../../../questions/genes/counts.ts";
import { isFusion, partnersOf } from "../../../questions/genes/fusion.ts";
import type { GeneRow } from "./model.ts";

/** What the reader looks for: a gene, or a fusion by its partners with its own counts, null where it was not found. */
export type Chosen =
  | { readonly name: string; readonly rows: readonly [GeneRow] }
  | { readonly name: string; readonly rows: readonly GeneRow[]; readonly fusion: Found | null };

/** A symbol as it is written: in capitals, but for "orf" between its numbers. */
const symbolOf = (asked: string): string => asked.toUpperCase().replace(/(\d)ORF(\d)/g, "$1orf$2");

/** What the reader asks for, in capitals or not, among the rows of the matrix; what has no row there gets one from `rowOf`. */
export function choose(
  asked: string,
  rows: readonly GeneRow[],
  found: readonly Found[],
  rowOf: (gene: string) => GeneRow,
): Chosen {
  const same = (name: string, other: string): boolean => name.toUpperCase() === other.toUpperCase();
  const known = (name: string): GeneRow | undefined => rows.find(({ gene }) => same(gene, name));
  if (!isFusion(asked)) {
    const row = known(asked) ?? rowOf(symbolOf(asked));
    return { name: row.gene, rows: [row] };
  }
  const fusion = found.find((row) => row.class === "fusion" && same(row.gene, asked)) ?? null;
  const name = fusion?.gene ?? symbolOf(asked);
  const partners = partnersOf(name).filter((partner) => partner !== "");
  return { name, rows: partners.map((partner) => known(partner) ?? rowOf(partner)), fusion };
}
