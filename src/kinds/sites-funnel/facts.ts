import { type Comparison, differ, type Outside, outsideBy } from "../../stats/compared.ts";
import type { KnownShare } from "../../stats/known-share.ts";
import type { SiteFunnel } from "./model.ts";

/** Whether the sites differ by more than chance. */
export type Verdict =
  /** There is one site only. */
  | { readonly say: "alone"; readonly site: string; readonly share: KnownShare }
  | { readonly say: "chance"; readonly sites: number; readonly overall: KnownShare }
  /** So many lie outside the 95 % limits, none outside the 99.8 % limits. */
  | { readonly say: "perhaps"; readonly outside: number; readonly sites: number; readonly overall: KnownShare }
  /** So many lie outside the 99.8 % limits; or none, and together they differ. */
  | { readonly say: "differ"; readonly outside: number; readonly sites: number; readonly overall: KnownShare };
export type Fact =
  | { readonly say: "overall"; readonly overall: KnownShare }
  | { readonly say: "all_within"; readonly sites: number }
  | { readonly say: "outside"; readonly outside: Outside }
  | { readonly say: "spread" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly model: SiteFunnel };

const far = (outside: readonly Outside[]): number =>
  outside.flatMap(({ place, codes }) => (place === "above_998" || place === "below_998" ? codes : [])).length;

function verdictOf(compared: Comparison, outside: readonly Outside[]): Verdict {
  const { points, overall } = compared;
  const sites = points.length;
  if (sites === 1) return { say: "alone", site: points[0].code, share: overall };
  const verdict = differ(compared);
  if (verdict === "chance") return { say: "chance", sites, overall };
  const all = outside.flatMap(({ codes }) => codes).length;
  return { say: verdict, outside: verdict === "perhaps" ? all : far(outside), sites, overall };
}

export function factsOf(model: SiteFunnel): Said {
  const { points, overall, dispersion } = model;
  const outside = outsideBy(model);
  const facts: readonly (Fact | false | undefined)[] = [
    { say: "overall", overall },
    points.length > 1 && outside.length === 0 && { say: "all_within", sites: points.length },
    ...outside.map((each): Fact => ({ say: "outside", outside: each })),
    dispersion?.overdispersed && { say: "spread" },
  ];
  return { verdict: verdictOf(model, outside), sure: facts.filter((fact) => !!fact), model };
}
