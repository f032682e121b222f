import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  specimen: column.code("specimen"),
  month: column.month(),
  completed: column.count("samples"),
  pending: column.count("samples"),
  median_days: column.days(),
  mean: column.days(),
  lower: column.days(),
  upper: column.days(),
  /** Rules broken, parted by spaces. */
  rule: column.code("xmr_rules"),
  status: column.status(),
});
