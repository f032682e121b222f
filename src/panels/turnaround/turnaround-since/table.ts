import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  node: column.code("node"),
  specimen: column.code("specimen"),
  from_month: column.month(),
  to_month: column.month(),
  on_target: column.count("samples"),
  known: column.count("samples"),
  share: column.estimate("known"),
  overall: column.share(),
  /** Cumulative sum, from 0 to 5. */
  evidence: column.number("log likelihood ratio"),
  late_since: column.month(),
  late_until: column.month(),
  target_days: column.calendarDays(),
  status: column.status(),
});
