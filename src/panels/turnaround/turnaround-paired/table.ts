import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  since: column.code("since"),
  difference_days: column.days(),
  patients: column.count("patients"),
  blood_first: column.count("patients"),
  same_day: column.count("patients"),
  tissue_first: column.count("patients"),
  shift_days: column.days(),
  shift_low: column.days(),
  shift_high: column.days(),
  median_days: column.days(),
  share: column.estimate("patients"),
  status: column.status(),
});
