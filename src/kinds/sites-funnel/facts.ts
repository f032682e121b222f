import { sum } from "d3-array";
import { differ, type Outside, outsideBy } from "../../stats/compared.ts";
import { enough } from "../../stats/few.ts";
import type { FunnelPlace } from "../../stats/funnel-place.ts";
import { type KnownShare, knownShare } from "../../stats/known-share.ts";
import type { SiteFunnel } from "./model.ts";

/** Whether the sites differ by more than chance. */
export type Verdict =
  /** There is one site only. */
  | { readonly say: "alone"; readonly site: string; readonly share: KnownShare }
  /** The chosen site against all; where it has nobody, only all. */
  | ({ readonly say: "chosen"; readonly overall: KnownShare; readonly widened: boolean } & Named)
  | { readonly say: "chosen_empty"; readonly overall: KnownShare }
  /** Several chosen sites: so many of them outside the 95 % limits, and whether one is outside the 99.8 % limits. */
  | {
      readonly say: "chosen_some";
      readonly outside: number;
      readonly far: boolean;
      readonly sites: number;
      readonly share: KnownShare;
      readonly overall: KnownShare;
    }
  | { readonly say: "chance"; readonly sites: number; readonly overall: KnownShare }
  /** Rounding leaves open where so many of them lie. */
  | { readonly say: "open"; readonly open: number; readonly sites: number; readonly overall: KnownShare }
  /** Nothing stands out, and nothing could of so few. */
  | { readonly say: "few"; readonly overall: KnownShare }
  /** So many lie outside the 95 % limits, none outside the 99.8 % limits. */
  | { readonly say: "perhaps"; readonly outside: number; readonly sites: number; readonly overall: KnownShare }
  /** So many lie outside the 99.8 % limits; or none, and together they differ. */
  | { readonly say: "differ"; readonly outside: number; readonly sites: number; readonly overall: KnownShare };
/** A site held against all. */
export type Named = { readonly site: string; readonly share: KnownShare; readonly place: FunnelPlace };
export type Fact =
  /** The chosen site, then all. */
  | { readonly say: "compared"; readonly site: string; readonly share: KnownShare; readonly overall: KnownShare }
  | { readonly say: "overall"; readonly overall: KnownShare }
  | { readonly say: "all_within"; readonly sites: number }
  | { readonly say: "outside"; readonly outside: Outside }
  | { readonly say: "spread" };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Fact[];
  readonly model: SiteFunnel;
  readonly unit: SiteFunnel["unit"];
};

const isFar = (place: FunnelPlace | undefined): boolean => place === "above_998" || place === "below_998";
const far = (outside: readonly Outside[]): number =>
  outside.flatMap(({ place, codes }) => (isFar(place) ? codes : [])).length;

function chosenVerdict({ points, overall, spread }: SiteFunnel, codes: readonly string[]): Verdict {
  const here = points.filter(({ code }) => codes.includes(code));
  const [one] = here;
  if (!one) return { say: "chosen_empty", overall };
  if (here.length === 1 && one.against)
    return { say: "chosen", site: one.code, share: one.share, place: one.against.place, overall, widened: spread > 0 };
  const total = (key: "events" | "trials"): number => sum(here, ({ share }) => share[key]);
  const outside = here.filter(({ against }) => against !== null && against.place !== "within").length;
  return {
    say: "chosen_some",
    outside,
    far: here.some(({ against }) => isFar(against?.place)),
    sites: here.length,
    share: knownShare(total("events"), total("trials")),
    overall,
  };
}

function verdictOf(model: SiteFunnel, outside: readonly Outside[]): Verdict {
  const { points, overall, chosen } = model;
  const sites = points.length;
  if (sites === 1) return { say: "alone", site: points[0].code, share: overall };
  if (chosen !== null) return chosenVerdict(model, chosen);
  const verdict = differ(model);
  if (verdict === "chance") return enough(overall.trials) ? { say: "chance", sites, overall } : { say: "few", overall };
  const open = points.filter(({ against }) => against?.place === "open").length;
  if (verdict === "open") return { say: "open", open, sites, overall };
  const all = outside.flatMap(({ codes }) => codes).length;
  return { say: verdict, outside: verdict === "perhaps" ? all : far(outside), sites, overall };
}

export function factsOf(model: SiteFunnel): Said {
  const { points, overall, dispersion } = model;
  const outside = outsideBy(model);
  const verdict = verdictOf(model, outside);
  // Of so few nothing could lie outside, and the verdict tells how many they are.
  const isFew = verdict.say === "few" || (verdict.say === "alone" && !enough(verdict.share.trials));
  if (isFew) return { verdict, sure: [], model, unit: model.unit };
  const facts: readonly (Fact | false | undefined)[] = [
    verdict.say === "chosen"
      ? { say: "compared", site: verdict.site, share: verdict.share, overall }
      : { say: "overall", overall },
    points.length > 1 &&
      points.every(({ against }) => against?.place === "within") && { say: "all_within", sites: points.length },
    ...outside.map((each): Fact => ({ say: "outside", outside: each })),
    dispersion?.overdispersed && { say: "spread" },
  ];
  return { verdict, sure: facts.filter((fact) => !!fact), model, unit: model.unit };
}
