import { column, declareTable } from "../../../define/table.ts";

const variants = column.count("variants");

export const table = declareTable({
  class: column.code("class"),
  side: column.code("found_in"),
  reason: column.code("difference_reason"),
  variants,
  of_variants: variants,
  share: column.estimate("of_variants", "variants"),
  counted: variants,
  patients: column.count("patients"),
  status: column.status(),
});
