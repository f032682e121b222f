import type { Share } from "../../../stats/share.ts";
import { type BatchModel, undated } from "./model.ts";

type Median = { readonly median: number; readonly known: number };
export type Fact =
  | { readonly say: "undated"; readonly samples: number }
  | { readonly say: "wait"; readonly median: number }
  /** By which day 90 % are on their run. */
  | { readonly say: "most"; readonly p90: number; readonly known: number }
  | { readonly say: "full"; readonly full: Share }
  /** Alone on a run against with others. */
  | { readonly say: "alone"; readonly single: Median; readonly shared: Median };
export type Said = { readonly verdict: readonly Fact[]; readonly howSure: readonly Fact[]; readonly undated: number };

export const factsOf = ({ all, onFullRun, alone }: BatchModel): Said => ({
  verdict: [all.wait ? { say: "wait", median: all.wait.median } : { say: "undated", samples: all.samples }],
  howSure: [
    ...(all.wait ? [{ say: "most" as const, p90: all.wait.p90, known: all.known }] : []),
    { say: "full", full: onFullRun },
    ...(alone ? [{ say: "alone" as const, ...alone }] : []),
  ],
  undated: undated(all),
});
