import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");
const points = column.number("percentage points");

export const table = declareTable({
  strategy: column.code("strategy"),
  patients,
  both: patients,
  blood_only: patients,
  tissue_only: patients,
  neither: patients,
  difference: column.withLimits(points),
  tango_low: points,
  tango_high: points,
  margin: points,
  status: column.status(),
});
