import { enough } from "../../../stats/few.ts";
import { type Differing, type Group, isAside, type MixModel } from "./model.ts";

/** What the panel says, in order. */
export type Fact =
  | { readonly say: "largest"; readonly first: Group; readonly second: Group | null }
  | { readonly say: "none_known" }
  | { readonly say: "no_reference" }
  /** No group differs from the reference beyond its interval. */
  | { readonly say: "alike"; readonly sources: readonly string[] }
  | { readonly say: "differ"; readonly sources: readonly string[]; readonly groups: readonly Differing[] };
export type Said = { readonly summary: readonly Fact[]; readonly hasReference: boolean };

export function factsOf({ groups, sources, differ, consented }: MixModel): Said {
  const [first, second = null] = groups.filter(({ group, share }) => !isAside(group) && share.events > 0);
  const hasReference = sources.length > 0;
  const facts: readonly (Fact | false)[] = [
    first ? { say: "largest", first, second } : { say: "none_known" },
    !hasReference && { say: "no_reference" },
    hasReference &&
      enough(consented) &&
      (differ.length === 0 ? { say: "alike", sources } : { say: "differ", sources, groups: differ }),
  ];
  return { summary: facts.filter((fact) => !!fact), hasReference };
}
