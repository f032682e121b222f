import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import type { Share } from "../../../stats/share.ts";
import { type StrategyModel, toldDay } from "./model.ts";

/** Who has an actionable report by a day, and which order finds most, over the same patients: both find all that one finds, and no later. */
export type VerdictFact =
  | { readonly say: "by_day"; readonly day: number; readonly both: Share; readonly tissue: Share }
  /** No order is before tissue alone by that day, but both find more in the end. */
  | { readonly say: "both_most"; readonly both: Share; readonly tissue: Share }
  /** One specimen alone finds as much as both together, no later. */
  | { readonly say: "as_much"; readonly alone: "tissue" | "blood" | "either"; readonly found: Share }
  | { readonly say: "none"; readonly patients: number };

export type SureFact =
  | { readonly say: "by_day"; readonly both: Share; readonly after: number }
  /** In the end; blood first, then tissue, finds what both find, in so many tests a patient; with both at once it is so many. */
  | {
      readonly say: "found";
      readonly both: number;
      readonly tissue: number;
      readonly blood: number;
      readonly tests: Readonly<Record<"after" | "both", number>>;
    };

export type Said = {
  readonly verdict: VerdictFact;
  readonly sure: readonly SureFact[];
  readonly note: Pick<StrategyModel, "patients" | "awaited" | "daysUnknown">;
};

function verdictOf({ orders: { both, tissue, blood } }: StrategyModel): VerdictFact {
  const { found } = both;
  if (found.events === 0) return { say: "none", patients: both.patients };
  const [soon, alone] = [both.by[toldDay], tissue.by[toldDay]];
  if (soon.events > alone.events) return { say: "by_day", day: toldDay, both: soon, tissue: alone };
  const [byTissue, byBlood] = [tissue, blood].map((order) => order.found.events === found.events);
  if (!byTissue && !byBlood) return { say: "both_most", both: found, tissue: tissue.found };
  return { say: "as_much", alone: byTissue && byBlood ? "either" : byTissue ? "tissue" : "blood", found };
}

export function factsOf(model: StrategyModel): Said {
  const { both, tissue, blood, blood_then_tissue: after } = model.orders;
  const { patients, awaited, daysUnknown } = model;
  return {
    verdict: verdictOf(model),
    sure: [
      { say: "by_day", both: both.by[toldDay], after: after.by[toldDay].events },
      {
        say: "found",
        both: both.found.events,
        tissue: tissue.found.events,
        blood: blood.found.events,
        tests: { after: testsPerPatient(after), both: testsPerPatient(both) },
      },
    ],
    note: { patients, awaited, daysUnknown },
  };
}
