import { msiCategories } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count } from "../../../engine/decode.ts";
import { drawMsi } from "./chart.ts";
import sql from "./query.sql?raw";
import { msiModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = { blood_msi: codeOf(msiCategories), tissue_msi: codeOf(msiCategories), patients: count };

export const msi = definePanel({
  id: "msi",
  page: "concordance",
  questions: { cells: { sql, columns } },
  model: ({ cells }, { manifest }) => msiModel(cells, manifest.supplied),
  draw: drawMsi,
  table: ({ cells }) => ({
    columns: [column.code("blood_msi", "msi"), column.code("tissue_msi", "msi"), column.count("patients", "patients")],
    rows: cells,
  }),
  words,
});
