import type { FunnelPlace } from "../stats/funnel-place.ts";
import type { Bilingual } from "../words/lang.ts";

/** Where a share lies in a funnel plot, inside a sentence. */
export const funnelPlaces: Bilingual<Readonly<Record<FunnelPlace, string>>> = {
  en: {
    within: "within the 95 % limits",
    above_95: "above the 95 % limits",
    below_95: "below the 95 % limits",
    above_998: "above the 99.8 % limits",
    below_998: "below the 99.8 % limits",
    open: "perhaps within the limits, as the rounding leaves open",
  },
  nb: {
    within: "innenfor 95 %-grensene",
    above_95: "over 95 %-grensene",
    below_95: "under 95 %-grensene",
    above_998: "over 99,8 %-grensene",
    below_998: "under 99,8 %-grensene",
    open: "kanskje innenfor grensene, det lar avrundingen stå åpent",
  },
};
