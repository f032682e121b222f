import { column, declareTable } from "../../define/table.ts";
import { limitColumns } from "../funnel/cells.ts";

const patients = column.count("patients");
const columns = {
  events: patients,
  trials: patients,
  share: column.estimate("trials"),
  overall_sites: column.share(),
  ...limitColumns,
  status: column.status(),
};

export const table = declareTable({ site: column.code("site"), ...columns });
/** The same of what partners see by laboratory. */
export const tableWithNodes = declareTable({ site: column.code("site"), node: column.code("node"), ...columns });
