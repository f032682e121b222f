import type { CrossModel } from "./model.ts";

type LeftOut = CrossModel["leftOut"][number];
export type Verdict =
  | { readonly say: "all_compared"; readonly consented: number }
  /** How many cannot be compared, and of these the most for one reason. */
  | { readonly say: "left_out"; readonly leftOut: number; readonly consented: number; readonly most: LeftOut };

export type Said = {
  readonly verdict: Verdict;
  /** Those who are compared, and the other reasons, the largest first; null where all are compared. */
  readonly sure: { readonly compared: CrossModel["compared"]; readonly others: readonly LeftOut[] } | null;
  readonly consented: number;
};

export function factsOf({ compared, leftOut }: CrossModel): Said {
  const consented = compared.trials;
  const [most, ...others] = leftOut.toSorted((a, b) => b.patients - a.patients);
  if (most === undefined) return { verdict: { say: "all_compared", consented }, sure: null, consented };
  return {
    verdict: { say: "left_out", leftOut: consented - compared.events, consented, most },
    sure: { compared, others },
    consented,
  };
}
