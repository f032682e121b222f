import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  month: column.month(),
  screened: patients,
  consented: patients,
  cumulative_consented: patients,
  planned_cumulative: patients,
  paired_evaluable: patients,
  cumulative_paired_evaluable: patients,
});
