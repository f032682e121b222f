import { column, declareTable } from "../../define/table.ts";

const patients = column.count("patients");
const limit = column.share();

export const table = declareTable({
  site: column.code("site"),
  events: patients,
  trials: patients,
  share: column.estimate("trials"),
  overall_sites: limit,
  limit_low95: limit,
  limit_high95: limit,
  limit_low998: limit,
  limit_high998: limit,
  outside: column.code("funnel_place"),
  status: column.status(),
});
