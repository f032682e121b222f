import type { Strategy } from "../../../cubes/codes.ts";
import { byDays, reportedBy, type Soon } from "../../../kinds/orders/soon.ts";
import { enough } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { TimeModel } from "./model.ts";

/** The share with an actionable report by a day under an order; of few only how many so far. */
export type By = {
  readonly strategy: Strategy;
  readonly n: number;
  readonly reported: number;
  readonly estimate: Estimate;
};
export type Verdict =
  | { readonly say: "by_day"; readonly day: number; readonly both: By }
  /** Nobody has one by then. */
  | { readonly say: "nobody"; readonly day: number; readonly n: number }
  /** Nobody has been followed to the first day. */
  | { readonly say: "early"; readonly day: number };
export type Sure = {
  readonly both: By;
  readonly tissue: By;
  /** Both at once minus tissue alone; null of few. */
  readonly difference: Estimate | null;
  readonly others: readonly By[];
};
export type Said = {
  readonly verdict: Verdict;
  readonly sure: Sure | null;
  readonly note: { readonly n: number; readonly pending: number; readonly unknown: number };
};

export function factsOf({ orders, told }: TimeModel): Said {
  const { both, tissue, blood, blood_then_tissue: after } = orders;
  const note = { n: both.n, pending: both.pending, unknown: both.unknown };
  const day = byDays[told];
  if (day === undefined) return { verdict: { say: "early", day: Math.min(...byDays) }, sure: null, note };
  const by = (order: Soon): By | null => {
    const estimate = order.by[told];
    return estimate ? { strategy: order.strategy, n: order.n, reported: reportedBy(order, day), estimate } : null;
  };
  const [first, second] = [by(both), by(tissue)];
  if (first === null || second === null) return { verdict: { say: "early", day }, sure: null, note };
  if (first.reported === 0) return { verdict: { say: "nobody", day, n: first.n }, sure: null, note };
  return {
    verdict: { say: "by_day", day, both: first },
    sure: {
      both: first,
      tissue: second,
      difference: enough(first.n) ? (both.differences[told] ?? null) : null,
      others: [blood, after].flatMap((order) => by(order) ?? []),
    },
    note,
  };
}
