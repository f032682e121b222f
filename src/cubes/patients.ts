import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const patients: Cube = {
  name: "patients",
  title: "Patients by step of inclusion",
  grain:
    "Patients who reached a step: screened (a row in patients.csv), consented, paired_evaluable (a pair evaluable for at least one variant class)",
  columns: [
    {
      name: "step",
      type: "string",
      description: "Step of inclusion reached",
      codes: ["screened", "consented", "paired_evaluable"],
    },
    ...commonDimensions("screening for the screened, of consent for the other steps"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["step"],
  filters: commonFilters,
};
