import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  class: column.code("class"),
  blood_state: column.code("state"),
  tissue_state: column.code("state"),
  pair: column.code("pair_status"),
  patients: column.count("patients"),
});
