import { column, declareTable } from "../../../define/table.ts";

const variants = column.count("variants");
const patients = column.count("patients");

export const table = declareTable({
  class: column.code("class"),
  both: variants,
  tissue_only: variants,
  blood_only: variants,
  ppa: column.estimate("tissue_positive", "variants"),
  tissue_positive: variants,
  tissue_patients: patients,
  evaluable: patients,
  status: column.status(),
});
