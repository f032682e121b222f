/** How many patients have so many variants. */
export type Load = { readonly variants: number; readonly patients: number };

/** The fewest patients who together carry half of the variants, of how many who have any. */
export type Carriers = { readonly carriers: number; readonly patients: number; readonly variants: number };

/**
 * Those with the most variants, until they have half of all: the count that shows when a few hypermutated tumours make up
 * a number of variants. Null when nobody has any.
 */
export function halfOfVariants(loads: readonly Load[]): Carriers | null {
  const most = loads.filter(({ variants }) => variants > 0).toSorted((a, b) => b.variants - a.variants);
  const patients = most.reduce((sum, load) => sum + load.patients, 0);
  const variants = most.reduce((sum, load) => sum + load.variants * load.patients, 0);
  if (patients === 0) return null;
  let [carriers, left] = [0, variants / 2];
  for (const load of most) {
    const needed = Math.min(load.patients, Math.ceil(left / load.variants));
    carriers += needed;
    left -= needed * load.variants;
    if (left <= 0) break;
  }
  return { carriers, patients, variants };
}
