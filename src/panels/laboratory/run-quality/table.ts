import { column, declareTable } from "../../../define/table.ts";

const samples = column.count("samples");
const value = column.number("as the metric's unit says");

export const table = declareTable({
  specimen: column.code("specimen"),
  metric: column.code("metric"),
  classes: column.code("gated_classes"),
  month: column.month(),
  samples,
  median_value: value,
  metric_unit: column.text(),
  lower_limit: value,
  upper_limit: value,
  outside_limits: samples,
  share: column.estimate("samples"),
  status: column.status(),
});
