import type { TableRow } from "../../../define/table.ts";
import { fewBelow } from "../../../stats/few.ts";
import { highIn, type TmbModel } from "./stats.ts";

const none = { mean_bin: null, difference_bin: null, value: null, low: null, high: null };

/** First what agreement comes to, then who is high where, then the bins of the figure. */
export function tmbRows({ missing, pairs, bias, limits, concordance, high, bins }: TmbModel): readonly TableRow[] {
  const told = missing === null ? (pairs === 0 ? "not_evaluable" : "ok") : "not_supplied";
  const status = told === "ok" && pairs < fewBelow ? "too_few" : told;
  const known = (n: number): number | null => (missing === null ? n : null);
  return [
    { tmb_row: "bias", ...none, ...bias, pairs: known(pairs), status },
    { tmb_row: "limits", ...none, ...limits, pairs: known(pairs), status },
    { tmb_row: "concordance", ...none, ...concordance, pairs: known(pairs), status },
    ...highIn.map((side) => ({ tmb_row: `high_${side}`, ...none, pairs: known(high[side]), status: told })),
    ...bins.map((bin) => ({ tmb_row: "bin", ...none, ...bin, status: told })),
  ];
}
