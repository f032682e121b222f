import { msiCategories } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const msi: Cube = {
  name: "msi",
  title: "Microsatellite instability in blood and tissue",
  grain: "Patients with a pair that is not too far apart, by category in each specimen; none when none was supplied",
  columns: [
    { name: "blood_msi", type: "string", description: "Category in blood", codes: msiCategories },
    { name: "tissue_msi", type: "string", description: "Category in tissue", codes: msiCategories },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: [],
  filters: commonFilters,
};
