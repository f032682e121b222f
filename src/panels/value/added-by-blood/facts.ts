import { type FoundFact, foundFact, noteOf, type OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneModel, PartRow } from "../../../kinds/one-specimen/model.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";

/** Of those tested, who has an actionable finding in blood only, and whether a review confirms all, most, the fewest or none of these. */
export type AddedFact =
  | (Extract<FoundFact, { say: "found" }> & { readonly confirmed: "all" | "most" | "few" | "none" })
  | Extract<FoundFact, { say: "none" }>;

/** What makes a reader more or less sure, in the order in which it is said. */
export type SureFact =
  /** Of those tested; and how many are tested for one more. */
  | { readonly say: "share"; readonly found: Share; readonly needed: number | null }
  /** Of those with a finding in blood only: so many without a result from tissue, and so many that a review confirms, null where none was supplied. */
  | { readonly say: "of_these"; readonly of: number; readonly without: number; readonly confirmed: number | null }
  /** So many of them with a recommendation that blood informed, and how many are tested for one; null where they have no percentage. */
  | { readonly say: "recommended"; readonly patients: number; readonly needed: number | null };

export type Said = {
  readonly verdict: AddedFact;
  readonly sure: readonly SureFact[];
  /** Patients if findings of haematopoiesis counted too; null where they would add nobody. */
  readonly note: OneNote & { readonly withHaematopoiesis: number | null };
};

const neededOf = ({ found, needed }: PartRow): number | null => (enough(found.trials) ? (needed?.value ?? null) : null);

function verdictOf(model: OneModel): AddedFact {
  const fact = foundFact(model);
  if (fact.say === "none") return fact;
  const { confirmed } = model;
  if (confirmed === null || confirmed.found.events === 0) return { ...fact, confirmed: "none" };
  const [right, of] = [confirmed.found.events, fact.found.events];
  return { ...fact, confirmed: right === of ? "all" : 2 * right > of ? "most" : "few" };
}

export function factsOf(model: OneModel): Said {
  const { all, noResult, confirmed, recommended } = model;
  const { found, withHaematopoiesis } = all;
  const share: SureFact = { say: "share", found, needed: neededOf(all) };
  const of = found.events;
  return {
    verdict: verdictOf(model),
    sure: [
      ...(enough(found.trials) ? [share] : []),
      ...(of > 0
        ? [{ say: "of_these", of, without: noResult.found.events, confirmed: confirmed?.found.events ?? null } as const]
        : []),
      ...(of > 0 && recommended
        ? [{ say: "recommended", patients: recommended.found.events, needed: neededOf(recommended) } as const]
        : []),
    ],
    note: { ...noteOf(model), withHaematopoiesis: withHaematopoiesis > of ? withHaematopoiesis : null },
  };
}
