import type { Specimen } from "../../../cubes/codes.ts";
import type { Interval } from "../../../stats/interval.ts";
import type { Share } from "../../../stats/share.ts";
import type { Paired, PairedModel, Since } from "./model.ts";

/** Which specimen takes longer, and by how many days; none where they take equally long. */
export type Longer = {
  readonly slow: Specimen | null;
  readonly days: number;
  /** Of the days by which the slow one takes longer; null where there are too few differences for one. */
  readonly interval: Interval | null;
  readonly patients: number;
};

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "shown" | "other"; readonly since: Since; readonly longer: Longer }
  | { readonly say: "first"; readonly blood: Share; readonly tissue: number; readonly sameDay: number };

export type Said = { readonly summary: readonly Fact[]; readonly note: { readonly hasShift: boolean } };

export function longerOf({ centre, interval, patients }: Paired): Longer {
  const turned = interval && centre < 0 ? { low: -interval.high, high: -interval.low } : interval;
  const slow = centre === 0 ? null : centre > 0 ? "tissue" : "blood";
  return { slow, days: Math.abs(centre), interval: turned, patients };
}

export function factsOf({ shown, other }: PairedModel): Said {
  const summary: readonly (Fact | null)[] = [
    { say: "shown", since: shown.since, longer: longerOf(shown) },
    { say: "first", blood: shown.bloodFirst, tissue: shown.tissueFirst, sameDay: shown.sameDay },
    other && { say: "other", since: other.since, longer: longerOf(other) },
  ];
  return { summary: summary.filter((fact) => fact !== null), note: { hasShift: shown.interval !== null } };
}
