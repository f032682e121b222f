import type { PlanChance } from "../stats/plan-chance.ts";

type Plans = { readonly plans: readonly PlanChance[]; readonly moreSites: number | null };

/** A chance in twentieths, or that it is more or less than can be told so. */
export function twentieths(chance: number): number | "more" | "less" {
  const nearlySure = 39 / 40;
  if (chance > nearlySure) return "more";
  return chance < 1 - nearlySure ? "less" : Math.round(chance * 20);
}

/** What is said of the newest plan: that there is none, none that reaches the target, that it is over, or its chance and the sites that it needs. */
export function planFact({ plans, moreSites }: Plans, planned: boolean) {
  const plan = plans.at(-1);
  if (!plan) return { say: planned ? "none_reaches" : "no_plan" } as const;
  if (plan.passed) return { say: "passed", plan } as const;
  return { say: "chance", plan, sites: plan.chance >= 0.5 ? 0 : moreSites } as const;
}

/** Why there is no chance to tell. */
export type WithoutChance = Exclude<ReturnType<typeof planFact>, { readonly say: "chance" }>;

/** The newest plan, where its month is still to come. */
export function planAhead({ plans }: Plans): PlanChance | null {
  const plan = plans.at(-1);
  return plan && !plan.passed ? plan : null;
}
