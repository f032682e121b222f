import { column, declareTable } from "../../../define/table.ts";

const patients = column.number("patients");

export const table = declareTable({
  month: column.month(),
  consented: column.count("patients"),
  open_sites: column.number("sites"),
  mean: patients,
  lower: patients,
  upper: patients,
  rule: column.code("xmr_rules"),
  status: column.status(),
});
