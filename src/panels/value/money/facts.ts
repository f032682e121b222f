import { greatest } from "d3-array";
import type { Purchasable } from "../../../cubes/codes.ts";
import { type Bought, each, isBought, type MoneyModel } from "./model.ts";

export type Verdict =
  /** The study names no purchase, or runs held both specimens. */
  | { readonly say: "no_purchases" | "mixed"; readonly reports: number }
  /** More was used than bought of these. */
  | { readonly say: "over"; readonly reports: number; readonly items: readonly Purchasable[] }
  /** What was bought will not do for the target; this goes first. */
  | { readonly say: "short"; readonly reports: number; readonly item: Purchasable }
  | { readonly say: "lasts" | "left"; readonly reports: number };
/** What was used of what was bought, what the target will take of the item that goes first, and how empty blood runs were. */
export type Sure = {
  readonly used: readonly Bought[];
  readonly first: { readonly item: Purchasable; readonly atTarget: number; readonly target: number } | null;
  readonly idle: number | null;
};
export type Said = {
  readonly verdict: Verdict;
  readonly sure: Sure | null;
  readonly note: { readonly target: number | null; readonly mixed: boolean };
};

export function factsOf({ items, reports, target, hidden }: MoneyModel): Said {
  const mixed = items.every(({ used }) => used === null);
  const note = { target, mixed };
  if (items.every(({ bought }) => bought === null))
    return { verdict: { say: "no_purchases", reports }, sure: null, note };
  if (mixed) return { verdict: { say: "mixed", reports }, sure: null, note };
  const bought = items.filter(isBought);
  const over = bought.filter((item) => item.used - hidden > item.bought);
  const short = greatest(bought, (item) => (item.atTarget ?? item.used) / item.bought);
  const verdict = (): Verdict => {
    if (over.length > 0) return { say: "over", reports, items: over.map(({ item }) => item) };
    if (target === null) return { say: "left", reports };
    return short?.atTarget != null && short.atTarget > short.bought
      ? { say: "short", reports, item: short.item }
      : { say: "lasts", reports };
  };
  const runs = items.find(({ item }) => item === "blood_runs");
  return {
    verdict: verdict(),
    sure: {
      used: bought,
      first: short?.atTarget != null && target !== null ? { item: short.item, atTarget: short.atTarget, target } : null,
      idle: runs ? each(runs.idle, runs.used) : null,
    },
    note,
  };
}
