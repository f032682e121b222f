import { type FoundFact, foundFact, noteOf, type OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneModel } from "../../../kinds/one-specimen/model.ts";
import type { Share } from "../../../stats/share.ts";

/** What makes a reader more or less sure, in the order in which it is said. */
export type SureFact =
  /** Of those tested; and how many are tested for one more. */
  | { readonly say: "share"; readonly found: Share; readonly needed: number | null }
  /** Tissue gave no result in so many of those with a finding in blood only. */
  | { readonly say: "no_result"; readonly of: number; readonly without: number }
  /** What likely comes from haematopoiesis is left out; with it there would be so many patients. */
  | { readonly say: "haematopoiesis"; readonly patients: number | null };

export type Said = {
  readonly verdict: FoundFact;
  readonly sure: readonly SureFact[];
  readonly note: OneNote;
};

export function factsOf(model: OneModel): Said {
  const { found, needed, withHaematopoiesis } = model.all;
  const without = model.noResult.found.events;
  return {
    verdict: foundFact(model),
    sure: [
      { say: "share", found, needed: needed?.value ?? null },
      ...(without > 0 ? [{ say: "no_result", of: found.events, without } as const] : []),
      { say: "haematopoiesis", patients: withHaematopoiesis === found.events ? null : withHaematopoiesis },
    ],
    note: noteOf(model),
  };
}
