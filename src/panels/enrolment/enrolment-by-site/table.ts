import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  site: column.code("site"),
  opened: column.day(),
  screened: patients,
  consented: patients,
  paired_evaluable: patients,
  target: patients,
  expected_by_now: column.number("patients"),
  months_open: column.count("months"),
  consented_per_month: column.number("patients per month"),
});
