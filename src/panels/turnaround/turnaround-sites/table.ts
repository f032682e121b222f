import { column, declareTable } from "../../../define/table.ts";

const samples = column.count("samples");
const limit = column.share();

export const table = declareTable({
  node: column.code("node"),
  specimen: column.code("specimen"),
  on_target: samples,
  due: samples,
  share: column.estimate("due"),
  overall: limit,
  limit_low95: limit,
  limit_high95: limit,
  limit_low998: limit,
  limit_high998: limit,
  outside: column.code("funnel_place"),
  target_days: column.calendarDays(),
  status: column.status(),
});
