import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import type { Share } from "../../../stats/share.ts";
import type { StrategyModel } from "./model.ts";

/** Which order finds most, over the same patients: both find all that one finds. */
export type VerdictFact =
  | { readonly say: "both_most"; readonly both: Share; readonly tissue: Share }
  /** One specimen alone finds as much as both together, no later. */
  | { readonly say: "as_much"; readonly alone: "tissue" | "blood" | "either"; readonly found: Share }
  | { readonly say: "none"; readonly patients: number };

/** Blood first, then tissue, finds what both find, in so many tests a patient; with both at once it is so many. */
export type Sure = {
  readonly both: Share;
  readonly tissue: number;
  readonly blood: number;
  readonly tests: Readonly<Record<"after" | "both", number>>;
};

export type Said = {
  readonly verdict: VerdictFact;
  readonly sure: Sure;
  readonly note: Pick<StrategyModel, "patients" | "awaited">;
};

function verdictOf({ orders: { both, tissue, blood } }: StrategyModel): VerdictFact {
  const { found } = both;
  if (found.events === 0) return { say: "none", patients: both.patients };
  const [byTissue, byBlood] = [tissue, blood].map((order) => order.found.events === found.events);
  if (!byTissue && !byBlood) return { say: "both_most", both: found, tissue: tissue.found };
  return { say: "as_much", alone: byTissue && byBlood ? "either" : byTissue ? "tissue" : "blood", found };
}

export function factsOf(model: StrategyModel): Said {
  const { both, tissue, blood, blood_then_tissue: after } = model.orders;
  const { patients, awaited } = model;
  return {
    verdict: verdictOf(model),
    sure: {
      both: both.found,
      tissue: tissue.found.events,
      blood: blood.found.events,
      tests: { after: testsPerPatient(after), both: testsPerPatient(both) },
    },
    note: { patients, awaited },
  };
}
