import { column, declareTable } from "../../../define/table.ts";
import { limitColumns } from "../../../kinds/funnel/cells.ts";

const samples = column.count("samples");

export const table = declareTable({
  node: column.code("node"),
  specimen: column.code("specimen"),
  on_target: samples,
  due: samples,
  share: column.estimate("due"),
  overall: column.share(),
  ...limitColumns,
  target_days: column.calendarDays(),
  status: column.status(),
});
