import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");

export const table = declareTable({
  tumour_group: column.code("tumour_group"),
  region: column.text(),
  patients,
  of_patients: patients,
  share: column.estimate("of_patients"),
  reference_share: column.share(),
  fit_p: column.p(),
  status: column.status(),
});
