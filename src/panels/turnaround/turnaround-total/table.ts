import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  specimen: column.code("specimen"),
  segment: column.code("segment"),
  km_median_days: column.days(),
  km_p75_days: column.days(),
  km_p90_days: column.days(),
  target_days: column.calendarDays(),
  /** Of all received, and its limits: a share of 0 or 1 has none. */
  reported_by_target: column.share("started"),
  reported_by_target_low: column.share("started"),
  reported_by_target_high: column.share("started"),
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
