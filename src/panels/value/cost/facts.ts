import type { CostKey } from "../../../state/filters.ts";
import { enough } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { pricesOf, untyped } from "./costs.ts";
import type { CostModel, CostRow } from "./model.ts";

/** What blood first, then tissue, costs against tissue alone for what it finds more. */
export type Fact =
  | { readonly say: "untyped"; readonly keys: readonly CostKey[] }
  | { readonly say: "too_few"; readonly patients: number }
  | { readonly say: "nothing_extra" }
  /** It costs no more: so many kroner less per patient, 0 for the same. */
  | { readonly say: "saves"; readonly perPatient: number }
  /** Kroner for each extra patient with a finding. */
  | { readonly say: "per_extra"; readonly each: number };

/** What makes a reader more or less sure, in the order in which it is said; `after` is blood first, then tissue. */
export type SureFact =
  | { readonly say: "type"; readonly keys: readonly CostKey[] }
  | { readonly say: "tests"; readonly patients: number; readonly orders: Record<"tissue" | "after", CostRow> }
  | { readonly say: "limits"; readonly limits: Interval }
  | { readonly say: "extra"; readonly extra: number; readonly patients: number }
  | { readonly say: "yours" };
export type Said = {
  readonly verdict: Fact;
  readonly sure: readonly SureFact[];
  /** `moved` where a figure below shows how the answer moves. */
  readonly note: { readonly patients: number; readonly awaited: number; readonly moved: boolean };
};

/** The answer and what it rests on. */
function answer(model: CostModel): Pick<Said, "verdict" | "sure"> {
  const { costs, patients, orders } = model;
  const { tissue, blood_then_tissue: after } = orders;
  const tests: SureFact = { say: "tests", patients, orders: { tissue, after } };
  const keys = untyped(costs);
  if (pricesOf(costs) === null) return { verdict: { say: "untyped", keys }, sure: [{ say: "type", keys }, tests] };
  if (!enough(patients)) return { verdict: { say: "too_few", patients }, sure: [tests, { say: "yours" }] };
  const extra = after.extra;
  if (extra === null || extra.cost === null || extra.actionable <= 0)
    return { verdict: { say: "nothing_extra" }, sure: [tests, { say: "yours" }] };
  const found: SureFact = { say: "extra", extra: extra.actionable, patients };
  if (extra.each === null || extra.cost === 0)
    return { verdict: { say: "saves", perPatient: Math.abs(extra.cost) / patients }, sure: [found, { say: "yours" }] };
  const { value, limits } = extra.each;
  return {
    verdict: { say: "per_extra", each: value },
    sure: [...(limits ? [{ say: "limits", limits } as const] : []), found, { say: "yours" }],
  };
}

export const factsOf = (model: CostModel): Said => ({
  ...answer(model),
  note: { patients: model.patients, awaited: model.awaited, moved: model.sensitivity !== null },
});
