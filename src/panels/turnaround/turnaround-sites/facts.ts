import type { Specimen } from "../../../cubes/codes.ts";
import { differ, type Outside, outsideBy } from "../../../stats/compared.ts";
import { enough } from "../../../stats/few.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { type Bare, type Funnel, isFunnel, type SitesModel } from "./model.ts";

type Within = { readonly specimen: Specimen; readonly overall: KnownShare; readonly days: number };
export type Fact =
  | { readonly say: "bare"; readonly bare: Bare }
  | ({
      readonly say: "compared";
      readonly verdict: "few" | "chance" | "perhaps" | "differ";
      readonly laboratories: number;
      readonly outside: readonly Outside[];
      /** Null where they do not differ more than chance explains. */
      readonly phi: number | null;
    } & Within)
  | ({ readonly say: "alone"; readonly node: string } & Within);
export type Spread = { readonly specimen: Specimen; readonly phi: number; readonly threshold: number };
export type Said = { readonly summary: readonly Fact[]; readonly spreads: readonly Spread[] };

/** Whether the nodes differ by more than chance: yes, hardly (one outside the 95 % limits), no, or too few samples to tell. */
export function verdict(funnel: Funnel): "few" | "chance" | "perhaps" | "differ" {
  const found = differ(funnel);
  return found === "differ" || enough(funnel.overall.trials) ? found : "few";
}

function factOf(each: Funnel | Bare): Fact {
  if (!isFunnel(each)) return { say: "bare", bare: each };
  const { specimen, points, overall, dispersion, target } = each;
  const within = { specimen, overall, days: target.days };
  if (points.length === 1) return { say: "alone", node: points[0].code, ...within };
  const phi = dispersion?.overdispersed ? dispersion.phi : null;
  return {
    say: "compared",
    verdict: verdict(each),
    laboratories: points.length,
    outside: outsideBy(each),
    phi,
    ...within,
  };
}

export const factsOf = ({ funnels }: SitesModel): Said => ({
  summary: funnels.map(factOf),
  spreads: funnels
    .filter(isFunnel)
    .flatMap(({ specimen, dispersion }) => (dispersion ? [{ specimen, ...dispersion }] : [])),
});
