import type { Specimen } from "../../../cubes/codes.ts";
import { isNothing } from "../../../define/nothing.ts";
import { planAhead } from "../../../say/plan-fact.ts";
import { enough } from "../../../stats/few.ts";
import { isLater } from "../../../stats/plan.ts";
import type { Reports, Verdict } from "./facts.ts";
import type { StatusModel } from "./model.ts";

/** A plan's date is likely kept from an even chance on. */
const even = 0.5;

/** Whether reports keep the study's targets, by the share of all received reported by the day: missed only where the limits lie below. */
function reportsOf({ delays }: StatusModel): Reports {
  if (isNothing(delays)) return { are: "untold" };
  const judged = delays.shown.flatMap(({ specimen, goal }) =>
    goal?.byTarget ? [{ specimen, by: goal.byTarget, wanted: goal.target.share }] : [],
  );
  const missed = judged
    .filter(({ by, wanted }) => enough(by.received) && by.interval.high < wanted)
    .map(({ specimen }): Specimen => specimen);
  const [first, ...others] = missed;
  if (first) return { are: "missed", specimens: [first, ...others] };
  if (judged.length === 0) return { are: "untold" };
  return { are: judged.every(({ by, wanted }) => enough(by.received) && by.share >= wanted) ? "kept" : "unclear" };
}

/**
 * Whether the study is on track: as many as planned at the end of the last complete month and, where a date can be
 * foreseen, at least an even chance of the target by the newest plan's date; and reports keep their targets, else only in
 * part. Of a part of the study, and without a plan, it cannot be said.
 */
export function onTrack(model: StatusModel, filtered: boolean, dataCut: string): Verdict {
  const { inclusion, gap, outlook } = model;
  if (isNothing(inclusion) && inclusion.nothing.why === "not_supplied") return { say: "no_consents" };
  if (isNothing(inclusion))
    return inclusion.nothing.why === "nobody" && gap !== null && gap.planned > 0
      ? { say: "no", gap, counts: model.counts }
      : { say: "nobody", reason: inclusion.nothing, filtered };
  const { counts, counted, consented, target } = inclusion;
  if (filtered) return { say: "part", n: consented, counts: "consented" };
  if (counted === null) return { say: "no_pairs" };
  const standing = { n: counted, counts };
  if (target !== null && counted >= target) return { say: "reached", target, reports: reportsOf(model), ...standing };
  const plan = typeof outlook !== "string" && outlook.ahead.why === "ok" ? planAhead(outlook.ahead) : null;
  if (gap !== null) {
    const ahead = gap.reached >= Math.round(gap.planned);
    const likely = plan === null || plan.chance >= even;
    if (plan === null && !ahead) return { say: "no", gap, counts };
    if (plan !== null && ahead && !likely) return { say: "too_slow", gap, counts, month: plan.month };
    return ahead
      ? { say: "yes", gap, counts, reports: reportsOf(model) }
      : { say: likely ? "not_yet" : "no", gap, counts };
  }
  const plans = inclusion.plans.filter((plan) => !isLater(plan, { data_cut: dataCut }));
  const over = plans.at(-1)?.points.at(-1)?.month;
  const cut = inclusion.months.at(-1)?.month;
  return target !== null && over !== undefined && cut !== undefined && over < cut
    ? { say: "plan_over", target, month: over, ...standing }
    : { say: "no_plan", target, supplied: plans.length > 0, ...standing };
}
