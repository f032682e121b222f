import { column, declareTable } from "../../../define/table.ts";

const variants = column.count("variants");

export const table = declareTable({
  class: column.code("class"),
  result: column.code("found_in"),
  blood_bin: column.code("fraction_bin"),
  tissue_bin: column.code("fraction_bin"),
  variants,
  with_haematopoiesis: variants,
});
