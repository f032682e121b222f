import { column, declareTable } from "../../../define/table.ts";

export const table = declareTable({
  blood_msi: column.code("msi"),
  tissue_msi: column.code("msi"),
  patients: column.count("patients"),
});
