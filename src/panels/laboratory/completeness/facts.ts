import type { CompletenessModel, Due } from "./model.ts";

export type Verdict = { readonly say: "complete"; readonly all: Due } | { readonly say: "missing"; readonly all: Due };
export type Fact =
  /** Columns that lack most values. */
  | { readonly say: "most"; readonly fields: readonly Due[] }
  /** Sites of which nothing has come lately. */
  | { readonly say: "behind"; readonly sites: readonly string[] }
  /** Of each site that has a value due. */
  | { readonly say: "none_behind" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[] };

const mostTold = 3;

/** Freshness: nothing where months are chosen, or of some site no month is known. */
function freshOf({ sites, behind }: CompletenessModel): readonly Fact[] {
  if (behind === null) return [];
  if (behind.length > 0) return [{ say: "behind", sites: behind.map(({ site }) => site) }];
  return sites.some(({ field, newest }) => field === "all" && newest === null) ? [] : [{ say: "none_behind" }];
}

export function factsOf(model: CompletenessModel): Said {
  const { all, fields } = model;
  const lacking = fields.filter(({ missing }) => missing > 0).toSorted((a, b) => b.missing - a.missing);
  return {
    verdict: { say: all.missing === 0 ? "complete" : "missing", all },
    sure: [
      ...(lacking.length > 0 ? [{ say: "most", fields: lacking.slice(0, mostTold) } as const] : []),
      ...freshOf(model),
    ],
  };
}
