import { column, declareTable } from "../../../define/table.ts";

const measured = column.number(
  "mutations/Mb; ratios: blood ÷ tissue; concordance: index (−1 to 1); PPA and NPA: share (0 to 1)",
);

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
