import { sum } from "d3-array";
import { differ, outsideBy } from "../../../stats/compared.ts";
import { enough } from "../../../stats/few.ts";
import type { KnownPlace } from "../../../stats/funnel-place.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import type { Standardised } from "../../../stats/standardise.ts";
import type { CaseMixModel } from "./model.ts";

/** Whether sites differ beyond whom they treat. */
export type Verdict =
  | { readonly say: "alone" | "chosen_empty" }
  | { readonly say: "chosen"; readonly site: string; readonly place: KnownPlace; readonly ratio: number }
  /** So many of the chosen sites, or of all, lie outside the limits; in `differ` outside the wider ones, or none and together they do. */
  | { readonly say: "perhaps" | "differ"; readonly outside: number; readonly sites: number }
  | { readonly say: "chosen_some"; readonly outside: number; readonly far: boolean; readonly sites: number }
  | { readonly say: "chance"; readonly sites: number }
  /** Nothing stands out, and nothing could of so few. */
  | { readonly say: "few"; readonly patients: number };

export type Fact =
  | { readonly say: "overall"; readonly overall: KnownShare }
  | { readonly say: "expected"; readonly site: string; readonly observed: number; readonly expected: number }
  | { readonly say: "spread" };

export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly model: CaseMixModel };

const isOutside = ({ against }: Standardised): boolean => against !== null && against.place !== "within";
const isFar = ({ against }: Standardised): boolean => against?.place === "above_998" || against?.place === "below_998";

function verdictOf(model: CaseMixModel): Verdict {
  const { points, chosen } = model;
  const sites = points.length;
  if (sites === 1) return { say: "alone" };
  const here = points.filter(({ code }) => chosen?.includes(code));
  const [one] = here;
  if (chosen !== null) {
    if (!one) return { say: "chosen_empty" };
    if (here.length === 1 && one.against)
      return { say: "chosen", site: one.code, place: one.against.place, ratio: one.ratio };
    return { say: "chosen_some", outside: here.filter(isOutside).length, far: here.some(isFar), sites: here.length };
  }
  const verdict = differ(model);
  const { trials: patients } = model.overall;
  if (verdict === "chance") return enough(patients) ? { say: "chance", sites } : { say: "few", patients };
  const outside = outsideBy(model).filter(
    ({ place }) => verdict === "perhaps" || place === "above_998" || place === "below_998",
  );
  return { say: verdict, outside: sum(outside, ({ codes }) => codes.length), sites };
}

/** As many sites are named with what was expected of them. */
const named = 2;

export function factsOf(model: CaseMixModel): Said {
  const { points, overall, dispersion, chosen } = model;
  const told = points.filter((point) => (chosen ? chosen.includes(point.code) : isOutside(point)));
  return {
    verdict: verdictOf(model),
    sure: [
      { say: "overall", overall },
      ...(points.length > 1 && told.length <= named ? told : []).map(
        ({ code, share, expected }): Fact => ({ say: "expected", site: code, observed: share.events, expected }),
      ),
      ...(dispersion?.overdispersed ? [{ say: "spread" as const }] : []),
    ],
    model,
  };
}
