import type { Study } from "../cubes/study.ts";
import { monthsBetween } from "./months.ts";

export type Plan = Study["plan"][number];

/** Every plan version that has points, oldest approval first, its points in order of time. */
export const plansOf = (study: Study): Plan[] =>
  study.plan
    .filter((plan) => plan.points.length > 0)
    .map((plan) => ({ ...plan, points: plan.points.toSorted((a, b) => a.month.localeCompare(b.month)) }))
    .toSorted((a, b) => a.approved_on.localeCompare(b.approved_on));

/** Whether a plan was approved after the data cut: it foresees nothing that could be judged yet. */
export const isLater = ({ approved_on }: Plan, { data_cut }: Pick<Study, "data_cut">): boolean =>
  approved_on > data_cut;

/** The plan versions approved by the data cut, oldest first: by these a study is judged. */
export const plansInForce = (study: Study): Plan[] => plansOf(study).filter((plan) => !isLater(plan, study));

/** What a plan (points in order of time) foresees by the end of a month, linear between its points; null outside them. */
export function plannedBy({ points }: Plan, month: string): number | null {
  const before = points.findLast((point) => point.month <= month);
  const after = points.find((point) => point.month >= month);
  if (!before || !after) return null;
  const span = monthsBetween(before.month, after.month) - 1;
  if (span <= 0) return before.cumulative;
  const share = (monthsBetween(before.month, month) - 1) / span;
  return before.cumulative + share * (after.cumulative - before.cumulative);
}

/** Whether another plan was approved in the same month, so that their versions tell them apart. */
export const hasTwin = (plan: Plan, plans: readonly Plan[]): boolean =>
  plans.some((other) => other !== plan && other.approved_on.slice(0, 7) === plan.approved_on.slice(0, 7));
