import { column, declareTable } from "../../../define/table.ts";
import type { MsiModel } from "./model.ts";

export const table = declareTable({
  blood_msi: column.code("msi"),
  tissue_msi: column.code("msi"),
  patients: column.count("patients"),
});

export const tableRows = ({ cells }: MsiModel) =>
  cells.map(({ blood, tissue, patients }) => ({ blood_msi: blood, tissue_msi: tissue, patients }));
