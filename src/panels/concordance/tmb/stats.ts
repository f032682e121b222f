import { fewBelow } from "../../../stats/few.ts";
import { type Estimate, type Interval, Z95 } from "../../../stats/interval.ts";
import { blandAltman, linConcordance } from "../../../stats/lin.ts";

export type TmbCounts = {
  readonly mean_bin: number;
  readonly difference_bin: number;
  readonly blood_high: "yes" | "no";
  readonly tissue_high: "yes" | "no";
  readonly pairs: number;
  readonly sum_blood: number;
  readonly sum_tissue: number;
  readonly sum_blood_squared: number;
  readonly sum_tissue_squared: number;
  readonly sum_product: number;
};
export type TmbBin = { readonly mean_bin: number; readonly difference_bin: number; readonly pairs: number };
export type HighIn = "both" | "tissue_only" | "blood_only" | "neither";

export type TmbModel = {
  readonly missing: "samples" | "biomarkers" | null;
  readonly pairs: number;
  /** Blood minus tissue, on average, with its interval; null with fewer than 25 pairs, as are the next two. */
  readonly bias: Estimate | null;
  /** Between these, 95 % of the differences are expected. */
  readonly limits: Interval | null;
  readonly concordance: Estimate | null;
  readonly high: Readonly<Record<HighIn, number>>;
  readonly bins: readonly TmbBin[];
};

/** The number of mutations per megabase from which TMB counts as high. */
export const highFrom = 10;
export const highIn = ["both", "tissue_only", "blood_only", "neither"] as const satisfies readonly HighIn[];

const sideOf = ({ blood_high, tissue_high }: TmbCounts): HighIn =>
  blood_high === "yes"
    ? tissue_high === "yes"
      ? "both"
      : "blood_only"
    : tissue_high === "yes"
      ? "tissue_only"
      : "neither";

/** Bland-Altman and Lin's concordance from additive sums, with tissue as x and blood as y, so that a difference is blood minus tissue. */
export function tmbModel(rows: readonly TmbCounts[], tables: readonly string[]): TmbModel {
  const sum = (of: (row: TmbCounts) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const pairs = sum((row) => row.pairs);
  const sums = {
    n: pairs,
    sx: sum((row) => row.sum_tissue),
    sy: sum((row) => row.sum_blood),
    sxx: sum((row) => row.sum_tissue_squared),
    syy: sum((row) => row.sum_blood_squared),
    sxy: sum((row) => row.sum_product),
  };
  const agreement = pairs < fewBelow ? null : blandAltman(sums);
  const half = agreement === null ? 0 : (Z95 * agreement.sd) / Math.sqrt(pairs);
  const bins = new Map<string, TmbBin>();
  for (const { mean_bin, difference_bin, pairs: n } of rows) {
    const key = `${mean_bin} ${difference_bin}`;
    bins.set(key, { mean_bin, difference_bin, pairs: n + (bins.get(key)?.pairs ?? 0) });
  }
  const high = { both: 0, tissue_only: 0, blood_only: 0, neither: 0 };
  for (const row of rows) high[sideOf(row)] += row.pairs;
  return {
    missing: (["samples", "biomarkers"] as const).find((table) => !tables.includes(table)) ?? null,
    pairs,
    bias: agreement && { value: agreement.bias, low: agreement.bias - half, high: agreement.bias + half },
    limits: agreement && { low: agreement.low, high: agreement.high },
    concordance: pairs < fewBelow ? null : linConcordance(sums),
    high,
    bins: [...bins.values()],
  };
}
