import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { MarkerLevels, ReclassificationModel } from "./model.ts";

export type Verdict =
  /** Too few patients for a percentage. */
  | { readonly say: "few"; readonly patients: number }
  /** Neither specimen gives anybody a level. */
  | { readonly say: "no_level"; readonly patients: number }
  | { readonly say: "same"; readonly patients: number }
  | { readonly say: "changed"; readonly changed: Share };
export type Sure =
  | { readonly say: "share"; readonly changed: Share }
  | { readonly say: "moves"; readonly up: Share; readonly down: Share };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: readonly MarkerLevels[];
};

function verdictOf({ variant: { changed }, anyLevel }: ReclassificationModel): Verdict {
  const patients = changed.trials;
  if (anyLevel === 0) return { say: "no_level", patients };
  if (!enough(patients)) return { say: "few", patients };
  return changed.events === 0 ? { say: "same", patients } : { say: "changed", changed };
}

export function factsOf(model: ReclassificationModel): Said {
  const { variant, anyLevel, markers } = model;
  const { changed, up, down } = variant;
  return {
    verdict: verdictOf(model),
    sure:
      anyLevel === 0
        ? []
        : [...(enough(changed.trials) ? [{ say: "share", changed } as const] : []), { say: "moves", up, down }],
    note: markers,
  };
}
