import { column, declareTable } from "../../../define/table.ts";

const variants = column.count("variants");

export const table = declareTable({
  class: column.code("class"),
  result: column.code("found_in"),
  blood_bin: column.code("fraction_bin"),
  tissue_bin: column.code("fraction_bin"),
  variants,
  with_haematopoiesis: variants,
  fraction_share: column.code("fraction_share"),
  events: variants,
  trials: variants,
  share: column.estimate("trials", "variants"),
  patients: column.count("patients"),
  status: column.status(),
});
