import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Interval } from "../../../stats/interval.ts";
import { roundedShare } from "../../../stats/rounding.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
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
  /** Whose report came first more often; null where it does not stand out, or in nobody. */
  | { readonly say: "first"; readonly winner: Specimen | null; readonly first: Share; readonly other: number }
  | { readonly say: "same_day"; readonly patients: number }
  /** The interval of the share that the verdict tells, and the rest. */
  | {
      readonly say: "firsts";
      readonly winner: Specimen | null;
      readonly first: Share;
      readonly other: number;
      readonly sameDay: number;
    };

export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly note: { readonly hasShift: boolean };
};

/** Whether it is more than half, beyond chance. */
const isMost = ({ estimate }: Share): boolean => estimate !== null && estimate.low > 0.5;

export function longerOf({ centre, interval, patients }: Paired): Longer {
  const turned = interval && centre < 0 ? { low: -interval.high, high: -interval.low } : interval;
  const slow = centre === 0 ? null : centre > 0 ? "tissue" : "blood";
  return { slow, days: Math.abs(centre), interval: turned, patients };
}

export function factsOf({ shown, other }: PairedModel, { manifest: { rounding } }: Setting): Said {
  const { bloodFirst: blood, tissueFirst, patients, sameDay } = shown;
  const own = shareOf(tissueFirst, patients);
  const tissue = rounding ? roundedShare(own, rounding) : own;
  const winner: Specimen | null = isMost(blood) ? "blood" : isMost(tissue) ? "tissue" : null;
  const [first, rest] = winner === "tissue" ? [tissue, blood.events] : [blood, tissueFirst];
  const told = { winner, first, other: rest };
  const sure: readonly (Fact | null)[] = [
    { say: "firsts", ...told, sameDay },
    { say: "shown", since: shown.since, longer: longerOf(shown) },
    other && { say: "other", since: other.since, longer: longerOf(other) },
  ];
  return {
    verdict: [sameDay === patients ? { say: "same_day", patients } : { say: "first", ...told }],
    howSure: sure.filter((fact) => fact !== null),
    note: { hasShift: shown.interval !== null },
  };
}
