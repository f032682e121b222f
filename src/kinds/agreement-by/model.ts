import type { Study } from "../../cubes/study.ts";
import type { BandCounts, ResultCounts } from "../../questions/bands/counts.ts";
import { enough, shareStatus } from "../../stats/few.ts";
import { hiddenDifference } from "../../stats/hidden.ts";
import type { Estimate } from "../../stats/interval.ts";
import type { Rounding } from "../../stats/rounding.ts";
import { type Share, shareOf } from "../../stats/share.ts";
import type { Status } from "../../stats/status.ts";

type Sides = {
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  /** Of those found in tissue: found in blood too. */
  readonly ppa: Share;
};
/** Pairs whose blood found something, or held enough tumour DNA for its silence to count; how many held too little, and of how many it is not known. */
export type Informative = { readonly share: Share; readonly low: number; readonly unknown: number };
/** How far the two specimens agree in one band, over patients with an evaluable pair. */
export type Band = Sides & {
  readonly band: string;
  readonly evaluable: number;
  readonly neither: number;
  readonly notEvaluable: number;
  /** Pairs in which blood found nothing: of so many, and of how many of them the ctDNA fraction is not known. */
  readonly silent: { readonly pairs: number; readonly unknown: number };
  /** Null where the study sets no limit. */
  readonly informative: Informative | null;
  /** The same of actionable findings; null where the study names no tier that is actionable. */
  readonly actionable: Sides | null;
  readonly status: Status;
};
export type ByModel = {
  readonly consented: number;
  /** All bands together. */
  readonly all: Band;
  readonly bands: readonly Band[];
  /** How counts were rounded, where they were. */
  readonly rounding: Rounding | undefined;
};

const sides = ({ both, tissueOnly, bloodOnly }: ResultCounts): Sides => ({
  both,
  tissueOnly,
  bloodOnly,
  ppa: shareOf(both, both + tissueOnly),
});

function bandOf({ band, any, actionable }: BandCounts, study: Study): Band {
  const { consented, evaluable, tissueOnly, neither, lowSignal: low, unknownSignal: unknown } = any;
  const found = sides(any);
  return {
    band,
    ...found,
    evaluable,
    neither,
    notEvaluable: consented - evaluable,
    silent: { pairs: tissueOnly + neither, unknown },
    informative:
      study.low_signal_below === null ? null : { share: shareOf(evaluable - low - unknown, evaluable), low, unknown },
    // Partners may be told of any finding alone.
    actionable:
      study.actionable_tiers.length > 0 && actionable.consented > 0 === consented > 0 ? sides(actionable) : null,
    status: shareStatus(found.ppa.trials, evaluable),
  };
}

/** Agreement per band, for any finding and for actionable ones, and over `all` bands; bands in the order given. */
export const byModel = (bands: readonly BandCounts[], all: BandCounts, study: Study, rounding?: Rounding): ByModel => ({
  rounding,
  consented: all.any.consented,
  all: bandOf(all, study),
  bands: bands.map((counts) => bandOf(counts, study)),
});

/** Bands with enough patients for a percentage; those of unknown band compare with nothing. */
export const comparable = ({ bands }: Pick<ByModel, "bands">): readonly Band[] =>
  bands.filter(({ band, ppa }) => band !== "unknown" && enough(ppa.trials));

/** The share of the first band minus that of the second, with its interval, the rounding in it. */
export const difference = (
  { ppa: first }: Band,
  { ppa: second }: Band,
  { rounding }: Partial<Pick<ByModel, "rounding">> = {},
): Estimate => hiddenDifference(first, second, rounding);
