import { column, declareTable } from "../../../define/table.ts";

const variants = column.count("variants");

export const table = declareTable({
  class: column.code("class"),
  both: variants,
  tissue_only: variants,
  blood_only: variants,
  ppa: column.estimate("tissue_positive"),
  tissue_positive: variants,
  evaluable: column.count("patients"),
  status: column.status(),
});
