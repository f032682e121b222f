import type { CostKey, Filters } from "../../../state/filters.ts";

/** What the reader says one test costs, in kroner; null where nothing is typed. */
export type UnitCosts = { readonly blood: number | null; readonly tissue: number | null };
/** What one test costs, in kroner, when both are typed. */
export type Prices = { readonly blood: number; readonly tissue: number };
export type Tests = { readonly blood: number; readonly tissue: number };

const typed = (text: string): number | null => (text === "" ? null : Number(text));

/** The unit costs among the reader's choices, which hold whole numbers or nothing. */
export const unitCosts = ({ cost_blood, cost_tissue }: Pick<Filters, "cost_blood" | "cost_tissue">): UnitCosts => ({
  blood: typed(cost_blood),
  tissue: typed(cost_tissue),
});

export const pricesOf = ({ blood, tissue }: UnitCosts): Prices | null =>
  blood === null || tissue === null ? null : { blood, tissue };

/** Costs that are still to be typed. */
export const untyped = ({ blood, tissue }: UnitCosts): readonly CostKey[] => [
  ...(blood === null ? (["cost_blood"] as const) : []),
  ...(tissue === null ? (["cost_tissue"] as const) : []),
];

/** What so many tests cost; null when a cost that is needed is not typed. */
export function costOf(tests: Tests, costs: UnitCosts): number | null {
  const part = (n: number, unit: number | null): number | null => (n === 0 ? 0 : unit === null ? null : n * unit);
  const [blood, tissue] = [part(tests.blood, costs.blood), part(tests.tissue, costs.tissue)];
  return blood === null || tissue === null ? null : blood + tissue;
}
