import type { Setting } from "../../../engine/setting.ts";
import type { Exit } from "../../../questions/flow/counts.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { FlowModel } from "./model.ts";
import { awaitedOf, isAwaited } from "./steps.ts";

/** Those lost at the two steps: not included, of the screened; without a pair that could still come, of the included. */
export type Verdict = {
  readonly say: "lost";
  readonly notIncluded: Share;
  /** Null where samples were not supplied, or nobody was included. */
  readonly noPair: Share | null;
  readonly known: boolean;
};
/** What stands behind it, each thing once. */
export type Fact =
  | { readonly say: "paired"; readonly paired: Share; readonly awaited: number }
  /** The commonest exits from consent to an evaluable pair; those still awaited are none. */
  | { readonly say: "losses"; readonly exits: readonly Exit[] }
  /** Under a period: of whom it is, where other figures on the page are of others. */
  | { readonly say: "by_screening" }
  | { readonly say: "discussed"; readonly discussed: Share }
  | { readonly say: "no_decisions" };
export type Remark =
  | { readonly say: "sums" }
  | { readonly say: "without_pair"; readonly patients: number }
  | { readonly say: "awaited_is_no_loss" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly note: readonly Remark[] };

function verdictOf({ notIncluded, consented, pairs }: FlowModel): Verdict {
  const lost = pairs && consented.events > 0 ? pairs.none.share.events - awaitedOf(pairs.none.by) : null;
  return {
    say: "lost",
    notIncluded: notIncluded.share,
    noPair: lost === null ? null : shareOf(lost, consented.events),
    known: pairs !== null,
  };
}

function sureOf({ consented, pairs, board }: FlowModel, inPeriod: boolean): Fact[] {
  const screening: readonly Fact[] = inPeriod ? [{ say: "by_screening" }] : [];
  if (pairs === null || consented.events === 0) return [...screening];
  const { paired, none } = pairs;
  const losses = none.by.filter((exit) => !isAwaited(exit)).toSorted((a, b) => b.patients - a.patients);
  const facts: readonly (Fact | false)[] = [
    { say: "paired", paired, awaited: awaitedOf(none.by) },
    losses.length > 0 && { say: "losses", exits: losses.slice(0, 2) },
    ...screening,
    // Forty words hold no more.
    !inPeriod && board === null && { say: "no_decisions" },
    !inPeriod && board !== null && board.discussed.trials > 0 && { say: "discussed", discussed: board.discussed },
  ];
  return facts.filter((fact) => !!fact);
}

/** What stands under the figure; so many were discussed without a pair. */
export function remarksOf(hasPairs: boolean, withoutPair: number): Remark[] {
  const remarks: readonly (Remark | false)[] = [
    { say: "sums" },
    withoutPair > 0 && { say: "without_pair", patients: withoutPair },
    hasPairs && { say: "awaited_is_no_loss" },
  ];
  return remarks.filter((remark) => !!remark);
}

export const factsOf = (model: FlowModel, { filters }: Pick<Setting, "filters">): Said => ({
  verdict: verdictOf(model),
  sure: sureOf(model, filters.period !== ""),
  note: remarksOf(model.pairs !== null, model.board === null ? 0 : model.board.withoutPair),
});
