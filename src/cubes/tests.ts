import { originSlices } from "./codes.ts";
import { type Cube, type CubeColumn, commonDimensions, commonFilters } from "./cube.ts";

const found = (specimen: string): CubeColumn => ({
  name: `in_${specimen}`,
  type: "string",
  description: `Whether ${specimen} has an actionable finding`,
  codes: ["yes", "no"],
});
const taken = (specimen: string): readonly CubeColumn[] => [
  {
    name: `${specimen}_tests`,
    type: "integer",
    description: `Samples of ${specimen} analysed, reported or failed`,
    unit: "tests",
  },
  {
    name: `${specimen}_stopped`,
    type: "integer",
    description: `Of these, those that failed before they were sequenced`,
    unit: "tests",
  },
];

export const tests: Cube = {
  name: "tests",
  title: "Tests and findings per patient",
  grain:
    "Consented patients with blood and tissue both settled, by where an actionable finding is and the tests it took",
  columns: [
    {
      name: "origin",
      type: "string",
      description: "Which findings count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    found("blood"),
    found("tissue"),
    ...taken("blood"),
    ...taken("tissue"),
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["origin"],
  filters: commonFilters,
};
