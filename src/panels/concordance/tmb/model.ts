import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { TmbCount } from "../../../questions/tmb/question.ts";
import { type HighIn, highCounts, highIn } from "../../../questions/tmb-high/counts.ts";
import type { TmbHighCount } from "../../../questions/tmb-high/question.ts";
import { pairSums } from "../../../questions/tmb-sums/counts.ts";
import type { TmbSums } from "../../../questions/tmb-sums/question.ts";
import { enough } from "../../../stats/few.ts";
import { type Estimate, type Interval, Z95 } from "../../../stats/interval.ts";
import { blandAltman, linConcordance, type PairSums } from "../../../stats/lin.ts";

/** From this mean on, and beyond this difference, one bin holds all; in mutations per megabase. */
export const [outerMean, outerDifference] = [40, 20] as const;

/** Pairs whose mean begins here and whose difference lies around there, in mutations per megabase. */
export type TmbBin = { readonly mean: number; readonly difference: number; readonly pairs: number };
export type TmbAgreement = {
  /** Blood minus tissue, on average. */
  readonly bias: Estimate;
  /** Between these, 95 % of the differences are expected. */
  readonly limits: Interval;
  /** Null where blood or tissue does not vary. */
  readonly concordance: Estimate | null;
};
export type TmbModel = {
  readonly pairs: number;
  /** Null with fewer than 25 pairs. */
  readonly agreement: TmbAgreement | null;
  readonly high: Readonly<Record<HighIn, number>>;
  readonly bins: readonly TmbBin[];
};

/** Bias with its interval, limits and concordance from additive sums; null with fewer than 25 pairs. */
function agreementOf(sums: PairSums): TmbAgreement | null {
  const spread = enough(sums.n) ? blandAltman(sums) : null;
  if (spread === null) return null;
  const { bias, sd, low, high } = spread;
  const half = (Z95 * sd) / Math.sqrt(sums.n);
  return {
    bias: { value: bias, low: bias - half, high: bias + half },
    limits: { low, high },
    concordance: linConcordance(sums),
  };
}

const told = ["bias", "limits", "concordance", ...highIn.map((side) => `high_${side}`)];
/** What the table holds where there is nothing to show; `pairs` only where it is known that there are none. */
export const withoutTable = (pairs: 0 | null): readonly BareRow[] => told.map((tmb_row) => ({ tmb_row, pairs }));

/** First what agreement comes to, then who is high where, then the bins of the figure. */
export function tableRows({ pairs, agreement, high, bins }: TmbModel) {
  const whole = { pairs, status: enough(pairs) ? "ok" : "too_few" } as const;
  const ok = { status: "ok" } as const;
  return [
    { tmb_row: "bias", ...agreement?.bias, ...whole },
    { tmb_row: "limits", ...agreement?.limits, ...whole },
    { tmb_row: "concordance", ...agreement?.concordance, ...whole },
    ...highIn.map((side) => ({ tmb_row: `high_${side}`, pairs: high[side], ...ok })),
    ...bins.map((bin) => ({
      tmb_row: "bin",
      mean_bin: bin.mean,
      difference_bin: bin.difference,
      pairs: bin.pairs,
      ...ok,
    })),
  ];
}

type Counts = {
  readonly bins: readonly TmbCount[];
  readonly high: readonly TmbHighCount[];
  readonly sums: readonly TmbSums[];
};

/** How tumour mutational burden agrees, after Bland and Altman and after Lin, and in whom it is high. Nothing without a pair. */
export function tmbModel(counts: Counts): TmbModel | Nothing {
  const sums = pairSums(counts.sums);
  if (sums.n === 0) return nothing({ why: "nobody" }, withoutTable(0));
  return {
    pairs: sums.n,
    agreement: agreementOf(sums),
    high: highCounts(counts.high),
    bins: counts.bins.map(({ mean_bin: mean, difference_bin: difference, pairs }) => ({ mean, difference, pairs })),
  };
}
