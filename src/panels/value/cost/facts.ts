import type { CostKey } from "../../../state/filters.ts";
import { enough } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { type Prices, pricesOf, untyped } from "./costs.ts";
import type { CostModel, CostRow } from "./model.ts";

type Ordered<T> = { readonly tissue: T; readonly after: T };
/** What the panel says, each thing once, in the order in which it is said; `after` is blood first, then tissue. */
export type Fact =
  | { readonly say: "tests"; readonly patients: number; readonly orders: Ordered<CostRow> }
  | { readonly say: "untyped"; readonly keys: readonly CostKey[] }
  | { readonly say: "too_few"; readonly prices: Prices; readonly patients: number }
  | { readonly say: "per_patient"; readonly prices: Prices; readonly cost: Ordered<number> & { readonly both: number } }
  | { readonly say: "nothing_extra" }
  | { readonly say: "saves"; readonly extra: number; readonly patients: number; readonly perPatient: number }
  /** Kroner for each extra patient with a finding, and the same with both at once where it has a ratio. */
  | {
      readonly say: "per_extra";
      readonly extra: number;
      readonly patients: number;
      readonly each: number;
      readonly limits: Interval | null;
      readonly both: number | null;
    };
export type Said = {
  readonly summary: readonly Fact[];
  readonly note: { readonly patients: number; readonly awaited: number };
};

/** What blood first finds more than tissue only, and at what cost. */
function more({ orders: { blood_then_tissue: after, both }, patients }: CostModel): Fact {
  const extra = after.extra;
  if (extra === null || extra.cost === null || extra.actionable <= 0) return { say: "nothing_extra" };
  const told = { extra: extra.actionable, patients };
  return extra.each === null
    ? { say: "saves", ...told, perPatient: -extra.cost / patients }
    : {
        say: "per_extra",
        ...told,
        each: extra.each.value,
        limits: extra.each.limits,
        both: both.extra?.each?.value ?? null,
      };
}

function summary(model: CostModel): readonly Fact[] {
  const { costs, patients, orders } = model;
  const { tissue, blood_then_tissue: after, both } = orders;
  const tests: Fact = { say: "tests", patients, orders: { tissue, after } };
  const prices = pricesOf(costs);
  if (prices === null || !tissue.cost || !after.cost || !both.cost)
    return [tests, { say: "untyped", keys: untyped(costs) }];
  if (!enough(patients)) return [{ say: "too_few", prices, patients }, tests];
  const cost = { tissue: tissue.cost.perPatient, after: after.cost.perPatient, both: both.cost.perPatient };
  return [{ say: "per_patient", prices, cost }, more(model)];
}

export const factsOf = (model: CostModel): Said => ({
  summary: summary(model),
  note: { patients: model.patients, awaited: model.awaited },
});
