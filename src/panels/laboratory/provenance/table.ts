import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  what: column.code("provenance_line"),
  choice: column.code("provenance_choice"),
  as_of: column.text(),
  value: column.number("as what is named"),
  number: column.count("as what is named"),
});
