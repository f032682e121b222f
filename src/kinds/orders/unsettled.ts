import type { Study } from "../../cubes/study.ts";
import type { Reason } from "../../define/nothing.ts";
import type { Orders } from "../../questions/strategies/counts.ts";

/** Why orders of tests cannot be compared: the study names no tier that is actionable, or nobody is settled; null where they can, and then somebody stands under each. */
export function unsettled({ orders, awaited }: Orders, { actionable_tiers }: Study): Reason | null {
  if (actionable_tiers.length === 0) return { why: "not_supplied", what: "tiers" };
  if (Object.values(orders).every(({ patients }) => patients > 0)) return null;
  return awaited === 0 ? { why: "nobody" } : { why: "not_evaluable", of: awaited };
}
