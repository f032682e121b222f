import type { Filters } from "../../../state/filters.ts";

/** What the reader says one test costs, in kroner; null where nothing is typed. */
export type UnitCosts = { readonly blood: number | null; readonly tissue: number | null };

const typed = (text: string): number | null => (text === "" ? null : Number(text));

/** The unit costs among the reader's choices, which hold whole numbers or nothing. */
export const unitCosts = ({ cost_blood, cost_tissue }: Pick<Filters, "cost_blood" | "cost_tissue">): UnitCosts => ({
  blood: typed(cost_blood),
  tissue: typed(cost_tissue),
});
