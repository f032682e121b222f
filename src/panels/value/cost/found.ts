import type { Estimate } from "../../../stats/interval.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { CostRow } from "./stats.ts";

/** The share of patients with an actionable finding under an order. */
export const foundIn = ({ actionable, patients }: CostRow): Estimate | null =>
  actionable === null || patients === null ? null : wilsonOrNull(actionable, patients);
