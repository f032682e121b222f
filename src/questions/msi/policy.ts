import { msiCategories } from "../../cubes/codes.ts";
import { codeIn, equal, part, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { msiStates } from "./question.ts";

const table = "msi";

export const msiPolicy = partners(table, msiStates, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Patients with a pair by the category of microsatellite instability in each specimen",
      count: "patients",
      results: true,
      needs: ["samples", "biomarkers", "biomarkers.msi"],
      dimensions: [
        plain("blood_msi", "Category in blood", msiCategories),
        plain("tissue_msi", "Category in tissue", msiCategories),
      ],
      cells: ({ blood_msi, tissue_msi, patients: n }) => [{ blood_msi, tissue_msi, n }],
    },
  ],
  links: () => [equal(part("states", { pair: ["evaluable", "not_evaluable"] }), part(table))],
  rows: (answered) =>
    answered(table).map((cell) => ({
      blood_msi: codeIn(msiCategories, cell, "blood_msi"),
      tissue_msi: codeIn(msiCategories, cell, "tissue_msi"),
      patients: cell.n,
    })),
});
