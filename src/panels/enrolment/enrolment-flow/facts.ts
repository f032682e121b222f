import type { Exit } from "../../../questions/flow/counts.ts";
import type { Share } from "../../../stats/share.ts";
import type { FlowModel } from "./model.ts";

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  /** How many consented, and of these, how many have a pair or may still get one; null where that is not known, or nobody has. */
  | {
      readonly say: "consented";
      readonly consented: Share;
      readonly pairs: { readonly paired: Share; readonly awaited: number } | null;
    }
  | { readonly say: "no_samples" }
  /** The commonest exits from consent to an evaluable pair; those still awaited are none. */
  | { readonly say: "losses"; readonly exits: readonly Exit[] }
  | { readonly say: "discussed"; readonly discussed: Share }
  | { readonly say: "no_decisions" };
export type Remark =
  | { readonly say: "sums" }
  | { readonly say: "without_pair"; readonly patients: number }
  | { readonly say: "awaited_is_no_loss" };
export type Said = { readonly summary: readonly Fact[]; readonly note: readonly Remark[] };

const isAwaited = ({ reason }: Exit): boolean => reason === "pending";

function summaryOf({ consented, pairs, board }: FlowModel): Fact[] {
  if (pairs === null) return [{ say: "consented", consented, pairs: null }, { say: "no_samples" }];
  if (consented.events === 0) return [{ say: "consented", consented, pairs: null }];
  const { paired, none } = pairs;
  const awaited = none.by.find(isAwaited)?.patients ?? 0; // a reason without a row has nobody
  const losses = none.by.filter((exit) => !isAwaited(exit)).toSorted((a, b) => b.patients - a.patients);
  const facts: readonly (Fact | false)[] = [
    { say: "consented", consented, pairs: { paired, awaited } },
    losses.length > 0 && { say: "losses", exits: losses.slice(0, 2) },
    board === null
      ? { say: "no_decisions" }
      : board.discussed.trials > 0 && { say: "discussed", discussed: board.discussed },
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

export const factsOf = (model: FlowModel): Said => ({
  summary: summaryOf(model),
  note: remarksOf(model.pairs !== null, model.board === null ? 0 : model.board.withoutPair),
});
