import type { Share } from "../../../stats/share.ts";
import type { MsiModel } from "./model.ts";

type Unstable = { readonly inBoth: number; readonly tissueOnly: number; readonly bloodOnly: number };
/** What the panel says, in the order in which it is said. */
export type Fact =
  /** Of all pairs, those with a clear result in both; null where none of them is unstable in either. */
  | { readonly say: "clear"; readonly both: number; readonly pairs: number; readonly unstable: Unstable | null }
  | { readonly say: "stable_again"; readonly npa: Share }
  | { readonly say: "not_reliable"; readonly blood: number; readonly tissue: number };

export function factsOf({ both, pairs, ppa, npa, ...model }: MsiModel): readonly Fact[] {
  const inBoth = ppa.events;
  const unstable = { inBoth, tissueOnly: ppa.trials - inBoth, bloodOnly: model.unstableInBlood - inBoth };
  const any = ppa.trials + model.unstableInBlood > 0;
  return [
    { say: "clear", both, pairs, unstable: any ? unstable : null },
    ...(npa.trials > 0 ? [{ say: "stable_again" as const, npa }] : []),
    { say: "not_reliable", blood: model.unreliableBlood, tissue: model.unreliableTissue },
  ];
}
