import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { type Differing, type Group, isAside, type MixModel } from "./model.ts";

/** The largest of the known groups: one, or several alike. */
export type Verdict =
  | { readonly say: "largest"; readonly group: Group }
  | { readonly say: "alike"; readonly groups: readonly Group[]; readonly each: number }
  | { readonly say: "none_known"; readonly consented: number };
/** What stands behind it, in order. */
export type Fact =
  | { readonly say: "share"; readonly share: Share; readonly next: Group | null }
  | { readonly say: "unknown"; readonly unknown: Share }
  | { readonly say: "no_reference" }
  /** No group differs from the reference beyond its interval. */
  | { readonly say: "no_difference"; readonly sources: readonly string[] }
  /** The first of those that differ, and how many more do. */
  | {
      readonly say: "differ";
      readonly sources: readonly string[];
      readonly groups: readonly Differing[];
      readonly more: number;
    };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly hasReference: boolean };

const named = 2;

function verdictOf({ groups, consented }: MixModel): Verdict {
  const known = groups.filter(({ group, share }) => !isAside(group) && share.events > 0);
  const [first] = known;
  if (!first) return { say: "none_known", consented };
  const alike = known.filter(({ share }) => share.events === first.share.events);
  return alike.length === 1
    ? { say: "largest", group: first }
    : { say: "alike", groups: alike, each: first.share.events };
}

export function factsOf(model: MixModel): Said {
  const { groups, sources, differ, consented, unknown } = model;
  const verdict = verdictOf(model);
  const [, next = null] = groups.filter(({ group, share }) => !isAside(group) && share.events > 0);
  const hasReference = sources.length > 0;
  const facts: readonly (Fact | false)[] = [
    verdict.say === "largest" && { say: "share", share: verdict.group.share, next },
    verdict.say !== "none_known" && unknown.events > 0 && { say: "unknown", unknown },
    !hasReference && { say: "no_reference" },
    hasReference &&
      enough(consented - unknown.events) &&
      (differ.length === 0
        ? { say: "no_difference", sources }
        : { say: "differ", sources, groups: differ.slice(0, named), more: Math.max(0, differ.length - named) }),
  ];
  return { verdict, sure: facts.filter((fact) => !!fact), hasReference };
}
