import { evidenceBases, evidenceLevels } from "./codes.ts";
import { type Cube, type CubeColumn, commonDimensions, commonFilters } from "./cube.ts";

const highest = (specimen: string): CubeColumn => ({
  name: `${specimen}_tier`,
  type: "string",
  description: `Highest tier of ESCAT that ${specimen} gives, without haematopoiesis; none: nothing with a tier`,
  codes: evidenceLevels,
});

export const evidenceLevelCube: Cube = {
  name: "evidence_levels",
  title: "Level of evidence in blood and tissue",
  grain: "Patients with an evaluable pair by the highest tier in each specimen",
  columns: [
    {
      name: "basis",
      type: "string",
      description:
        "What the tier is of: variant; or a marker that study.json names, with the tier it gives there: msi_unstable, of pairs with a clear category in both; tmb_high, of pairs with a value in both",
      codes: evidenceBases,
    },
    highest("tissue"),
    highest("blood"),
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["basis"],
  filters: commonFilters,
};
