import type { VariantClass } from "./codes.ts";
import { locus } from "./genes.ts";
import type { Random } from "./random.ts";

const bases = ["A", "C", "G", "T"];

/** A variant key somewhere in the gene: one base for another, or one to nine bases lost. */
export function smallVariant(random: Random, gene: string, indelShare: number): string {
  const { chromosome, start } = locus(gene);
  const position = start + Math.floor(random.uniform() * 20_000);
  const base = random.pick(bases);
  if (!random.chance(indelShare)) {
    const other = random.pick(bases.filter((letter) => letter !== base));
    return `${chromosome}:${position}:${base}:${other}`;
  }
  const lost = Array.from({ length: 1 + Math.floor(random.uniform() * 9) }, () => random.pick(bases)).join("");
  return `${chromosome}:${position}:${base}${lost}:${base}`;
}

/** Whether a variant key is one base for another, or longer. */
export function smallClass(variant: string): VariantClass {
  const [, , reference = "", alternative = ""] = variant.split(":");
  return reference.length === 1 && alternative.length === 1 ? "snv" : "indel";
}
