import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  informed_by: column.code("informant"),
  step: column.code("board_step"),
  not_started_reason: column.code("not_started_reason"),
  patients,
  /** Steps: those discussed; reasons: those not started. */
  of_patients: patients,
  share: column.estimate("of_patients"),
  later_further: patients,
  status: column.status(),
});
