import { greatest } from "d3-array";
import { enough } from "../../../stats/few.ts";
import type { Effect, LearningModel, Practice } from "./model.ts";

/** A trend that can be told. */
export type Trend = Practice & { readonly trend: NonNullable<Practice["trend"]> };
/** Whether laboratories get better as they have had more samples; `told` is the clearest trend. */
export type Verdict =
  | { readonly say: "better" | "worse" | "mixed"; readonly told: Trend }
  | { readonly say: "not_shown" }
  /** No trend can be told: so many samples have an outcome, few or all alike. */
  | { readonly say: "few" | "no_trend"; readonly samples: number };
/** The trend of the verdict and the others by where they go beyond chance; without one in the verdict all are flat. */
export type Trends = {
  readonly told: Trend | null;
  readonly rising: readonly Trend[];
  readonly falling: readonly Trend[];
  readonly flat: readonly Trend[];
};
export type Said = {
  readonly verdict: Verdict;
  readonly trends: Trends;
  readonly note: { readonly left: number; readonly effects: readonly Effect[] };
};

const isTold = (practice: Practice): practice is Trend => practice.trend !== null;
/** How many standard errors a trend is away from none. */
const clearness = ({ trend: { ratio } }: Trend): number => {
  const reach = Math.log(ratio.high) - Math.log(ratio.low);
  return Math.abs(Math.log(ratio.value)) / reach;
};

export function factsOf({ practice, tenths, effects, left }: LearningModel): Said {
  const trends = practice.filter(isTold);
  const rising = trends.filter(({ trend }) => trend.ratio.low > 1);
  const falling = trends.filter(({ trend }) => trend.ratio.high < 1);
  const told = greatest([...rising, ...falling], clearness);
  const samples = tenths.reduce((sum, { success }) => sum + success.trials, 0);
  const verdict: Verdict =
    trends.length === 0
      ? { say: practice.some(({ trials }) => enough(trials)) ? "no_trend" : "few", samples }
      : told === undefined
        ? { say: "not_shown" }
        : { say: falling.length === 0 ? "better" : rising.length === 0 ? "worse" : "mixed", told };
  const isOther = (trend: Trend): boolean => trend !== told;
  const flat = trends.filter((trend) => !rising.includes(trend) && !falling.includes(trend));
  return {
    verdict,
    trends: { told: told ?? null, rising: rising.filter(isOther), falling: falling.filter(isOther), flat },
    note: { left, effects },
  };
}
