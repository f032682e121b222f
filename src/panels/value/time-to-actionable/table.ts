import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");
const share = column.share("patients");

export const table = declareTable({
  strategy: column.code("strategy"),
  by_day: column.calendarDays(),
  patients,
  actionable_so_far: patients,
  /** Of all who consented, other ends competing. */
  share: column.estimate("patients"),
  /** Minus the share with tissue alone. */
  difference: column.withLimits(column.number("percentage points")),
  ended_share: share,
  died_share: share,
  withdrew_share: share,
  pending: patients,
  unknown: patients,
  status: column.status(),
});
