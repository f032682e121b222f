import { enough } from "../../stats/few.ts";
import type { Share } from "../../stats/share.ts";
import type { OneModel } from "./model.ts";

/** Of those tested, who has an actionable finding in the one specimen only; `few` are too few to say that there is none. */
export type FoundFact =
  | { readonly say: "found"; readonly found: Share }
  | { readonly say: "none"; readonly tested: number; readonly few: boolean };

/** What a panel on one specimen says of itself under the figure, whatever it answers. */
export type OneNote = {
  readonly awaited: number;
  readonly apart: number;
  /** Those found, and of them those of compared pairs in which the other specimen has nothing actionable, as agreement counts them; null where they are the same. */
  readonly besides: { readonly all: number; readonly compared: number } | null;
};

export const foundFact = ({ all: { found } }: OneModel): FoundFact =>
  found.events > 0 ? { say: "found", found } : { say: "none", tested: found.trials, few: !enough(found.trials) };

export function noteOf({ all, ofFindings, awaited, apart }: OneModel): OneNote {
  const [found, compared] = [all.found.events, ofFindings.found.events];
  return { awaited, apart, besides: found === compared ? null : { all: found, compared } };
}
