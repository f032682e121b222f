import type { MsiModel } from "./model.ts";

export type Verdict =
  /** No pair has a clear result in both: nothing is compared. */
  | { readonly say: "none_clear" }
  | { readonly say: "all_stable"; readonly both: number }
  /** Of those with a clear result in both: unstable in either, and in both. */
  | { readonly say: "unstable"; readonly both: number; readonly either: number; readonly inBoth: number };
export type Sure =
  | { readonly say: "clear"; readonly both: number; readonly pairs: number }
  /** Stable in tissue; of these with a clear result in blood; of these stable in blood too. */
  | { readonly say: "stable_again"; readonly inTissue: number; readonly clear: number; readonly stable: number }
  | { readonly say: "not_reliable"; readonly blood: number; readonly tissue: number };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Sure[] };

function verdictOf({ both, ppa, unstableInBlood }: MsiModel): Verdict {
  if (both === 0) return { say: "none_clear" };
  const inBoth = ppa.events;
  const either = ppa.trials + unstableInBlood - inBoth;
  return either === 0 ? { say: "all_stable", both } : { say: "unstable", both, either, inBoth };
}

export function factsOf(model: MsiModel): Said {
  const { both, pairs, npa, stableInTissue, unreliableBlood, unreliableTissue } = model;
  const again = { say: "stable_again", inTissue: stableInTissue, clear: npa.trials, stable: npa.events } as const;
  return {
    verdict: verdictOf(model),
    sure: [
      { say: "clear", both, pairs },
      ...(npa.trials > 0 ? [again] : []),
      { say: "not_reliable", blood: unreliableBlood, tissue: unreliableTissue },
    ],
  };
}
