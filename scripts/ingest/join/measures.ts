import type { Metric } from "../read/sample.ts";

/** Measures of a result that files beside it tell too, by the names that the versions give them. */
const names = {
  tmb: /^total tmb$/i,
  size: /^coding region size/i,
  eligible: /^number of passing eligible/i,
  sites: /^usable msi sites$/i,
  unstable: /^total (msi|microsatellite) sites unstable$/i,
  percent: /^percent unstable/i,
  sumJsd: /^sum_jsd$/i,
} as const;

export type Measure = keyof typeof names;
const all = Object.keys(names).filter((name): name is Measure => name in names);

/** The value of a measure among metrics; null where it is missing. */
export const measureIn = (metrics: readonly Metric[], measure: Measure): number | null =>
  metrics.find(({ metric, value }) => value !== null && names[measure].test(metric))?.value ?? null;

/** Results round to one decimal where the files beside them write more. */
const rounding = 0.0501;

/** True for two values that are the same but for rounding. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= rounding;

/** How many measures two lists share, and how many of them are the same but for rounding. */
export function sharedMeasures(
  one: readonly Metric[],
  other: readonly Metric[],
): { readonly shared: number; readonly same: number } {
  const pairs = all.map((name) => [measureIn(one, name), measureIn(other, name)] as const);
  const shared = pairs.filter(([a, b]) => a !== null && b !== null);
  return { shared: shared.length, same: shared.filter(([a, b]) => isSame(a ?? 0, b ?? 0)).length };
}
