import { column, declareTable } from "../../../define/table.ts";
import { limitColumns } from "../../../kinds/funnel/cells.ts";

const samples = column.count("samples");

export const table = declareTable({
  node: column.code("node"),
  specimen: column.code("specimen"),
  on_target: samples,
  received: samples,
  known: samples,
  reported_by_target: column.estimate("received"),
  overall: column.share(),
  ...limitColumns,
  target_days: column.calendarDays(),
  status: column.status(),
});
