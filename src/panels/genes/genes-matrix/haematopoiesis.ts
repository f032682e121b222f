import { type Sentence, sentence } from "../../../marks/sentence.ts";
import { Name } from "../../../words/name.ts";

/**
 * Genes in which a variant in blood often comes from blood cells, not from the tumour.
 *
 * Razavi et al. 2019, doi 10.1038/s41591-019-0652-7: likely in most of the variants, or in part of them.
 */
const genes = {
  likely: ["ASXL1", "DNMT3A", "PPM1D", "TET2"],
  in_part: ["ATM", "CHEK2", "TP53"],
} as const;
export type HaematopoiesisGene = keyof typeof genes;

const marks: ReadonlyMap<string, HaematopoiesisGene> = new Map(
  (["likely", "in_part"] as const).flatMap((mark) => genes[mark].map((gene) => [gene, mark] as const)),
);

/** The genes of a mark, as a method names them. */
export const genesOf = (mark: HaematopoiesisGene): Sentence =>
  sentence`${genes[mark].map((gene, i) => [i > 0 && ", ", new Name(gene)])}`;

/** Whether a gene is known for haematopoiesis; null when it is not. */
export const haematopoiesisOf = (gene: string): HaematopoiesisGene | null => marks.get(gene) ?? null;
