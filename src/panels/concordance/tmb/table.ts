import { column, declareTable } from "../../../define/table.ts";
import { highIn } from "../../../questions/tmb-high/counts.ts";
import { enough } from "../../../stats/few.ts";
import type { TmbModel } from "./model.ts";

const measured = column.number("mutations/Mb; concordance: index (−1 to 1)");

export const table = declareTable({
  tmb_row: column.code("tmb_row"),
  mean_bin: column.number("mutations/Mb, from"),
  difference_bin: column.number("mutations/Mb, middle"),
  value: measured,
  low: measured,
  high: measured,
  pairs: column.count("pairs"),
  status: column.status(),
});

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
