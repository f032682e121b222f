import { column, declareTable } from "../../../define/table.ts";

const samples = column.count("samples");
const days = column.days();

export const table = declareTable({
  run_group: column.code("run_group"),
  size: samples,
  samples,
  unknown: samples,
  mean_days: days,
  p25_days: days,
  median_days: days,
  p75_days: days,
  p90_days: days,
  on_full_run: samples,
  share: column.estimate("samples"),
  status: column.status(),
});
