import { fusionName } from "../genes/fusion-name.ts";
import { isSettled } from "../genes/partners.ts";
import type { Fusion } from "../read/sample.ts";

/** The one name that a fusion has in the whole study, and whether its direction is known. */
export type FusionNames = (written: string) => { readonly name: string; readonly known: boolean };

/**
 * One name for each pair of genes: a direction known in any file, else one of `settled`, else the order of the literature
 * or the alphabet. Where files state both directions the literature decides, else the row with most reads.
 * `approved` gives a gene's approved symbol.
 */
export function fusionNames(
  fusions: Iterable<Fusion>,
  settled: readonly string[],
  approved: (gene: string) => string,
): FusionNames {
  const both = (name: string): string => name.split("::").map(approved).join("::");
  const stated = new Map<string, number>();
  for (const { name, direction_known, reads } of fusions)
    if (direction_known) stated.set(both(name), Math.max(stated.get(both(name)) ?? 0, reads ?? 0));
  const names = new Map<string, string>();
  for (const [name] of [...stated].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const [five = "", three = ""] = name.split("::");
    if (!names.has(unordered(name)) || isSettled(five, three)) names.set(unordered(name), name);
  }
  for (const name of settled) if (!names.has(unordered(name))) names.set(unordered(name), name);
  return (written) => {
    const name = both(written);
    const known = names.get(unordered(name));
    return { name: known ?? inOrder(name), known: known !== undefined };
  };
}

const unordered = (name: string): string => name.split("::").sort().join("::");

/** Where no file and no list tells the direction: as the literature has it, else in the order of the alphabet. */
function inOrder(name: string): string {
  const [one = "", other = ""] = name.split("::");
  return fusionName(one, other, "unknown").name;
}
