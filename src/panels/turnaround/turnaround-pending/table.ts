import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  specimen: column.code("specimen"),
  band: column.code("age_band"),
  open: column.count("samples"),
  received: column.count("samples"),
  not_received: column.count("samples"),
  past_target: column.count("samples"),
  target_days: column.calendarDays(),
  oldest_received_days: column.calendarDays(),
  oldest_not_received_days: column.calendarDays(),
  status: column.status(),
});
