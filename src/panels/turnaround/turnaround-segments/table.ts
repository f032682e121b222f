import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  specimen: column.code("specimen"),
  segment: column.code("segment"),
  started: column.count("samples"),
  completed: column.count("samples"),
  pending: column.count("samples"),
  ended_without_report: column.count("samples"),
  unknown: column.count("samples"),
  mean_days: column.days(),
  p25_days: column.days(),
  median_days: column.days(),
  p75_days: column.days(),
  p90_days: column.days(),
  /** Of collection to receipt: samples collected since consent, and before it. */
  fresh: column.count("samples"),
  fresh_median_days: column.days(),
  archived: column.count("samples"),
  archived_median_days: column.days(),
  status: column.status(),
});
