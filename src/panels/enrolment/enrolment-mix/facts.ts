import type { Share } from "../../../stats/share.ts";
import type { Fit } from "./against-reference.ts";
import { type Group, isAside } from "./group.ts";
import type { MixModel } from "./model.ts";

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
  /** The mix as a whole against the reference. */
  | { readonly say: "reference"; readonly sources: MixModel["sources"]; readonly fit: Fit; readonly differs: boolean };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly hasReference: boolean };

/** A smaller p-value than this is told as a difference. */
export const level = 0.05;

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
  const { groups, sources, fit, unknown } = model;
  const verdict = verdictOf(model);
  const [, next = null] = groups.filter(({ group, share }) => !isAside(group) && share.events > 0);
  const hasReference = sources.length > 0;
  const facts: readonly (Fact | false | null)[] = [
    verdict.say === "largest" && { say: "share", share: verdict.group.share, next },
    verdict.say !== "none_known" && unknown.events > 0 && { say: "unknown", unknown },
    !hasReference && { say: "no_reference" },
    fit && { say: "reference", sources, fit, differs: fit.p < level },
  ];
  return { verdict, sure: facts.filter((fact) => !!fact), hasReference };
}
