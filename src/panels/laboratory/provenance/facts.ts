import type { OriginRule } from "../../../cubes/provenance.ts";
import type { ProvenanceModel } from "./model.ts";

/** What tells germline from somatic, and how many reported samples rest on it. */
export type Verdict =
  | { readonly say: "origin"; readonly origin: OriginRule; readonly reported: number }
  | { readonly say: "not_told"; readonly reported: number };
export type Fact =
  /** How good that is. */
  | { readonly say: "worth"; readonly origin: OriginRule }
  | { readonly say: "without_origin"; readonly specimens: number }
  | { readonly say: "blood_not_judged" }
  | { readonly say: "without_record" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[] };

export function factsOf({ provenance, reported }: ProvenanceModel): Said {
  if (provenance === null) return { verdict: { say: "not_told", reported }, sure: [{ say: "without_record" }] };
  const { origin, counts, msi_blood_sum } = provenance;
  return {
    verdict: { say: "origin", origin, reported },
    sure: [
      { say: "worth", origin },
      ...(counts !== undefined && counts.specimens_without_origin > 0
        ? [{ say: "without_origin", specimens: counts.specimens_without_origin } as const]
        : []),
      ...(msi_blood_sum === null ? [{ say: "blood_not_judged" } as const] : []),
    ],
  };
}
