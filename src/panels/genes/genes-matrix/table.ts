import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  gene: column.text(),
  class: column.code("class"),
  both: patients,
  tissue_only: patients,
  blood_only: patients,
  neither: patients,
  evaluable: patients,
  evaluable_any: patients,
  only_haematopoiesis: patients,
  haematopoiesis_gene: column.code("haematopoiesis_gene"),
  status: column.status(),
});
