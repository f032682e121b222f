import type { Specimen } from "../../../cubes/codes.ts";
import { differ, outsideBy } from "../../../stats/compared.ts";
import { enough } from "../../../stats/few.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { type Bare, type Funnel, isFunnel, type SitesModel } from "./model.ts";

type Within = { readonly specimen: Specimen; readonly overall: KnownShare; readonly days: number };
export type Fact =
  | { readonly say: "bare"; readonly bare: Bare }
  | {
      readonly say: "compared";
      readonly specimen: Specimen;
      readonly verdict: "few" | "chance" | "perhaps" | "differ";
      /** Those beyond the limits that the verdict rests on: below them or, where none is, above. */
      readonly outside: { readonly below: boolean; readonly codes: readonly string[] } | null;
    }
  | { readonly say: "alone"; readonly specimen: Specimen; readonly node: string }
  /** The share over all laboratories. */
  | ({ readonly say: "overall" } & Within);
export type Spread = { readonly specimen: Specimen; readonly phi: number; readonly threshold: number };
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly spreads: readonly Spread[];
};

/** Whether the nodes differ by more than chance: yes, hardly (one outside the 95 % limits), no, or too few samples to tell. */
export function verdict(funnel: Funnel): "few" | "chance" | "perhaps" | "differ" {
  const found = differ(funnel);
  return found === "differ" || enough(funnel.overall.trials) ? found : "few";
}

/** Those beyond the 99.8 % limits or, where the verdict is only perhaps, the 95 % limits; below before above. */
function outsideOf(funnel: Funnel, found: ReturnType<typeof verdict>) {
  const at = found === "differ" ? "998" : "95";
  const codesAt = (place: string) => outsideBy(funnel).find((each) => each.place === place)?.codes;
  const [below, above] = [codesAt(`below_${at}`), codesAt(`above_${at}`)];
  return below ? { below: true, codes: below } : above ? { below: false, codes: above } : null;
}

function factOf(each: Funnel | Bare): Fact {
  if (!isFunnel(each)) return { say: "bare", bare: each };
  const { specimen, points } = each;
  if (points.length === 1) return { say: "alone", specimen, node: points[0].code };
  const found = verdict(each);
  return { say: "compared", specimen, verdict: found, outside: outsideOf(each, found) };
}

export const factsOf = ({ funnels }: SitesModel): Said => ({
  verdict: funnels.map(factOf),
  howSure: funnels
    .filter(isFunnel)
    .map(({ specimen, overall, target }) => ({ say: "overall", specimen, overall, days: target.days })),
  spreads: funnels
    .filter(isFunnel)
    .flatMap(({ specimen, dispersion }) => (dispersion ? [{ specimen, ...dispersion }] : [])),
});
