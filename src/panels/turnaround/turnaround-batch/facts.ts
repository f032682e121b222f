import type { Share } from "../../../stats/share.ts";
import { type BatchModel, undated } from "./model.ts";

type Median = { readonly median: number; readonly known: number };
export type Fact =
  | { readonly say: "undated"; readonly samples: number }
  | { readonly say: "wait"; readonly median: number; readonly p90: number; readonly known: number }
  | { readonly say: "full"; readonly full: Share }
  /** Alone on a run against with others. */
  | { readonly say: "alone"; readonly single: Median; readonly shared: Median };
export type Said = { readonly summary: readonly Fact[]; readonly undated: number };

export const factsOf = ({ all, onFullRun, alone }: BatchModel): Said => ({
  summary: [
    all.wait
      ? { say: "wait", median: all.wait.median, p90: all.wait.p90, known: all.known }
      : { say: "undated", samples: all.samples },
    { say: "full", full: onFullRun },
    ...(alone ? [{ say: "alone" as const, ...alone }] : []),
  ],
  undated: undated(all),
});
