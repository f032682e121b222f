import { column, declareTable } from "../../../define/table.ts";

const months = column.count("months");

export const table = declareTable({
  site: column.code("site"),
  region: column.text(),
  node: column.code("node"),
  state: column.code("site_state"),
  opened: column.day(),
  months_open: months,
  first_consent: column.month(),
  months_to_first: months,
  consented: column.count("patients"),
  status: column.status(),
});
