import type { Estimate } from "../../../stats/interval.ts";
import type { Share } from "../../../stats/share.ts";
import { type ImpactModel, paysFrom } from "./model.ts";

export type Verdict =
  /** Of the patients tested, those with a recommendation that blood alone informed. */
  | { readonly say: "recommended"; readonly byBlood: Share; readonly all: Share }
  /** Recommendations were not supplied: those with an actionable finding in blood only. */
  | { readonly say: "found"; readonly bloodOnly: Share };
export type Sure =
  /** The share that the verdict tells; started is null where that was not supplied, or there is no recommendation. */
  | { readonly say: "share"; readonly share: Share; readonly started: number | null }
  | { readonly say: "found_in_blood_only"; readonly bloodOnly: number }
  | { readonly say: "no_reviews"; readonly bloodOnly: number }
  | { readonly say: "judged"; readonly confirmed: Share; readonly refuted: number }
  /** From which weight of a missed finding on adding blood to tissue is of benefit, at worst. */
  | { readonly say: "pays"; readonly from: number };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: { readonly awaited: number; readonly pays: Estimate | null };
};

export function factsOf(model: ImpactModel): Said {
  const { found, judged, board, awaited } = model;
  const bloodOnly = found.blood_only.events;
  const byBlood = board?.recommended.blood;
  const share = byBlood ?? found.blood_only;
  const started = byBlood && byBlood.events > 0 ? (board?.started?.blood.events ?? null) : null;
  const pays = paysFrom(model);
  const reviewed: Sure =
    bloodOnly === 0
      ? { say: "found_in_blood_only", bloodOnly }
      : judged === null
        ? { say: "no_reviews", bloodOnly }
        : { say: "judged", confirmed: judged.confirmed, refuted: judged.refuted.events };
  return {
    verdict: board
      ? { say: "recommended", byBlood: board.recommended.blood, all: board.all }
      : { say: "found", bloodOnly: found.blood_only },
    sure: [{ say: "share", share, started }, reviewed, ...(pays ? [{ say: "pays", from: pays.value } as const] : [])],
    note: { awaited, pays },
  };
}
