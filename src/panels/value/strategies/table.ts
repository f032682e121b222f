import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");
const share = column.share("patients");

export const table = declareTable({
  strategy: column.code("strategy"),
  patients,
  actionable: patients,
  share: column.estimate("patients"),
  with_haematopoiesis: patients,
  nothing_actionable: patients,
  no_result: patients,
  no_result_share: share,
  no_result_low: share,
  no_result_high: share,
  tests: column.count("tests"),
  tests_per_patient: column.number("tests per patient"),
  /** Of all who consented. */
  share_by_day_28: column.estimate(),
  status: column.status(),
});
