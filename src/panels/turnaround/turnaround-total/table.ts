import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  specimen: column.code("specimen"),
  segment: column.code("segment"),
  km_median_days: column.days(),
  km_p75_days: column.days(),
  km_p90_days: column.days(),
  target_days: column.calendarDays(),
  within_target: column.estimate("due"),
  started: column.count("samples"),
  completed: column.count("samples"),
  pending: column.count("samples"),
  ended_without_report: column.count("samples"),
  unknown: column.count("samples"),
  km_median_low: column.days(),
  km_median_high: column.days(),
  target_share: column.share(),
  on_target: column.count("samples"),
  due: column.count("samples"),
  status: column.status(),
});
