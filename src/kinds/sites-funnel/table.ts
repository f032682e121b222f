import { column, declareTable } from "../../define/table.ts";
import { limitColumns } from "../funnel/cells.ts";

const patients = column.count("patients");

export const table = declareTable({
  site: column.code("site"),
  events: patients,
  trials: patients,
  share: column.estimate("trials"),
  overall_sites: column.share(),
  ...limitColumns,
  status: column.status(),
});
