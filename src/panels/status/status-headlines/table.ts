import { column, declareTable } from "../../../define/table.ts";

const value = column.number("");

export const table = declareTable({
  headline: column.code("headline"),
  value,
  low: value,
  high: value,
  events: column.count(""),
  trials: column.count(""),
  unit: column.code("unit"),
  status: column.status(),
});
