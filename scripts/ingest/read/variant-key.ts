import { smallVariant } from "./small-variant.ts";
import { Refused } from "./verdict.ts";

/**
 * A small variant written as chromosome:position:reference:alternative, in the normal form that the calls of files have;
 * undefined for what is none.
 */
export function variantKey(variant: string): string | undefined {
  const [chromosome = "", position = "", reference = "", alternative = "", ...more] = variant.split(":");
  if (more.length > 0) return undefined;
  if (reference === "-" || alternative === "-") return variant;
  try {
    const call = { chromosome, position, reference, alternative, gene: "", vaf: "", depth: "", origin: null };
    return smallVariant(call).key;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
