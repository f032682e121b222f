import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  gene: column.text(),
  both: patients,
  tissue_only: patients,
  blood_only: patients,
  neither: patients,
  ppa: column.estimate("tissue_positive"),
  tissue_positive: patients,
  found: patients,
  evaluable: patients,
  status: column.status(),
});
