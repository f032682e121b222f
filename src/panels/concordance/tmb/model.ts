import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { TmbCount } from "../../../questions/tmb/question.ts";
import { type HighIn, highCounts, highIn } from "../../../questions/tmb-high/counts.ts";
import type { TmbHighCount } from "../../../questions/tmb-high/question.ts";
import { logRatioSums, pairSums } from "../../../questions/tmb-sums/counts.ts";
import type { TmbSums } from "../../../questions/tmb-sums/question.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import { type Estimate, type Interval, Z95 } from "../../../stats/interval.ts";
import { type LogRatioSums, limitsOfAgreement, ratioLimits } from "../../../stats/limits-of-agreement.ts";
import { blandAltman, linConcordance, type PairSums } from "../../../stats/lin.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** From this mean on, and beyond this difference, one bin holds all; in mutations per megabase. */
export const [outerMean, outerDifference] = [40, 20] as const;

/** Pairs whose mean begins here and whose difference lies around there, in mutations per megabase. */
export type TmbBin = { readonly mean: number; readonly difference: number; readonly pairs: number };
export type TmbAgreement = {
  /** Blood minus tissue, on average. */
  readonly bias: Estimate;
  /** Between these, 95 % of the differences are expected. */
  readonly limits: Interval;
  /** The same limits, each with its own interval. */
  readonly lower: Estimate;
  readonly upper: Estimate;
  /** Null where blood or tissue does not vary. */
  readonly concordance: Estimate | null;
};
/** Blood as so many times tissue, over the pairs with both above zero. */
export type TmbRatios = {
  readonly pairs: number;
  /** The geometric mean. */
  readonly ratio: Estimate;
  /** Between these, 95 % of the ratios are expected; each with its own interval. */
  readonly lower: Estimate;
  readonly upper: Estimate;
};
export type TmbModel = {
  readonly pairs: number;
  /** Whether values are known pair by pair: of rounded bins neither ratios nor limits can be told. */
  readonly hasValues: boolean;
  /** Null with fewer than 25 pairs. */
  readonly agreement: TmbAgreement | null;
  /** Pairs with both above zero; null with fewer than 25 of them. */
  readonly ratioPairs: number;
  readonly ratios: TmbRatios | null;
  readonly high: Readonly<Record<HighIn, number>>;
  /** Of the pairs that are high in tissue: high in blood too. */
  readonly ppa: Share;
  /** Of the others: not high in blood either. */
  readonly npa: Share;
  readonly bins: readonly TmbBin[];
};

/** Bias with its interval, limits and concordance from additive sums; null with fewer than 25 pairs. */
function agreementOf(sums: PairSums): TmbAgreement | null {
  const spread = enough(sums.n) ? blandAltman(sums) : null;
  const limits = limitsOfAgreement(sums);
  if (spread === null || limits === null) return null;
  const { bias, sd, low, high } = spread;
  const half = (Z95 * sd) / Math.sqrt(sums.n);
  return {
    bias: { value: bias, low: bias - half, high: bias + half },
    limits: { low, high },
    ...limits,
    concordance: linConcordance(sums),
  };
}

function ratiosOf(sums: LogRatioSums): TmbRatios | null {
  const limits = enough(sums.n) ? ratioLimits(sums) : null;
  return limits && { pairs: sums.n, ...limits };
}

const told = [
  ...["ratio", "ratio_limits", "ratio_lower_limit", "ratio_upper_limit"],
  ...["bias", "limits", "lower_limit", "upper_limit", "concordance"],
  ...highIn.map((side) => `high_${side}`),
  ...["ppa_high", "npa_high"],
];
/** What the table holds where there is nothing to show; `pairs` only where it is known that there are none. */
export const withoutTable = (pairs: 0 | null): readonly BareRow[] => told.map((tmb_row) => ({ tmb_row, pairs }));

/** A share of so many pairs; none for fewer than 25. */
const shareRow = (tmb_row: "ppa_high" | "npa_high", { trials, estimate }: Share, pairs: number) => ({
  tmb_row,
  ...(enough(trials) && estimate),
  pairs: trials,
  status: shareStatus(trials, pairs),
});

/** First the ratios, then what agreement comes to in mutations, then who is high where, then the bins of the figure. */
export function tableRows({ pairs, hasValues, agreement, ratioPairs, ratios, high, ppa, npa, bins }: TmbModel) {
  const whole = { pairs, status: enough(pairs) ? "ok" : "too_few" } as const;
  const ok = { status: "ok" } as const;
  const positive = { pairs: ratioPairs, status: shareStatus(ratioPairs, pairs) } as const;
  const ofValues = [
    { tmb_row: "ratio", ...ratios?.ratio, ...positive },
    { tmb_row: "ratio_limits", low: ratios?.lower.value ?? null, high: ratios?.upper.value ?? null, ...positive },
    { tmb_row: "ratio_lower_limit", ...ratios?.lower, ...positive },
    { tmb_row: "ratio_upper_limit", ...ratios?.upper, ...positive },
    { tmb_row: "bias", ...agreement?.bias, ...whole },
    { tmb_row: "limits", ...agreement?.limits, ...whole },
    { tmb_row: "lower_limit", ...agreement?.lower, ...whole },
    { tmb_row: "upper_limit", ...agreement?.upper, ...whole },
    { tmb_row: "concordance", ...agreement?.concordance, ...whole },
  ];
  return [
    ...(hasValues ? ofValues : []),
    ...highIn.map((side) => ({ tmb_row: `high_${side}`, pairs: high[side], ...ok })),
    shareRow("ppa_high", ppa, pairs),
    shareRow("npa_high", npa, pairs),
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

/** How tumour mutational burden agrees, after Bland and Altman and after Lin, and in whom it is high; without values, only the latter. Nothing without a pair. */
export function tmbModel(counts: Counts, hasValues = true): TmbModel | Nothing {
  const sums = pairSums(counts.sums);
  if (sums.n === 0) return nothing({ why: "nobody" }, withoutTable(0));
  const high = highCounts(counts.high);
  const ratioSums = logRatioSums(counts.sums);
  return {
    pairs: sums.n,
    hasValues,
    agreement: hasValues ? agreementOf(sums) : null,
    ratioPairs: ratioSums.n,
    ratios: hasValues ? ratiosOf(ratioSums) : null,
    high,
    ppa: shareOf(high.both, high.both + high.tissue_only),
    npa: shareOf(high.neither, high.neither + high.blood_only),
    bins: counts.bins.map(({ mean_bin: mean, difference_bin: difference, pairs }) => ({ mean, difference, pairs })),
  };
}
